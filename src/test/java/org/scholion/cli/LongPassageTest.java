package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sentences of a long passage in pages, data and annotations. */
class LongPassageTest {
    private static final String FILLER =
            " Merchants came from the coast to look at it, paid for their rooms in silver, complained of the soup and left.";
    private static final String LONG =
            "Nobody had expected that the winter would be *as mild. Farmers stood in their fields* and wondered"
                    + " what they should do. Then came the day on which the wheel of the Old Mill was seen turning in the wind."
                    + FILLER.repeat(6);

    @TempDir
    Path folder;

    private Workspace workspace() {
        return Workspace.good(folder)
                .write(
                        "content/groups/mill.md",
                        "---\nname: Old Mill\ncoordinates: [36, 37]\n---\nSee [[long#p1.s2]].\n")
                .write(
                        "content/articles/earlier.md",
                        article("2001-06-01", "The Old Mill burned.\n\nSnow fell on the field."))
                .write("content/articles/long.md", article("2011-06-01", LONG))
                .write("content/annotations/long.yml", """
                        notes:
                          - {id: across, quote: "as mild. Farmers", kind: context, by: desk, date: 2012-01-01, note: "Both."}
                        links:
                          - {quote: "Farmers stood", to: earlier, to-quote: "Snow fell", kind: echo, status: confirmed, by: desk, date: 2012-01-01}
                        """);
    }

    private static String article(String date, String text) {
        return "---\ntitle: Long\ndate: " + date + "\nsource: gazette\n---\n" + text + "\n";
    }

    @Test
    void sentencesHaveAddressesThatLinksAndReferencesLeadTo() {
        Workspace workspace = workspace();
        assertThat(workspace.build().err()).doesNotContain("error:");
        Document page = Jsoup.parse(workspace.read("site/articles/long.html"));
        Element second = page.getElementById("p1.s2");

        assertThat(second.select("mark").text()).startsWith("Farmers");
        page.select("[data-apparatus]").remove();
        assertThat(second.text()).startsWith("Farmers stood in their fields").endsWith("they should do.");
        assertThat(second.closest("[data-text]").id()).isEqualTo("p1");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.getElementById("p1").wholeText().strip()).isEqualTo(LONG.replace("*", ""));

        assertThat(workspace.read("site/data/links.csv")).contains("earlier,p1,long,p1.s3,", "earlier,p2,long,p1.s2,");
        List<String> rows = workspace.read("site/data/passages.csv").lines().toList();
        assertThat(rows).anyMatch(r -> r.startsWith("long,p1.s2,2,sentence,p1,"));
        assertThat(rows).noneMatch(r -> r.startsWith("long,p1.s4,"));
        assertThat(workspace.read("site/groups/mill.html")).contains("articles/long.html#p1.s2");

        Document compare = Jsoup.parse(workspace.read("site/compare/earlier.html"));
        assertThat(compare.text()).contains("Then came the day").doesNotContain("Nobody had expected");
        assertThat(compare.select("a[href$=#p1.s3]")).isNotEmpty();
    }
}
