package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code accept} as editors use it: publish, accept, edit, and readers' links still lead where they led. */
class AcceptCommandTest {
    private static final String ARTICLE = "content/articles/old-bridge.md";
    private static final String NOTES = "content/annotations/old-bridge.yml";
    private static final String RECORD = "content/ledger/articles/old-bridge.yml";
    private static final String HEAD = "---\ntitle: The old bridge falls\ndate: 2001-05-04\nsource: gazette\n---\n";
    private static final String FIRE = "Nobody says who set the fire that burned until the evening came down.";
    private static final String FALL = "The Reds held the old bridge until noon. Then it fell.";
    private static final String COUNCIL = "The council met in the church and could agree on nothing at all.";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void archive() {
        workspace = Workspace.good(folder);
        text(FALL, FIRE, COUNCIL);
    }

    private void text(String... passages) {
        workspace.write(ARTICLE, HEAD + String.join("\n\n", passages) + "\n");
    }

    private Run accept(String... words) {
        return workspace.run("accept", words);
    }

    private Document page(String path) {
        return Jsoup.parse(workspace.read("site/" + path));
    }

    // ---- what is recorded

    @Test
    void nothingIsWrittenWithoutIt() {
        workspace.build();
        workspace.check();
        assertThat(workspace.path("content/ledger")).doesNotExist();
    }

    @Test
    void theLedgerHoldsNoWordOfTheText() {
        assertThat(accept().status()).isZero();
        assertThat(workspace.read(RECORD))
                .contains("- {id: p1, kind: paragraph, hash: ", "- {id: \"noon\", text: ", ", quote: ")
                .doesNotContain("bridge until", "fire", "council", "noon.");
        assertThat(workspace.read("content/ledger/addresses.yml"))
                .endsWith("addresses:\n  - \"groups/blues\"\n  - \"groups/reds\"\n  - \"outlets/gazette\"\n");
    }

