package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.build.Build;
import org.scholion.build.Options;

/** The scripts that judge pages see what is wrong with a page that has every fault, and how a right-to-left page is mirrored. */
class FaultsInChromiumTest {
    private static final Path SCRIPTS = Path.of("src/test/resources/browser");

    private static Chromium browser;
    private static Tab tab;

    @BeforeAll
    static void start() {
        browser = new Chromium();
        tab = browser.tab();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
    }

    @Test
    void everyFaultIsFound() throws IOException {
        try (LoopbackServer server = new LoopbackServer(SCRIPTS.toAbsolutePath())) {
            tab.open(server.address() + "faults.html").width(360);
            finds("overflow", "wide in a window of 360", "p.wide");
            finds("clipped", "p cuts \"These words are cut off\"", "out of the window");
            finds("contrast", "2.85 : 1 for \"These words are pale\"");
            finds(
                    "structure",
                    "html has no lang",
                    "html has no dir",
                    "there is not one main",
                    "there are 2 h1",
                    "the id twice stands twice");
            finds(
                    "structure",
                    "a heading of level 4 follows one of level 1",
                    "#nowhere leads nowhere",
                    "no caption or scope",
                    "no name: nav");
            finds(
                    "note-links",
                    "#gone is no note",
                    "the note note has another number",
                    "#far does not lead to the reference of note");
            finds("targets", "px: a. \"1\"");
            finds("motion", "p.moves moves");
            finds("target", List.of("far"), "far is not the target", "far is not marked");
            finds("notes-stand", List.of(false), "note is not below the words", "note lies over another");
            tab.run("focus-start");
            tab.pressTab(2);
            finds("focus-end", "not reached: a. \"2\"", "no outline: a. \"A menu\"");
            tab.onPaper();
            finds("paper", "nav. is printed", "not printed: aside#note", "the paper is rgb(238, 238, 238)");
            assertThat(tab.accessibleNames("doc-noteref")).containsExactly("1", "2");
        } finally {
            tab.reset();
        }
    }

    private static void finds(String script, String... faults) {
        finds(script, List.of(), faults);
    }

    private static void finds(String script, List<?> arguments, String... faults) {
        List<String> found = tab.findings(script, arguments.toArray());
        for (String fault : faults) assertThat(found).as(script).anyMatch(line -> line.contains(fault));
    }

    @Test
    void aRightToLeftPageIsMirrored(@TempDir Path folder) throws IOException {
        buildArabicArchive(folder);
        try (LoopbackServer server = new LoopbackServer(folder.resolve("site"))) {
            tab.open(server.address() + "articles/one.html").width(1440);
            assertThat(tab.evaluate("document.documentElement.dir")).isEqualTo("rtl");
            assertThat(tab.evaluate("document.querySelector('.note').getBoundingClientRect().right"
                            + " <= document.querySelector('.words').getBoundingClientRect().left"))
                    .isEqualTo(true);
            assertThat(tab.findings("notes-stand", true)).isEmpty();
            for (int width : List.of(320, 768, 1440)) {
                tab.width(width);
                assertThat(tab.findings("overflow")).isEmpty();
                assertThat(tab.findings("clipped")).isEmpty();
            }
            assertThat(tab.findings("structure")).isEmpty();
        } finally {
            tab.reset();
        }
    }

    private static void buildArabicArchive(Path folder) throws IOException {
        Path content = folder.resolve("content");
        write(content.resolve("archive.yml"), """
                title: Two winters
                languages: [en]
                periods:
                  - {id: "first", label: The first winter, from: 2001-01-01, to: 2001-12-31}
                registers:
                  - {id: places, label: Places}
                outlets:
                  - {id: paper, name: The Paper}
                """);
        write(content.resolve("articles/one.md"), """
                ---
                title: الجسر القديم
                date: 2001-02-03
                source: paper
                language: ar
                ---
                عبر الناس الجسر القديم عند الفجر، ثم عادوا في المساء إلى بيوتهم على الضفة الأخرى من النهر.
                """);
        write(content.resolve("annotations/one.yml"), """
                notes:
                  - quote: الجسر القديم
                    kind: context
                    by: desk
                    date: 2026-11-22
                    note: The bridge was rebuilt.
                """);
        Options options =
                new Options(content, folder.resolve("site"), Path.of("templates"), Optional.empty(), 1, false);
        assertThat(new Build(options).run().problems())
                .noneMatch(p -> p.severity().name().equals("ERROR"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
