package org.scholion.export;

import java.util.List;
import java.util.Optional;
import org.scholion.content.Body;
import org.scholion.content.Mark;
import org.scholion.content.MarkdownReader;
import org.scholion.content.Passage;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.SourceFile;

/** The archive's own texts without markup: references are shown as the name of what they lead to. */
final class PlainWords {
    private final Archive archive;

    PlainWords(Archive archive) {
        this.archive = archive;
    }

    /** All passages, with a blank line between. */
    String of(Body body) {
        List<String> passages = body.passages().stream().map(this::of).toList();
        return String.join(Passage.SEPARATOR, passages);
    }

    /** A short text of the editors, as written. */
    String ofMarkdown(String markdown) {
        return of(MarkdownReader.own(new SourceFile("", markdown), 0, new Problems()));
    }

    private String of(Passage passage) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Mark mark : passage.marks()) {
            if (mark.kind() != Mark.Kind.REFERENCE || mark.start() < from) continue;
            words.append(passage.text(), from, mark.start());
            words.append(of(mark));
            from = mark.end();
        }
        return words.append(passage.text().substring(from)).toString();
    }

    /** What a reference is shown as. */
    String of(Mark reference) {
        return reference.label().isEmpty() ? nameOf(reference.target()) : reference.label();
    }

    private String nameOf(String target) {
        int hash = target.indexOf('#');
        String id = hash < 0 ? target : target.substring(0, hash);
        Optional<String> entry = archive.registers().find(id).map(PlainWords::heading);
        return entry.or(() -> title(id))
                .or(() -> archive.renamed(id).map(this::nameOf))
                .orElse(target);
    }

    private Optional<String> title(String id) {
        return archive.articles().stream()
                .filter(f -> f.id().equals(id))
                .map(ArticleFacts::article)
                .map(a -> a.title())
                .findFirst();
    }

    /** An entry's name, of a living private person no more than the initials. */
    static String heading(Entry entry) {
        return entry.isPrivate() ? Name.initials(entry.name()) : entry.name();
    }
}
