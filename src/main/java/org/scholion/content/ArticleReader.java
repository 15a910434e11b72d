package org.scholion.content;

import java.util.List;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;

/** Reads one article file. Safe to use from many threads. */
public final class ArticleReader {
    private static final List<String> EDITIONS = List.of("full", "excerpt", "digest");

    private final ArchiveSettings settings;
    private final Problems problems;

    /**
     * @param settings whose periods, outlets and languages articles refer to
     * @param problems told of every flaw
     */
    public ArticleReader(ArchiveSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Reads an article.
     *
     * @param id the file's name without ending
     * @param file its whole text
     * @return nothing where not even its record could be read; otherwise as much as could be, after saying what is wrong
     */
    public Optional<Article> read(String id, SourceFile file) {
        return FrontMatter.of(file, "an article", problems).map(m -> article(id, m));
    }

    private Article article(String id, FrontMatter matter) {
        Fields f = matter.fields();
        Optional<Article.Withdrawn> withdrawn =
                f.map("withdrawn", "'withdrawn'").map(ArticleReader::withdrawn);
        Body body = withdrawn.isPresent()
                ? Body.EMPTY
                : MarkdownReader.archived(matter.file(), matter.bodyStart(), problems);
        Edtf date = requiredDate(f);
        Optional<Edtf> covers = f.date("covers");
        Article article = new Article(
                id,
                f.required("title"),
                f.text("subtitle").orElse(""),
                date,
                f.text("date-note").orElse(""),
                covers,
                period(f, covers, date),
                source(f),
                f.texts("authors"),
                f.texts("translators"),
                f.text("place").orElse(""),
                f.language("language")
                        .orElse(
                                settings.languages().isEmpty()
                                        ? "en"
                                        : settings.languages().get(0)),
                f.oneOf("edition", EDITIONS).orElse("full"),
                f.map("original", "'original'").map(this::original).orElse(Original.UNKNOWN),
                f.text("rights").orElse(""),
                f.texts("related"),
                f.texts("see-also"),
                f.text("warning").orElse(""),
                f.text("translation-of").orElse(""),
                f.ids("slug-was"),
                f.maps("changes", "a change", this::change),
                f.flag("draft"),
                withdrawn,
                body,
                matter.file());
        f.done();
        boolean silent = body.passages().isEmpty() && withdrawn.isEmpty();
        boolean refused = body == Body.EMPTY;
        if (silent && !refused) {
            problems.report(
                    Code.NO_TEXT,
                    matter.file().at(matter.bodyStart()),
                    "the article has no text",
                    "add it below the front matter");
        }
        return article;
    }

    private Optional<Article.Change> change(Fields f) {
        if (!f.has("date")) f.missing("date");
        String note = f.required("note");
        return f.date("date").map(date -> new Article.Change(date, note));
    }

    private Edtf requiredDate(Fields f) {
        if (!f.has("date")) f.missing("date");
        Optional<Edtf> date = f.date("date");
        date.flatMap(Edtf::earliest)
                .filter(d -> d.isAfter(settings.lastDay()))
                .ifPresent(d -> f.bad(
                        Code.FUTURE_DATE,
                        "date",
                        "the date lies after the archive's last period",
                        "correct it, or extend the period"));
        return date.orElse(new Edtf("", Optional.empty(), Optional.empty(), false, false));
    }

    private String period(Fields f, Optional<Edtf> covers, Edtf date) {
        Optional<String> given = f.text("period");
        if (given.isPresent() && settings.period(given.get()).isEmpty()) {
            List<String> ids = settings.periods().stream().map(Period::id).toList();
            f.bad(
                    Code.UNKNOWN_REFERENCE,
                    "period",
                    "there is no period '" + given.get() + "'",
                    Suggest.fix(given.get(), ids, "periods"));
        }
        return given.or(() -> covers.flatMap(settings::periodOf).map(Period::id))
                .or(() -> Optional.of(date)
                        .filter(d -> !d.source().isEmpty())
                        .flatMap(settings::periodOf)
                        .map(Period::id))
                .orElse("");
    }

    private String source(Fields f) {
        String source = f.required("source");
        boolean unknown =
                settings.outlet(source).isEmpty() && !settings.outlets().isEmpty();
        if (!source.isEmpty() && unknown) {
            List<String> ids = settings.outlets().stream().map(Outlet::id).toList();
            f.bad(
                    Code.UNKNOWN_REFERENCE,
                    "source",
                    "there is no outlet '" + source + "'",
                    Suggest.fix(source, ids, "outlets"));
        }
        return source;
    }

    private static Article.Withdrawn withdrawn(Fields f) {
        Article.Withdrawn read = new Article.Withdrawn(
                f.text("date").orElse(""), f.text("reason").orElse(""));
        f.date("date");
        f.done();
        return read;
    }

    private Original original(Fields f) {
        Original read = new Original(
                f.webAddress("url"),
                f.language("language").orElse(""),
                f.text("title").orElse(""),
                f.text("date-line").orElse(""),
                f.text("retrieved").orElse(""),
                f.text("capture").orElse(""),
                sha256(f),
                f.maps("left-out", "a left-out range", ArticleReader::leftOut));
        f.date("retrieved");
        f.done();
        return read;
    }

    private static String sha256(Fields f) {
        String hash = f.text("sha256").orElse("");
        if (!hash.isEmpty() && !hash.matches("[0-9a-f]{64}")) {
            f.bad(Code.BAD_VALUE, "sha256", "this is no SHA-256", "write 64 hexadecimal digits in lower case");
        }
        return hash;
    }

    private static Optional<Original.LeftOut> leftOut(Fields f) {
        Optional<Long> from = bytes(f, "from");
        Optional<Long> to = bytes(f, "to");
        String why = f.text("why").orElse("");
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (from.get() < to.get()) return Optional.of(new Original.LeftOut(from.get(), to.get(), why));
        f.bad(Code.BAD_VALUE, "to", "the range ends before it begins", "write {from: 0, to: 120, why: …}");
        return Optional.empty();
    }

    private static Optional<Long> bytes(Fields f, String key) {
        String number = f.required(key);
        if (number.matches("[0-9]{1,12}")) return Optional.of(Long.parseLong(number));
        if (!number.isEmpty())
            f.bad(Code.BAD_VALUE, key, "'" + number + "' is no number of bytes", "write a whole number");
        return Optional.empty();
    }
}