    @Test
    void itSaysWhatItRecords() {
        Run run = accept();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                new pages: groups/blues, groups/reds, outlets/gazette
                articles/new-bridge: new, with 1 passages and 0 notes
                articles/old-bridge: new, with 3 passages and 1 notes
                scholion: accepted; 3 files of the ledger written: commit them with the texts
                """);
        assertThat(accept().out()).isEqualTo("scholion: the ledger is as it should be\n");
    }

    @Test
    void aPlanWritesNothing() {
        assertThat(accept("--plan").out()).contains("new pages: ").endsWith("this would be accepted\n");
        assertThat(workspace.path("content/ledger")).doesNotExist();
    }

    @Test
    void errorsInTheContentStopIt() {
        workspace.edit(NOTES, "until noon", "before Easter");
        Run run = accept();
        assertThat(run.status()).isEqualTo(Cli.FAILED);
        assertThat(run.err())
                .contains("[orphan-note]")
                .endsWith("nothing was accepted: 1 error, 0 warnings, 0 notes\n");
        assertThat(workspace.path("content/ledger")).doesNotExist();
    }

    @Test
    void aDraftIsNotRecorded() {
        workspace.write(ARTICLE, HEAD.replace("source:", "draft: true\nsource:") + FALL + "\n");
        workspace.edit("content/groups/reds.md", "[[old-bridge|bridge]]", "bridge");
        assertThat(accept().status()).isZero();
        assertThat(workspace.path(RECORD)).doesNotExist();
    }

    // ---- passages

    @Test
    void mergedPassagesKeepAllTheirAddresses() {
        accept();
        text("First a new paragraph, which nobody has a link to yet.", FALL + " " + FIRE, COUNCIL);
        assertThat(workspace.build().err()).isEmpty();
        Document page = page("articles/old-bridge.html");
        assertThat(page.select("[data-text]").eachAttr("id")).containsExactly("p4", "p2", "p3");
        assertThat(page.select("#p2 #p1[data-apparatus]")).hasSize(1);
        assertThat(page.select("#p4 .num").text()).isEqualTo("4");
        assertThat(workspace.read("site/data/passages.csv"))
                .contains("old-bridge,p4,1,paragraph,", "old-bridge,p2,2,paragraph,", "old-bridge,p3,3,paragraph,");
        assertThat(accept().out())
                .contains("new passages p4\n", "changed passages p2\n", "articles/old-bridge: p1 leads to p2\n");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("#p2 #p1")).hasSize(1);

        text("First a new paragraph, which nobody has a link to yet.", FALL, FIRE + " So they say.", COUNCIL);
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("[data-text]").eachAttr("id"))
                .containsExactly("p4", "p1", "p2", "p3");
        assertThat(accept().out()).contains("articles/old-bridge: p1 is there again\n");
        assertThat(workspace.read("content/ledger/articles/old-bridge.yml")).doesNotContain("departed:");
        assertThat(accept("--plan").out()).isEqualTo("scholion: the ledger is as it should be\n");
    }

    @Test
    void sentencesOfALongPassageKeepTheirAddresses() {
        List<String> sentences = new ArrayList<>(List.of(FALL));
        for (String what :
                List.of("flour", "oil", "salt", "iron", "wool", "timber", "glass", "copper", "barley", "wine"))
            sentences.add("That year the price of " + what
                    + " in the upper town rose by a tenth, says the clerk of the mill.");
        text(String.join(" ", sentences), FIRE, COUNCIL);
        accept();
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("[id=p1.s2]").text()).contains("flour");

        sentences.remove(3);
        sentences.add(1, "Nobody in the whole valley had expected anything of the kind to happen so early.");
        text(String.join(" ", sentences), FIRE, COUNCIL);
        assertThat(workspace.build().err()).isEmpty();
        Document page = page("articles/old-bridge.html");
        assertThat(page.select("[id=p1.s2]").text()).contains("flour");
        assertThat(page.select("[id=p1.s12]").text()).contains("Nobody in the whole valley");
        assertThat(page.select("#p1 > a[data-apparatus]").eachAttr("id")).containsExactly("p1.s4");
        assertThat(accept().out()).contains("new sentences p1.s12\n", "p1.s4 leads to p1\n");
        assertThat(workspace.read("content/ledger/articles/old-bridge.yml")).contains("{id: \"p1.s4\", to: \"p1\"}");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("[id=p1.s4]")).hasSize(1);
    }

    @Test
    void ofWordsThatWereMergedAndTakenOutLaterNothingIsKept() {
        accept();
        text(FALL + " " + FIRE, COUNCIL);
        accept();
        assertThat(workspace.read("content/ledger/articles/old-bridge.yml"))
                .contains("  - {id: \"p1\", to: \"p2\", kind: paragraph, hash: ");
        text(FIRE, COUNCIL);
        workspace.edit(NOTES, "quote: until noon", "quote: " + FIRE.substring(0, 12));
        accept();
        assertThat(workspace.read("content/ledger/articles/old-bridge.yml")).contains("  - {id: \"p1\", to: \"p2\"}\n");
    }

    @Test
    void aReferenceToAMergedPassageStillHolds() {
        workspace.edit("content/groups/reds.md", "[[old-bridge|bridge]]", "[[old-bridge#p1|bridge]]");
        accept();
        text(FALL + " " + FIRE, COUNCIL);
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("groups/reds.html").select("a[href=../articles/old-bridge.html#p1]"))
                .isNotEmpty();
    }

    @Test
    void aPassageThatIsGoneForGoodLeavesALineThatSaysSo() {
        accept();
        text(FALL, COUNCIL);
        assertThat(workspace.build().err())
                .contains("the passage p2 was published", "accept --gone articles/old-bridge#p2");
        assertThat(accept("--gone", "articles/old-bridge#p2").out())
                .contains("articles/old-bridge: p2 is gone for good\n");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html")
                        .select("section.departed li#p2")
                        .text())
                .isEqualTo("§ 2: taken out");
    }

    @Test
    void aPassageMayLeadToAnotherArticle() {
        accept();
        text(FALL, COUNCIL);
        accept("--redirect", "articles/old-bridge#p2=articles/new-bridge#p1");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("li#p2 a").attr("href"))
                .isEqualTo("../articles/new-bridge.html#p1");
    }

    @Test
    void aPassageThatWasWrittenAnewIsRedirectedByHand() {
        accept();
        text(FALL, "Rain put the flames out, says a later edition of the paper.", COUNCIL);
        assertThat(workspace.build().status()).isEqualTo(Cli.FAILED);
        accept("--redirect", "articles/old-bridge#p2=p4");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("#p4 #p2")).hasSize(1);
    }

    @Test
    void wordsThatComeBackHaveTheirAddressAgain() {
        accept();
        text(FALL, COUNCIL);
        accept("--gone", "articles/old-bridge#p2");
        text(FALL, COUNCIL, FIRE);
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("[data-text]").eachAttr("id"))
                .containsExactly("p1", "p3", "p4");
        assertThat(page("articles/old-bridge.html").select("#p2")).hasSize(1);
    }

    // ---- notes

    @Test
    void aMovedNoteIsShownWithASignUntilItIsAccepted() {
        accept();
        workspace.edit(NOTES, "quote: until noon", "quote: The Reds held the old brigde until noon");
        assertThat(workspace.build().err()).contains("[moved-note]");
        assertThat(page("articles/old-bridge.html").select("#noon .moved")).hasSize(1);
        assertThat(accept().out()).endsWith("were not accepted; look at them, then run 'accept notes'\n");
        assertThat(workspace.build().err()).contains("[moved-note]");

        assertThat(accept("notes", "old-bridge").out())
                .contains("note 'noon' now at p1, moved (score 0.98, margin 0.98)\n");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("#noon .moved")).isEmpty();
        assertThat(workspace.read("site/data/notes.csv")).contains("old-bridge,noon,moved,p1,");

        workspace.edit(ARTICLE, "old bridge until noon", "old bridge just until noon");
        assertThat(workspace.build().err()).as("other words again").contains("[moved-note]");
    }

    @Test
    void notesOfOneArticleAreAcceptedAlone() {
        workspace.write("content/annotations/new-bridge.yml", """
                notes:
                  - {id: rain, quote: The Blues opened the new brigde in the rain, kind: context, by: d, date: 2012, note: Hm.}
                """);
        workspace.edit(NOTES, "quote: until noon", "quote: The Reds held the old brigde until noon");
        accept("notes", "new-bridge");
        assertThat(workspace.build().err()).contains("'noon'").doesNotContain("'rain'");
        accept("notes");
        assertThat(workspace.build().err()).isEmpty();
    }

    @Test
    void aShortQuotationThatNowStandsElsewhereHasLostItsWords() {
        accept();
        text("The Reds held the old bridge for a day. Then it fell.", FIRE, COUNCIL.replace("met", "met until noon"));
        Run run = workspace.build();
        assertThat(run.status()).isEqualTo(Cli.FAILED);
        assertThat(run.err())
                .contains(
                        "are not in the article where the note was, but elsewhere [orphan-note]",
                        "in p3, score 1.00:\n",
                        "  quote: \"until noon\"\n",
                        "  prefix: \"met \"\n");

        workspace.edit(NOTES, "quote: until noon", "quote: until noon\n    prefix: \"met \"");
        assertThat(workspace.build().err()).isEmpty();
    }

    @Test
    void anAcceptedPlaceHoldsThoughTheQuotedWordsComeUpElsewhere() {
        workspace.edit(NOTES, "quote: until noon", "quote: The Reds held the old brigde until noon");
        accept("notes");
        text(FALL, FIRE, COUNCIL, "The Reds held the old brigde until noon, wrote the other paper.");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(workspace.read("site/data/notes.csv")).contains("old-bridge,noon,moved,p1,");
    }

    @Test
    void aLongQuotationThatWasChangedWhereItStoodIsNotFoundInItsCopy() {
        workspace.edit(NOTES, "quote: until noon", "quote: The Reds held the old bridge until noon");
        accept();
        text(
                FALL.replace("Reds", "Blues"),
                FIRE,
                COUNCIL,
                "Another paper said: The Reds held the old bridge until noon.");
        assertThat(workspace.build().err()).contains("but elsewhere [orphan-note]");

        text(FIRE, COUNCIL + " " + FALL);
        assertThat(workspace.build().err()).as("moved on, nothing left behind").doesNotContain("orphan-note");
    }

    @Test
    void notesWithoutIdsKeepThoseThatTheyWereAcceptedWith() {
        String one = "  - {quote: until noon, kind: context, by: d, date: 2012, note: One.}\n";
        String two = "  - {quote: in the church, kind: context, by: d, date: 2012, note: Two.}\n";
        workspace.write(NOTES, "notes:\n" + one + two);
        accept();
        String three = "  - {quote: Then it fell, kind: context, by: d, date: 2012, note: Three.}\n";
        workspace.write(NOTES, "notes:\n" + three + two.replace("in the church", "met in the church") + one);
        assertThat(workspace.build().err()).isEmpty();
        Document page = page("articles/old-bridge.html");
        assertThat(page.select("#note-1 .body").text()).isEqualTo("One.");
        assertThat(page.select("#note-2 .body").text()).isEqualTo("Two.");
        assertThat(page.select("#note-3 .body").text()).isEqualTo("Three.");
    }

    @Test
    void aNoteThatIsDeletedIsMissedUntilItIsSettled() {
        accept();
        workspace.write(
                NOTES, "notes:\n  - {id: clock, quote: Then it fell, kind: context, by: d, date: 2012, note: Hm.}\n");
        assertThat(workspace.build().err()).contains("the note 'noon' on 'old-bridge' was published");
        accept("--redirect", "articles/old-bridge#noon=clock");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/old-bridge.html").select("#clock #noon")).hasSize(1);
    }

    @Test
    void aFileOfNotesThatCannotBeReadIsOneProblem() {
        accept();
        workspace.write(NOTES, "notes: [\n");
        assertThat(workspace.build().err()).doesNotContain("vanished-address");
    }

    // ---- pages

    @Test
    void aRenamedArticleTakesItsRecordAlong() {
        accept();
        workspace.write(
                "content/articles/fall-of-the-bridge.md",
                HEAD.replace("source:", "slug-was: [old-bridge]\nsource:") + FIRE + "\n\n" + FALL + "\n\n" + COUNCIL
                        + "\n");
        workspace.delete(ARTICLE);
        workspace.write("content/annotations/fall-of-the-bridge.yml", workspace.read(NOTES));
        workspace.delete(NOTES);
        workspace.edit("content/groups/reds.md", "[[old-bridge|bridge]]", "[[fall-of-the-bridge|bridge]]");
        workspace.edit("content/groups/reds.md", "\"old-bridge\"", "\"fall-of-the-bridge\"");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("articles/fall-of-the-bridge.html")
                        .select("[data-text]")
                        .eachAttr("id"))
                .containsExactly("p2", "p1", "p3");
        assertThat(accept().out()).contains("articles/fall-of-the-bridge: was articles/old-bridge\n");
        assertThat(workspace.path(RECORD)).doesNotExist();

        workspace.edit("content/articles/fall-of-the-bridge.md", "slug-was: [old-bridge]\n", "");
        assertThat(workspace.build().err()).contains("the article 'old-bridge' was published");
    }

    @Test
    void aDeletedEntryLeadsOnOrSaysThatItIsGone() {
        accept();
        workspace.delete("content/groups/blues.md");
        assertThat(workspace.build().err()).contains("the page groups/blues was published");
        accept("--redirect", "groups/blues=groups/reds");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("groups/blues.html")
                        .select("main a[href=../groups/reds.html]")
                        .text())
                .isEqualTo("Reds");

        accept("--gone", "groups/blues");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("groups/blues.html").select("h1").text()).isEqualTo("No longer part of the archive");
    }

    @Test
    void aRedirectionWhoseTargetIsGoneForGoodSaysSoToo() {
        accept();
        workspace.delete("content/groups/blues.md");
        accept("--redirect", "groups/blues=articles/new-bridge");
        workspace.delete("content/articles/new-bridge.md");
        accept("--gone", "articles/new-bridge");
        assertThat(workspace.build().err()).isEmpty();
        assertThat(page("groups/blues.html").select("h1").text()).isEqualTo("No longer part of the archive");
    }

    @Test
    void aRedirectionToAPlaceThatIsNotThereIsReported() {
        accept();
        workspace.delete("content/groups/blues.md");
        accept("--redirect", "groups/blues=groups/reds");
        workspace.edit("content/ledger/addresses.yml", "to: \"groups/reds\"", "to: \"groups/greens\"");
        assertThat(workspace.build().err()).contains("the address groups/blues leads to groups/greens");
    }

    @Test
    void aWithdrawnArticleKeepsItsAddressesAndLosesEveryTraceOfItsWords() {
        accept();
        workspace.write(ARTICLE, HEAD.replace("source:", "withdrawn: {date: 2012-01-01, reason: safety}\nsource:"));
        assertThat(workspace.build().err()).isEmpty();
        accept();
        assertThat(workspace.read(RECORD))
                .contains("- {id: p1, kind: paragraph, hash: \"\", size: 0, sketch: \"\"}", "- {id: \"noon\"}")
                .doesNotContain("around");
        assertThat(workspace.build().err()).isEmpty();

        text(FALL, FIRE, COUNCIL);
        assertThat(workspace.build().err()).isEmpty();
    }

    // ---- wrong usage, damage

    @Test
    void whatIsThereCannotBeGone() {
        accept();
        Run run = accept("--gone", "groups/blues");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("groups/blues is still there\n");
        assertThat(accept("--gone", "articles/old-bridge#p2").err())
                .startsWith("articles/old-bridge#p2 is still there");
    }

    @Test
    void whatWasNeverPublishedCannotBeGone() {
        accept();
        assertThat(accept("--gone", "groups/greens").err())
                .startsWith("the ledger has no address groups/greens, so it cannot be gone\n");
        assertThat(accept("--redirect", "articles/old-bridge#p9=p1").status()).isEqualTo(2);
    }

    @Test
    void aRedirectionNeedsATargetThatIsThere() {
        accept();
        workspace.delete("content/groups/blues.md");
        Run run = accept("--redirect", "groups/blues=groups/greens");
        assertThat(run.status()).isNotZero();
        assertThat(run.err()).contains("groups/greens");
        assertThat(accept("--redirect", "groups/blues").err()).startsWith("--redirect needs two addresses");
        assertThat(accept("--gone", "../../etc").err()).startsWith("--gone needs an address");
    }

    @Test
    void otherWordsAreWrongUsage() {
        assertThat(accept("articles").err()).startsWith("'articles' is nothing to accept");
        accept();
        assertThat(accept("notes", "no-such").err()).startsWith("there is no article 'no-such'");
    }

    @Test
    void aDamagedLedgerIsNeverWrittenOver() throws Exception {
        accept();
        String damaged = workspace.read(RECORD).replace("passages:", "<<<<<<< passages:");
        workspace.write(RECORD, damaged);
        assertThat(workspace.build().status()).isEqualTo(Cli.FAILED);
        assertThat(accept().status()).isEqualTo(Cli.FAILED);
        assertThat(Files.readString(workspace.path(RECORD))).isEqualTo(damaged);
    }
}
