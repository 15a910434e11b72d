package org.scholion.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.problem.Problems;

/** Settings for tests, and records with one value exchanged. */
final class Samples {
    static final ArchiveSettings SETTINGS = new ArchiveSettings(
            "An archive",
            "",
            "",
            List.of("en"),
            "",
            "",
            List.of(
                    new Period("then", "Then", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                    new Period("now", "Now", LocalDate.of(2024, 11, 27), LocalDate.of(2024, 12, 31))),
            List.of(new RegisterInfo("places", "Places", false)),
            List.of(new Outlet("gazette", "The Gazette", "", "")),
            List.of(),
            java.util.Map.of(),
            java.util.Map.of());

    private Samples() {}

    /** A file with these lines of front matter, later ones for a key in place of earlier ones, and a body. */
    static String file(String record, String exchanged, String body) {
        Map<String, String> lines = new TreeMap<>();
        (record + "\n" + exchanged).lines().filter(l -> l.contains(":")).forEach(l -> lines.put(key(l), l));
        return "---\n" + String.join("\n", lines.values()) + "\n---\n" + body;
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
    }

    /** Problems as {@code code line:column}. */
    static List<String> reported(Problems problems) {
        return problems.sorted().stream()
                .map(p -> p.code().id() + " " + p.at().line() + ":" + p.at().column())
                .toList();
    }
}
