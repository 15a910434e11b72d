package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Footnotes in the archive's own words, several of which stand on one page. */
class OwnFootnotesTest {
    private static final String NOTE = "Said[^1] so.\\n\\n[^1]: In a letter.";

    @TempDir
    private Path folder;

    @Test
    void twoNotesMayHaveFootnotesOfOneNumber() {
        Workspace workspace =
                Workspace.good(folder).write("content/annotations/old-bridge.yml", """
                notes:
                  - {id: one, quote: until noon, kind: context, by: desk, date: 2012, note: "%s"}
                  - {id: two, quote: Then it fell, kind: context, by: desk, date: 2012, note: "%s"}
                """.formatted(NOTE, NOTE));
        Run run = workspace.build();
        assertThat(run.err()).isEmpty();
        Document page = Jsoup.parse(workspace.read("site/articles/old-bridge.html"));
        for (String id : new String[] {"one", "two"}) {
            assertThat(page.select("#" + id + " .body > p sup").eachText()).containsExactly("1");
            assertThat(page.select("#" + id + " .footnote").text()).isEqualTo("1 In a letter.");
        }
    }
}
