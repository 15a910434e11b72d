package org.scholion.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.content.ContentFile;
import org.scholion.content.ContentFolder;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Ids;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlNode;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlReader;

/** Reads the ledger's files. Safe to use from many threads. */
public final class LedgerReader {
    /** The folder of the ledger, and within it that of the articles' records. */
    static final String FOLDER = "ledger";

    static final String ARTICLES = FOLDER + "/articles";
    static final String ADDRESSES = FOLDER + "/addresses.yml";

    private static final String CURE = "take the file from the version control, or delete it and run 'accept'";

    private final ContentFolder content;
    private final Problems problems;

    /** @param problems told of what cannot be read */
    public LedgerReader(ContentFolder content, Problems problems) {
        this.content = content;
        this.problems = problems;
    }

    /** The path of an article's record, relative to the content folder. */
    static String path(String article) {
        return ARTICLES + "/" + article + ".yml";
    }

    /** The whole ledger; an empty one where there is none. */
    public Ledger read() {
        Map<String, ArticleRecord> articles = new TreeMap<>();
        for (ContentFile file : ContentFile.list(content, List.of(ARTICLES), ".yml", false, problems))
            content.read(file.path()).flatMap(s -> article(file.id(), s)).ifPresent(r -> articles.put(file.id(), r));
        Map<String, Location> addresses = new TreeMap<>();
        Map<String, String> departed = new TreeMap<>();
        if (content.isFile(ADDRESSES)) content.read(ADDRESSES).ifPresent(s -> addresses(s, addresses, departed));
        return new Ledger(articles, addresses, departed);
    }

    private Optional<Fields> fields(SourceFile file) {
        return YamlReader.read(file.text(), file.path(), 0, problems)
                .map(m -> new Fields(m, "a file of the ledger", problems));
    }

    // ---- pages

    private void addresses(SourceFile file, Map<String, Location> addresses, Map<String, String> departed) {
        fields(file).ifPresent(f -> {
            for (YamlNode item : f.list("addresses"))
                f.asText("addresses", item).filter(this::isAddress).ifPresent(s -> addresses.put(s.text(), s.at()));
            f.maps("departed", "a departed address", d -> departed(d, departed));
            f.done();
        });
    }

    private boolean isAddress(Scalar written) {
        Optional<Address> address = Address.read(written.text());
        boolean right = address.isPresent() && address.get().fragment().isEmpty();
        if (!right) bad(written.at(), "'" + written.text() + "' is no address of a page");
        return right;
    }

    private Optional<String> departed(Fields f, Map<String, String> departed) {
        String address = f.required("address");
        String to = f.text("to").orElse("");
        boolean right = Address.read(address).isPresent()
                && (to.isEmpty() || Address.read(to).isPresent());
        if (!right) bad(f.at(), "'" + address + "' or '" + to + "' is no address");
        else departed.put(address, to);
        return Optional.empty();
    }

    private void bad(Location at, String message) {
        problems.report(Code.BAD_LEDGER, at, message, CURE);
    }

    // ---- articles

    private Optional<ArticleRecord> article(String id, SourceFile file) {
        return fields(file).map(f -> {
            f.text("article");
            ArticleRecord record = new ArticleRecord(
                    id,
                    f.ids("formerly"),
                    f.maps("passages", "a recorded passage", m -> passage(m, Passage.numberOf(m.required("id")) > 0)),
                    f.maps(
                            "sentences",
                            "a recorded sentence",
                            m -> passage(m, Passage.sentenceOf(m.required("id")) > 0)),
                    f.maps("notes", "a recorded note", this::note),
                    f.maps("departed", "a departed passage or note", this::departed),
                    f.at());
            f.done();
            return record;
        });
    }

    private Optional<PassageRecord> passage(Fields f, boolean right) {
        String id = f.required("id");
        PassageRecord record = words(id, f);
        if (right) return Optional.of(record);
        bad(f.at("id"), "'" + id + "' is no id of a passage or sentence");
        return Optional.empty();
    }

    private PassageRecord words(String id, Fields f) {
        return new PassageRecord(
                id,
                f.required("kind"),
                f.text("hash").orElse(""),
                Sketch.read(number(f, "size"), f.text("sketch").orElse("")));
    }

    private Optional<Departed> departed(Fields f) {
        String id = f.required("id");
        String to = f.text("to").orElse("");
        boolean right = isFragment(id)
                && (to.isEmpty() || isFragment(to) || Address.read(to).isPresent());
        Optional<PassageRecord> was = f.has("kind") ? Optional.of(words(id, f)) : Optional.empty();
        if (right) return Optional.of(new Departed(id, to, was));
        bad(f.at(), "'" + id + "' or '" + to + "' is no address");
        return Optional.empty();
    }

    private static boolean isFragment(String id) {
        return Ids.flaw(id.replace('.', '-')).isEmpty();
    }

    private Optional<NoteRecord> note(Fields f) {
        String id = f.required("id");
        String text = f.text("text").orElse("");
        if (!f.has("quote")) return Optional.of(new NoteRecord(id, text, Optional.empty()));
        AnchorRecord anchor = new AnchorRecord(
                f.required("quote"),
                f.required("passage"),
                number(f, "start"),
                number(f, "end"),
                f.required("words"),
                number(f, "times"),
                share(f, "score"),
                share(f, "margin"),
                Surroundings.read(f.text("around").orElse("")));
        return Optional.of(new NoteRecord(id, text, Optional.of(anchor)));
    }

    private int number(Fields f, String key) {
        String written = f.required(key);
        if (written.matches("[0-9]{1,9}")) return Integer.parseInt(written);
        bad(f.at(key), "'" + written + "' is no number");
        return 0;
    }

    private double share(Fields f, String key) {
        String written = f.required(key);
        if (written.matches("[01]\\.[0-9]{2}")) return Double.parseDouble(written);
        bad(f.at(key), "'" + written + "' is no share such as 0.93");
        return 0;
    }
}
