package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.scholion.build.Build;
import org.scholion.build.Options;

/** A small archive about nowhere, in English and Arabic, with names that are spelled in many ways. */
final class InventedArchive {
    private InventedArchive() {}

    /** Builds its site. @return the site's folder */
    static Path build(Path folder) throws IOException {
        Path content = folder.resolve("content");
        write(content.resolve("archive.yml"), """
                title: Two winters
                languages: [en, ar]
                periods:
                  - {id: "first", label: The first winter, from: 2001-01-01, to: 2001-12-31}
                  - {id: "second", label: The second winter, from: 2003-01-01, to: 2003-12-31}
                registers:
                  - {id: groups, label: Groups}
                  - {id: places, label: Places}
                  - {id: people, label: People}
                outlets:
                  - {id: paper, name: The Paper}
                """);
        write(content.resolve("articles/one.md"), """
                ---
                title: Sakkura in snow
                date: 2001-02-03
                source: paper
                ---
                People of Sakkura crossed to Al-Safwa at dawn. Anna Clerk saw them.
                """);
        names(content, "places/sakkura", "Sakkura", "سكورة");
        names(content, "places/al-safwa", "Al-Safwa", "الصفوة");
        names(content, "places/qasr-al-dhahab", "Qasr al-Dhahab", "قصر الذهب");
        names(content, "places/bab-ghazal", "Bab Ghazal", "باب غزال");
        names(content, "places/tell-zahra", "Tell Zahra", "تل زهرة");
        names(content, "places/khan-wardan", "Khan Wardan", "خان وردان");
        names(content, "places/oresund", "Øresund", "أوريسند");
        names(content, "groups/jaish-al-nahr", "Jaish al-Nahr", "جيش النهر", "Army of the River");
        names(content, "groups/al-nahr-front", "Al-Nahr Front", "جبهة النهر", "River Front");
        names(content, "groups/liwa-al-shams", "Liwa al-Shams", "لواء الشمس");
        names(content, "groups/46th-brigade", "46th Brigade", "اللواء 46", "Brigade 46");
        names(content, "people/muhammad-qaddur", "Muhammad Qaddur", "محمد قدور");
        write(content.resolve("people/anna-clerk.md"), "---\nname: Anna Clerk\nprivate: true\n---\n");
        Options options =
                new Options(content, folder.resolve("site"), Path.of("templates"), Optional.empty(), 1, false);
        assertThat(new Build(options).run().problems())
                .noneMatch(p -> p.severity().name().equals("ERROR"));
        return folder.resolve("site");
    }

    private static void names(Path content, String path, String name, String arabic, String... others)
            throws IOException {
        StringBuilder entry = new StringBuilder("---\nname: " + name + "\nnames:\n");
        entry.append("  - {text: ").append(arabic).append(", lang: ar}\n");
        for (String other : others) entry.append("  - ").append(other).append('\n');
        write(
                content.resolve(path + ".md"),
                entry.append("---\nSomething of no place.\n").toString());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
