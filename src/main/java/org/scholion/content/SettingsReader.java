package org.scholion.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Severity;
import org.scholion.problem.Suggest;
import org.scholion.text.Edtf;
import org.scholion.text.Ids;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlReader;

/** Reads {@code archive.yml}. */
public final class SettingsReader {
    /** The file's name in the content folder. */
    public static final String FILE = "archive.yml";

    /** The site's own folders and its index; no id may be one of them. */
    public static final Set<String> FOLDERS =
            Set.of("index", "articles", "outlets", "compare", "data", "assets", "deploy", "vendor");

    /** Further names that stand at the top of the site or of the content folder; no register or page may have them. */
    public static final Set<String> TOP = Set.of(
            "annotations",
            "glossary",
            "timeline",
            "map",
            "maps",
            "search",
            "404",
            "feed",
            "sitemap",
            "pages",
            "captures",
            "ledger",
            "changes",
            "loaded-words",
            "conflicts");

    private static final List<String> WEIGHTS = List.of("error", "warning", "note", "off");

    private final Problems problems;

    private final Optional<String> language;

    /** @param language of the texts for readers; the interface's first where it is not given */
    private SettingsReader(Problems problems, Optional<String> language) {
        this.problems = problems;
        this.language = language;
    }

    /** Reads the settings and applies their {@code checks:}; nothing where they cannot be used at all. */
    public static Optional<ArchiveSettings> read(ContentFolder folder, Problems problems) {
        if (!folder.isFile(FILE)) {
            problems.report(
                    Code.MISSING_FOLDER,
                    Location.of(folder.shown("")),
                    "there is no " + FILE + " in this folder",
                    "give the content folder with --content, or make the file");
            return Optional.empty();
        }
        Optional<SourceFile> file = folder.read(FILE);
        if (file.isEmpty()) return Optional.empty();
        if (file.get().text().isBlank()) {
            problems.report(
                    Code.EMPTY_FILE,
                    file.get().at(0),
                    "the archive's settings are empty",
                    "give title, languages, periods, registers and outlets");
            return Optional.empty();
        }
        return YamlReader.read(file.get().text(), file.get().path(), 0, problems)
                .map(m -> new SettingsReader(problems, Optional.empty()).settings(m));
    }

    /** The settings with their translations, whose flaws are those of the first and reported once. */
    private ArchiveSettings settings(Mapping mapping) {
        ArchiveSettings first = settings(new Fields(mapping, "the archive", problems));
        Map<String, ArchiveSettings> translations = new TreeMap<>();
        Problems told = new Problems();
        for (String other : first.languages().stream().skip(1).toList()) {
            Fields again = new Fields(mapping, "the archive", told);
            translations.put(other, new SettingsReader(told, Optional.of(other)).settings(again));
        }
        return first.with(translations);
    }

    private ArchiveSettings settings(Fields f) {
        checks(f);
        List<String> languages = languages(f);
        if (!f.has("languages")) f.missing("languages");
        String in = language.orElse(languages.isEmpty() ? "" : languages.get(0));
        List<Period> periods = new ArrayList<>(listed(f, "periods", "a period", p -> period(p, in), Period::id));
        periods.sort(Comparator.comparing(Period::from).thenComparing(Period::id));
        List<RegisterInfo> registers =
                listed(f, "registers", "a register", x -> register(x, in, languages), RegisterInfo::id);
        List<Outlet> outlets = listed(f, "outlets", "an outlet", o -> outlet(o, in), Outlet::id);
        ArchiveSettings settings = new ArchiveSettings(
                f.requiredIn("title", in),
                f.textIn("subtitle", in).orElse(""),
                f.textIn("description", in).orElse(""),
                languages,
                baseUrl(f),
                f.textIn("licence", in).orElse(""),
                List.copyOf(periods),
                registers,
                outlets,
                f.texts("loaded-words"),
                words(f, in),
                Map.of());
        f.done();
        return settings;
    }

    /** Words of the content files, each with its translations. */
    private static Map<String, String> words(Fields f, String in) {
        Map<String, String> words = new TreeMap<>();
        f.map("words", "words")
                .ifPresent(w -> w.keys()
                        .forEach(k -> w.map(k.text(), "the translations of '" + k.text() + "'")
                                .filter(t -> t.has(in))
                                .ifPresent(t -> words.put(
                                        k.text(), w.textIn(k.text(), in).orElse(k.text())))));
        return Collections.unmodifiableMap(words);
    }

