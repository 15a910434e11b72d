package org.scholion.content.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.yaml.YamlNode;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Pair;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlNode.Sequence;
import org.scholion.text.yaml.YamlPlaces;
import org.scholion.text.yaml.YamlReader;

/**
 * Adds items to a list in a YAML document, in the style in which the list is written, changing nothing else. Several
 * ways are tried; only one that reads back as the old document and the new items is taken.
 */
final class ListEdit {
    private final String yaml;
    private final String key;
    private final List<ListItem> items;
    private final List<String> before;

    /**
     * @param yaml the document, with LF line ends
     * @param key of the list, at the top
     * @param items at least one
     * @param before keys after which the list goes where it is not there yet, the best last
     */
    private ListEdit(String yaml, String key, List<ListItem> items, List<String> before) {
        this.yaml = yaml;
        this.key = key;
        this.items = items;
        this.before = before;
    }

    /** The changes, or nothing where none reads back as it should. */
    static Optional<List<Splice>> append(String yaml, String key, List<ListItem> items, List<String> before) {
        return new ListEdit(yaml, key, items, before)
                .find()
                .or(() -> new ListEdit(yaml, key, ListItem.onOneLine(items), before).find());
    }

    private Optional<List<Splice>> find() {
        Optional<Mapping> old = read(yaml);
        Optional<Mapping> added = read(key + ": [" + ListItem.flow(items) + "]\n");
        if (old.isEmpty() || added.isEmpty()) return Optional.empty();
        String wanted = shape(with(old.get(), items(added.get())));
        for (List<Splice> way : ways()) {
            Optional<Mapping> result = read(Splice.apply(way, yaml));
            if (result.isPresent() && shape(sorted(result.get())).equals(wanted)) return Optional.of(way);
        }
        return Optional.empty();
    }

    // ---- ways

    private List<List<Splice>> ways() {
        Optional<YamlPlaces> places = YamlPlaces.of(yaml);
        if (places.isEmpty()) return List.of(List.of(line(yaml.length(), newList())));
        Optional<YamlPlaces.Value> value = places.get().find(key);
        return value.isEmpty() ? newList(places.get()) : longerList(value.get());
    }

    private List<List<Splice>> newList(YamlPlaces places) {
        List<List<Splice>> ways = new ArrayList<>();
        List<YamlPlaces.Value> values = places.values();
        if (values.isEmpty()) return ways;
        int end = values.get(values.size() - 1).end();
        int after = end;
        for (String name : before)
            after = places.find(name).map(YamlPlaces.Value::end).orElse(after);
        if (places.flow()) {
            ways.add(List.of(Splice.insert(after, ", " + key + ": [" + ListItem.flow(items) + "]")));
            return ways;
        }
        String lines = newList();
        ways.add(List.of(line(after, lines)));
        ways.add(List.of(line(end, lines)));
        ways.add(List.of(line(yaml.length(), lines)));
        ways.add(List.of(Splice.insert(values.get(0).keyStart(), lines + "\n")));
        return ways;
    }

    private List<List<Splice>> longerList(YamlPlaces.Value value) {
        return switch (value.style()) {
            case FLOW_LIST -> List.of(List.of(flowItem(value)));
            case BLOCK_LIST -> blockItem(value);
            case TEXT -> textToList(value);
            case MAPPING -> List.of();
        };
    }

    private String newList() {
        return key + ":\n" + ListItem.lines(items, 2);
    }

    private Splice flowItem(YamlPlaces.Value value) {
        if (value.items().isEmpty()) return Splice.insert(value.start() + 1, ListItem.flow(items));
        return Splice.insert(value.items().get(value.items().size() - 1).end(), ", " + ListItem.flow(items));
    }

    private List<List<Splice>> blockItem(YamlPlaces.Value value) {
        int indent = value.start() - lineStart(value.start());
        int end = value.items().get(value.items().size() - 1).end();
        List<List<Splice>> ways = new ArrayList<>();
        ways.add(List.of(line(end, ListItem.lines(items, indent))));
        // The list may begin on the line of another one, or its last item may have no text.
        ways.add(List.of(Splice.insert(
                value.start(), ListItem.lines(items, indent).stripLeading() + "\n" + " ".repeat(indent))));
        return ways;
    }

