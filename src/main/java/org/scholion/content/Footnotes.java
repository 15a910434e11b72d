package org.scholion.content;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The footnotes of one text: which there are, and in which order they are first referred to. */
final class Footnotes {
    private final Map<String, Defined> defined = new LinkedHashMap<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final Deque<Defined> waiting = new ArrayDeque<>();
    private final Set<String> begun = new HashSet<>();
    private final List<Defined> again = new ArrayList<>();
    private Iterator<Defined> rest;

    /** A footnote as it stands in the text. @param label as the definition spells it, distinct in its text */
    record Defined(String label, FootnoteBlock block) {}

    /** Finds the definitions of a text, wherever they stand; of two alike the first counts and the second keeps its words. */
    Footnotes(Node text) {
        Deque<Node> nodes = new ArrayDeque<>(List.of(text));
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            if (node instanceof FootnoteBlock block) define(block);
            for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) nodes.push(child);
        }
    }

    private void define(FootnoteBlock block) {
        String label = block.getText().toString().strip();
        String distinct = label;
        for (int i = 2; !labels.add(key(distinct)); i++) distinct = label + "-" + i;
        Defined footnote = new Defined(distinct, block);
        if (defined.putIfAbsent(key(label), footnote) != null) again.add(footnote);
    }

    /** Labels that differ by case are one, as with links. */
    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    /** Counts a reference; the footnote it refers to, if there is one. */
    Optional<Defined> refer(String label) {
        Defined footnote = defined.get(key(label));
        if (footnote == null) return Optional.empty();
        boolean first = references.merge(footnote.label(), 1, Integer::sum) == 1;
        if (first && !begun.contains(footnote.label())) waiting.add(footnote);
        return Optional.of(footnote);
    }

    /** How often the text has referred to a footnote so far. */
    int references(Defined footnote) {
        return references.getOrDefault(footnote.label(), 0);
    }

    /** The next footnote that was referred to, in the order of first reference; footnotes may refer to more. */
    Optional<Defined> next() {
        Optional<Defined> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(f -> begun.add(f.label()));
        return next;
    }

    /** The next that nothing has referred to so far, in the order of the text; to be asked when {@link #next} has no more. */
    Optional<Defined> nextUnused() {
        if (rest == null)
            rest = Stream.concat(defined.values().stream(), again.stream()).iterator();
        while (rest.hasNext()) {
            Defined footnote = rest.next();
            if (begun.add(footnote.label())) return Optional.of(footnote);
        }
        return Optional.empty();
    }
}
