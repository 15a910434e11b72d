package org.scholion.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Reads {@code messages/<language>.properties}, UTF-8, beside the templates. */
public final class MessagesReader {
    /** The language that has every message; others fall back on it. */
    static final String COMPLETE = "en";

    private final Path folder;
    private final String shown;
    private final Problems problems;

    /**
     * @param templates the folder of templates
     * @param shown the same as it was given, for messages
     */
    public MessagesReader(Path templates, String shown, Problems problems) {
        this.folder = templates.resolve("messages");
        this.shown = shown + "/messages";
        this.problems = problems;
    }

    /**
     * The words of each language that has some, in the order given; those without are reported and left out.
     *
     * @param languages of the interface, BCP 47
     * @param asked where they are asked for
     * @return at least one: English where none of the languages has words; none at all where that cannot be read
     */
    public List<Messages> read(List<String> languages, Location asked) {
        Optional<Map<String, String>> complete = patterns(COMPLETE);
        if (complete.isEmpty()) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(shown),
                    "the words of the interface, " + COMPLETE + ".properties, are missing",
                    "give the templates' folder with --templates");
            return List.of();
        }
        List<Messages> read = new ArrayList<>();
        for (String language : languages)
            messages(language, complete.get(), asked).ifPresent(read::add);
        return read.isEmpty() ? List.of(new Messages(COMPLETE, complete.get())) : List.copyOf(read);
    }

    /** A language's own file, or that of the language without its region. */
    private Optional<Messages> messages(String language, Map<String, String> complete, Location asked) {
        Optional<Map<String, String>> own = patterns(language).or(() -> patterns(language.split("-")[0]));
        if (own.isEmpty()) {
            problems.report(
                    Code.NO_MESSAGES,
                    asked,
                    "there are no words for an interface in '" + language + "'",
                    "write messages/" + language + ".properties beside the templates, after " + COMPLETE
                            + ".properties; articles may be in any language");
            return Optional.empty();
        }
        Map<String, String> all = new TreeMap<>(complete);
        all.remove(Messages.LOCALE);
        all.putAll(own.get());
        List<String> missing = complete.keySet().stream()
                .filter(k -> !k.equals(Messages.LOCALE) && !own.get().containsKey(k))
                .sorted()
                .toList();
        if (!missing.isEmpty())
            problems.report(
                    Code.NO_MESSAGES,
                    Location.of(shown + "/" + language + ".properties"),
                    missing.size() + " messages are missing: " + String.join(", ", missing),
                    "translate them; until then they stand in " + COMPLETE);
        return Optional.of(new Messages(language, all));
    }

    private Optional<Map<String, String>> patterns(String language) {
        Path file = folder.resolve(language + ".properties");
        if (!Files.isRegularFile(file)) return Optional.empty();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(shown + "/" + language + ".properties"),
                    "the words cannot be read: " + e.getMessage(),
                    "save the file as UTF-8 with lines of the form key=words");
            return Optional.empty();
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().stream()
                .sorted()
                .filter(k -> isPattern(language, k, properties.getProperty(k)))
                .forEach(k -> patterns.put(k, properties.getProperty(k)));
        return Optional.of(patterns);
    }

    private boolean isPattern(String language, String key, String pattern) {
        try {
            if (pattern.indexOf('{') >= 0) new MessageFormat(pattern, ULocale.ROOT);
            return true;
        } catch (IllegalArgumentException e) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(shown + "/" + language + ".properties"),
                    "the message '" + key + "' is no message pattern: " + e.getMessage(),
                    "mend its braces and plural forms");
            return false;
        }
    }
}