    /** A single text, or nothing, becomes a list. */
    private List<List<Splice>> textToList(YamlPlaces.Value value) {
        boolean empty = value.start() == value.end();
        List<List<Splice>> ways = new ArrayList<>();
        if (empty) {
            ways.add(List.of(line(value.start(), ListItem.lines(items, 2))));
            ways.add(List.of(Splice.insert(value.start(), " [" + ListItem.flow(items) + "]")));
            return ways;
        }
        String old = yaml.substring(value.start(), value.end());
        if (old.equals("~") || old.equals("null"))
            ways.add(List.of(new Splice(value.start(), value.end() - value.start(), "[" + ListItem.flow(items) + "]")));
        ways.add(List.of(
                Splice.insert(value.start(), "["), Splice.insert(value.end(), ", " + ListItem.flow(items) + "]")));
        int gap = value.start();
        while (gap > 0 && yaml.charAt(gap - 1) == ' ') gap--;
        ways.add(List.of(new Splice(gap, value.start() - gap, "\n  - "), line(value.end(), ListItem.lines(items, 2))));
        return ways;
    }

    private int lineStart(int at) {
        return yaml.lastIndexOf('\n', at - 1) + 1;
    }

    /** Whole lines after the line that a place is in; at the beginning of a line, before it. */
    private Splice line(int at, String lines) {
        if (at > 0 && yaml.charAt(at - 1) == '\n') return Splice.insert(at, lines + "\n");
        int feed = yaml.indexOf('\n', at);
        if (feed >= 0) return Splice.insert(feed + 1, lines + "\n");
        return Splice.insert(yaml.length(), (yaml.isEmpty() ? "" : "\n") + lines + "\n");
    }

    // ---- what must come out

    private static Optional<Mapping> read(String yaml) {
        Problems problems = new Problems();
        Optional<Mapping> read = YamlReader.read(yaml, "", 0, problems);
        return problems.anyErrors() ? Optional.empty() : read;
    }

    private List<YamlNode> items(Mapping mapping) {
        for (Pair pair : mapping.pairs()) {
            if (!pair.key().text().equals(key)) continue;
            if (pair.value() instanceof Sequence s) return s.items();
            boolean nothing =
                    pair.value() instanceof Scalar s && !s.quoted() && s.text().matches("|~|null");
            return nothing ? List.of() : List.of(pair.value());
        }
        return List.of();
    }

    /** The document as it should be, the list last: where among the keys it stands does not matter. */
    private Mapping with(Mapping old, List<YamlNode> added) {
        List<YamlNode> longer = new ArrayList<>(items(old));
        longer.addAll(added);
        return replaced(old, longer);
    }

    private Mapping sorted(Mapping result) {
        return replaced(result, items(result));
    }

    private Mapping replaced(Mapping mapping, List<YamlNode> list) {
        List<Pair> pairs = new ArrayList<>(mapping.pairs());
        pairs.removeIf(p -> p.key().text().equals(key));
        Location nowhere = Location.of("");
        pairs.add(new Pair(new Scalar(key, false, nowhere), new Sequence(list, nowhere)));
        return new Mapping(pairs, nowhere);
    }

    /** What is said, without where. Whether words are in quotes counts only where they might mean nothing. */
    private static String shape(YamlNode node) {
        StringBuilder out = new StringBuilder();
        if (node instanceof Scalar s) {
            boolean nothing = !s.quoted() && s.text().matches("|~|null");
            out.append(nothing ? "~" : YamlText.quoted(s.text()));
        } else if (node instanceof Sequence s) {
            out.append('[');
            s.items().forEach(i -> out.append(shape(i)).append(','));
            out.append(']');
        } else if (node instanceof Mapping m) {
            out.append('{');
            m.pairs()
                    .forEach(p -> out.append(shape(p.key()))
                            .append(':')
                            .append(shape(p.value()))
                            .append(','));
            out.append('}');
        }
        return out.toString();
    }
}
