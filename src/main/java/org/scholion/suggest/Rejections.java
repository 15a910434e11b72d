package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Problems;
import org.scholion.text.Fold;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlReader;

/**
 * The proposals about names that editors have turned down: {@code suggestions.yml} in the content folder. Those about
 * single places of texts are turned down in the annotations of their articles.
 */
public final class Rejections {
    /** The file, relative to the content folder. */
    public static final String FILE = "suggestions.yml";

    /** The key of its one list. */
    static final String KEY = "rejected";

    private static final List<String> KINDS = List.of(
            Kind.NAMES.word(), Kind.SPELLINGS.word(), Kind.TOGETHER.word(), Kind.CLASHES.word(), Kind.UNUSED.word());

    private final TreeSet<String> identities = new TreeSet<>();

    private Rejections() {}

    /** No proposal has been turned down. */
    public static Rejections none() {
        return new Rejections();
    }

    /** Reads the file; nothing is turned down where there is none. */
    public static Rejections read(ContentFolder content, Problems problems) {
        Rejections read = new Rejections();
        if (!content.isFile(FILE)) return read;
        content.read(FILE).ifPresent(file -> read.identities.addAll(read(file, problems)));
        return read;
    }

    private static List<String> read(SourceFile file, Problems problems) {
        List<String> identities = new ArrayList<>();
        YamlReader.read(file.text(), file.path(), 0, problems).ifPresent(mapping -> {
            Fields fields = new Fields(mapping, "the file of suggestions", problems);
            identities.addAll(fields.maps(KEY, "a rejected suggestion", Rejections::identity));
            fields.done();
        });
        return identities;
    }

    private static Optional<String> identity(Fields f) {
        String word = f.has("kind") ? f.oneOf("kind", KINDS).orElse("") : f.required("kind");
        Optional<Kind> kind = Kind.of(word);
        String name = f.required("name");
        f.text("by");
        f.date("date");
        f.text("note");
        boolean alone = kind.isEmpty() || kind.get() == Kind.NAMES;
        String entry = alone ? f.text("entry").orElse("") : f.required("entry");
        String other = kind.equals(Optional.of(Kind.CLASHES)) ? f.required("other") : "";
        if (kind.isEmpty() || name.isEmpty() || !alone && entry.isEmpty()) return Optional.empty();
        return Optional.of(
                switch (kind.get()) {
                    case CLASHES -> Identity.ofPair(entry, other);
                    case NAMES -> Identity.of(Kind.NAMES, name);
                    default -> Identity.of(kind.get(), name, entry);
                });
    }

    /** Whether a name has been turned down as a form of some entry's name. */
    boolean holdAny(String name) {
        String folded = Fold.name(name);
        return startsWith(Kind.SPELLINGS, folded) || startsWith(Kind.TOGETHER, folded);
    }

    private boolean startsWith(Kind kind, String folded) {
        String start = kind.word() + "\n" + folded + "\n";
        String next = identities.ceiling(start);
        return next != null && next.startsWith(start);
    }

    /** Whether the proposal with this identity has been turned down. */
    boolean hold(String identity) {
        return identities.contains(identity);
    }
}
