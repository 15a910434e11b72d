package org.scholion.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scholion.annotate.Note;
import org.scholion.annotate.Quote;
import org.scholion.content.edit.ListItem;
import org.scholion.content.edit.YamlText;
import org.scholion.text.Edtf;

/** Writes a note as editors write it: a key a line, longer texts below each other. */
final class NoteYaml {
    private static final Pattern DATE = Pattern.compile("\\d[0-9X~?%/.-]*");

    /** Blanks that YAML would take away or be confused by. */
    private static final Pattern FRAGILE =
            Pattern.compile("[\\t\\r\\x{85}\\x{2028}\\x{2029}\\x{feff}]|\\A\\s|(?m: $)|\\n\\n\\z");

    private final List<String> block = new ArrayList<>();
    private final List<String> flow = new ArrayList<>();

    private NoteYaml() {}

    /** The note as an item of the list of notes. */
    static ListItem item(Note note) {
        NoteYaml yaml = new NoteYaml();
        yaml.add("id", note.id(), YamlText.scalar(note.id()));
        note.quote().ifPresent(yaml::quote);
        yaml.add("kind", note.kind(), YamlText.scalar(note.kind()));
        yaml.add("language", note.language(), YamlText.scalar(note.language()));
        yaml.authorship(note.by(), note.date());
        yaml.texts(note.sources());
        yaml.add("event", note.event(), YamlText.scalar(note.event()));
        yaml.add("claim", note.claim(), YamlText.scalar(note.claim()));
        yaml.add("value", note.value(), YamlText.scalar(note.value()));
        yaml.others(note.others());
        yaml.body(note.markdown());
        yaml.replies(note.replies());
        return yaml.item();
    }

    private ListItem item() {
        return new ListItem("{" + String.join(", ", flow) + "}", List.copyOf(block));
    }

    /** One line; none for an empty text. */
    private void add(String key, String text, String written) {
        if (text.isEmpty()) return;
        block.add(key + ": " + written);
        flow.add(key + ": " + YamlText.quoted(text));
    }

    private void quote(Quote quote) {
        add("quote", quote.exact(), YamlText.quoted(quote.exact()));
        add("prefix", quote.prefix(), YamlText.quoted(quote.prefix()));
        add("suffix", quote.suffix(), YamlText.quoted(quote.suffix()));
    }

    private void authorship(String by, Edtf date) {
        add("by", by, YamlText.scalar(by));
        String day = date.source();
        add("date", day, DATE.matcher(day).matches() ? day : YamlText.quoted(day));
    }

    private void texts(List<String> sources) {
        if (sources.isEmpty()) return;
        List<String> quoted = sources.stream().map(YamlText::quoted).toList();
        block.add("sources:");
        quoted.forEach(s -> block.add("  - " + s));
        flow.add("sources: [" + String.join(", ", quoted) + "]");
    }

    private void others(List<Note.Other> others) {
        if (others.isEmpty()) return;
        List<String> flows = others.stream()
                .map(o -> "{value: " + YamlText.quoted(o.value()) + ", source: " + YamlText.quoted(o.source()) + "}")
                .toList();
        block.add("others:");
        flows.forEach(o -> block.add("  - " + o));
        flow.add("others: [" + String.join(", ", flows) + "]");
    }

    private void body(String markdown) {
        flow.add("note: " + YamlText.quoted(markdown));
        boolean ends = markdown.endsWith("\n");
        if (FRAGILE.matcher(markdown).find() || markdown.indexOf('\n') < 0) {
            block.add("note: " + YamlText.quoted(markdown));
            return;
        }
        block.add(ends ? "note: |" : "note: |-");
        markdown.lines().forEach(line -> block.add(line.isEmpty() ? "" : "  " + line));
    }

    private void replies(List<Note.Reply> replies) {
        if (replies.isEmpty()) return;
        block.add("replies:");
        List<String> flows = new ArrayList<>();
        for (Note.Reply reply : replies) {
            NoteYaml yaml = new NoteYaml();
            yaml.authorship(reply.by(), reply.date());
            yaml.body(reply.markdown());
            flows.add(yaml.item().flow());
            for (int i = 0; i < yaml.block.size(); i++) {
                String line = yaml.block.get(i);
                block.add(line.isEmpty() ? "" : (i == 0 ? "  - " : "    ") + line);
            }
        }
        flow.add("replies: [" + String.join(", ", flows) + "]");
    }
}