    /** A list that must be there; of two with one id the first is kept. */
    private static <T> List<T> listed(
            Fields f, String key, String what, Function<Fields, Optional<T>> reader, Function<T, String> id) {
        if (!f.has(key)) f.missing(key);
        Set<String> seen = new HashSet<>();
        return f.maps(key, what, item -> {
            Optional<T> read = reader.apply(item);
            if (read.isEmpty() || seen.add(Ids.clashKey(id.apply(read.get())))) return read;
            String message = "two of the " + key + " have the id '" + id.apply(read.get()) + "'";
            item.bad(Code.ID_CLASH, "id", message, "rename one");
            return Optional.empty();
        });
    }

    /** Languages name folders of the site, so only tags are taken. */
    private static List<String> languages(Fields f) {
        List<String> tags = f.texts("languages");
        List<String> good = tags.stream().filter(Fields::isLanguage).toList();
        if (good.size() < tags.size())
            f.bad(Code.BAD_VALUE, "languages", "one of them is no language tag", "write en, ar, en-GB …");
        return good;
    }

    private String baseUrl(Fields f) {
        return f.webAddress("base-url").replaceAll("/+$", "");
    }

    private Optional<Period> period(Fields f, String in) {
        String id = id(f);
        String label = f.requiredIn("label", in);
        Optional<LocalDate> from = f.date("from").flatMap(Edtf::earliest);
        Optional<LocalDate> to = f.date("to").flatMap(Edtf::latest);
        if (!f.has("from")) f.missing("from");
        if (!f.has("to")) f.missing("to");
        if (id.isEmpty() || from.isEmpty() || to.isEmpty()) return Optional.empty();
        if (from.get().isAfter(to.get())) {
            f.bad(Code.BAD_DATE, "to", "the period '" + id + "' ends before it begins", "exchange from and to");
            return Optional.empty();
        }
        return Optional.of(new Period(id, label, from.get(), to.get()));
    }

    private Optional<RegisterInfo> register(Fields f, String in, List<String> languages) {
        String id = id(f);
        RegisterInfo register = new RegisterInfo(id, f.requiredIn("label", in), f.flag("glossary"));
        boolean isLanguage = languages.stream().skip(1).anyMatch(id::equalsIgnoreCase);
        if (!isTaken(id, true) && !isLanguage) return Optional.of(register).filter(r -> !id.isEmpty());
        f.bad(Code.RESERVED_ID, "id", "the site itself needs the name '" + id + "'", "call the register otherwise");
        return Optional.empty();
    }

    private Optional<Outlet> outlet(Fields f, String in) {
        Outlet outlet = new Outlet(
                id(f),
                f.requiredIn("name", in),
                f.webAddress("url"),
                f.textIn("about", in).orElse(""));
        return Optional.of(outlet).filter(o -> !o.id().isEmpty());
    }

    /** Whether the site itself needs this name; at the top of the site it needs some more. */
    public static boolean isTaken(String id, boolean atTop) {
        String name = id.toLowerCase(Locale.ROOT);
        return FOLDERS.contains(name) || atTop && TOP.contains(name);
    }

    private String id(Fields f) {
        String id = f.required("id");
        Optional<String> flaw = id.isEmpty() ? Optional.empty() : Ids.flaw(id);
        flaw.ifPresent(
                why -> f.bad(Code.BAD_ID, "id", "the id '" + id + "' " + why, "use letters, digits and hyphens"));
        return flaw.isPresent() ? "" : id;
    }

    private void checks(Fields f) {
        Optional<Fields> checks = f.map("checks", "checks");
        if (checks.isEmpty()) return;
        Map<Code, Severity> severities = new EnumMap<>(Code.class);
        Set<Code> off = EnumSet.noneOf(Code.class);
        for (Scalar key : checks.get().keys()) {
            Optional<Code> code = Code.of(key.text());
            if (code.isEmpty()) {
                problems.report(
                        Code.UNKNOWN_KEY,
                        key.at(),
                        "there is no check '" + key.text() + "'",
                        Suggest.fix(key.text(), Code.ids(), "checks"));
                continue;
            }
            checks.get().oneOf(key.text(), WEIGHTS).ifPresent(w -> weigh(checks.get(), code.get(), w, severities, off));
        }
        problems.configure(severities, off);
    }

    private static void weigh(Fields f, Code code, String word, Map<Code, Severity> severities, Set<Code> off) {
        if (code.severity() == Severity.ERROR && !word.equals("error")) {
            f.bad(Code.BAD_VALUE, code.id(), "'" + code.id() + "' is always an error", "mend the content instead");
        } else if (word.equals("off")) {
            off.add(code);
        } else {
            severities.put(code, Severity.valueOf(word.toUpperCase(Locale.ROOT)));
        }
    }
}
