package org.scholion.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.TextMap;
import org.scholion.problem.Location;

/** Passages keep their ids, whatever is done to the text around them; what is gone is said to be gone. */
class ContinuityTest {
    private static final String ONE = "The Reds crossed the river before dawn and took the mill without a shot.";
    private static final String TWO = "At noon the council sent three men with a white cloth to ask for their terms.";
    private static final String THREE = "Nobody in the lower town had bread that week, and the wells were guarded.";
    private static final String FOUR = "A letter of the miller, printed years later, tells another story of that day.";

    // ---- examples

    @Test
    void withoutALedgerIdsArePlaces() {
        Body body = body(ONE, TWO);
        assertThat(Continuity.of(body, ArticleRecord.none("a")).body()).isEqualTo(body);
    }

    @Test
    void anInsertedPassageTakesTheNextFreeId() {
        assertThat(ids(after(record(ONE, TWO), ONE, THREE, TWO))).containsExactly("p1", "p3", "p2");
    }

    @Test
    void reorderedPassagesTakeTheirIdsAlong() {
        assertThat(ids(after(record(ONE, TWO, THREE), THREE, ONE, TWO))).containsExactly("p3", "p1", "p2");
    }

    @Test
    void anEditedPassageKeepsItsId() {
        String edited = ONE.replace("before dawn", "long before the dawn") + " So it is told.";
        assertThat(ids(after(record(ONE, TWO), edited, TWO))).containsExactly("p1", "p2");
    }

    @Test
    void editedAndMovedAtOnce() {
        String edited = THREE.replace("that week", "in that cold week");
        assertThat(ids(after(record(ONE, TWO, THREE), edited, TWO, ONE))).containsExactly("p3", "p2", "p1");
    }

    @Test
    void ofASplitPassageTheLargerPartKeepsTheId() {
        String whole = ONE + " " + TWO + " " + THREE;
        assertThat(ids(after(record(whole, FOUR), ONE, TWO + " " + THREE, FOUR)))
                .containsExactly("p3", "p1", "p2");
    }

    @Test
    void ofMergedPassagesAllIdsLeadToTheWhole() {
        Continuity.Continued merged = after(record(ONE, TWO, THREE), ONE + " " + TWO, THREE);
        assertThat(ids(merged)).containsExactly("p2", "p3");
        assertThat(merged.body().passages().get(0).formerly()).containsExactly("p1");
        assertThat(merged.lost()).isEmpty();
    }

    @Test
    void dividedAgainMergedPassagesHaveTheirIdsBack() {
        ArticleRecord merged = record(ONE + " " + TWO + " And so on.", THREE).with(List.of(merged("p7", "p1", ONE)));
        assertThat(ids(after(merged, ONE, TWO + " And so on.", THREE))).containsExactly("p7", "p1", "p2");
        assertThat(ids(after(merged, TWO, ONE + " It was cold.", THREE))).containsExactly("p1", "p7", "p2");
    }

    @Test
    void aCopyOfWhatWasMergedDoesNotTakeItsIdAway() {
        ArticleRecord merged = record(ONE + " " + TWO, THREE).with(List.of(merged("p7", "p1", ONE)));
        Continuity.Continued now = after(merged, ONE + " " + TWO + " It was cold.", THREE, ONE);
        assertThat(ids(now)).containsExactly("p1", "p2", "p8");
        assertThat(now.body().passages().get(0).formerly()).containsExactly("p7");
    }

    private static Departed merged(String id, String into, String words) {
        PassageRecord p = record(words).passages().get(0);
        return new Departed(id, into, Optional.of(new PassageRecord(id, p.kind(), p.hash(), p.sketch())));
    }

    @Test
    void aDeletedPassageIsLost() {
        Continuity.Continued left = after(record(ONE, TWO, THREE), ONE, THREE);
        assertThat(ids(left)).containsExactly("p1", "p3");
        assertThat(left.lost()).extracting(l -> l.passage().id()).containsExactly("p2");
    }

    @Test
    void aDeletedDoubleIsLostAndNotTakenForMerged() {
        Continuity.Continued left = after(record(ONE, TWO, ONE, THREE), ONE, TWO, THREE);
        assertThat(ids(left)).containsExactly("p1", "p2", "p4");
        assertThat(left.lost()).extracting(l -> l.passage().id()).containsExactly("p3");
    }

    @Test
    void doublesFollowTheirNeighbours() {
        assertThat(ids(after(record("* * *", ONE, "* * *", TWO), TWO, "* * *", ONE)))
                .containsExactly("p4", "p1", "p2");
    }

    @Test
    void anotherParagraphInItsPlaceIsNotThePassage() {
        Continuity.Continued other = after(record(ONE, TWO, THREE), ONE, FOUR, THREE);
        assertThat(ids(other)).containsExactly("p1", "p4", "p3");
        assertThat(other.lost()).extracting(l -> l.passage().id()).containsExactly("p2");
    }

    @Test
    void aHeadingThatIsWrittenAnewInItsPlaceIsTheSameHeading() {
        ArticleRecord record = record(body(List.of("One", ONE, "Two", TWO), Set.of(0, 2)));
        Body now = body(List.of("One", ONE, "The end", TWO), Set.of(0, 2));
        assertThat(ids(Continuity.of(now, record))).containsExactly("p1", "p2", "p3", "p4");
    }

    @Test
    void idsThatWereEverUsedAreNotGivenAgain() {
        ArticleRecord record = record(ONE, TWO).with(List.of(new Departed("p7", "")));
        assertThat(ids(after(record, ONE, TWO, THREE))).containsExactly("p1", "p2", "p8");
    }

    @Test
    void departedIdsLeadToTheirPassageAcrossRedirections() {
        ArticleRecord record = record(ONE, TWO).with(List.of(new Departed("p9", "p8"), new Departed("p8", "p2")));
        Continuity.Continued now = after(record, ONE, TWO);
        assertThat(now.body().passages().get(1).formerly()).containsExactlyInAnyOrder("p8", "p9");
    }

    @Test
    void circlesOfRedirectionsLeadNowhere() {
        ArticleRecord record = record(ONE).with(List.of(new Departed("p9", "p8"), new Departed("p8", "p9")));
        assertThat(record.leadsTo("p9")).isEmpty();
    }

    @Test
    void aTextThatIsShownAgainHasItsIdsByOrder() {
        ArticleRecord record = new ArticleRecord(
                "a",
                List.of(),
                record(ONE, TWO).passages().stream()
                        .map(p -> new PassageRecord(p.id().replace("p2", "p5"), p.kind(), "", Sketch.NONE))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Location.of("test"));
        assertThat(ids(after(record, ONE, TWO))).containsExactly("p1", "p5");
    }

    @Test
    void arabicAndTextsWithoutSpacesKeepTheirIds() {
        String arabic = "عبر الحمر النهر قبل الفجر واستولوا على الطاحونة من غير طلقة واحدة في ذلك اليوم";
        String chinese = "红军在黎明前渡过了河流并且没有开一枪就占领了磨坊";
        List<String> ids = ids(after(record(ONE, arabic, chinese), chinese + "。", arabic + " البارد", ONE));
        assertThat(ids).containsExactly("p3", "p2", "p1");
    }

    @Test
    void manyRowsThatAreAlikeTakeNoQuadraticTime() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 4000; i++) rows.add("Quarter " + i + " was counted and had people in it");
        Body before = body(rows, Set.of());
        rows.replaceAll(r -> r.replace("counted", "counted again"));
        Continuity.Continued now = Continuity.of(body(rows, Set.of()), record(before));
        assertThat(ids(now))
                .isEqualTo(before.passages().stream().map(Passage::id).toList());
    }

    @Test
    void manyRowsThatAreGoneTakeNoQuadraticTime() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 4000; i++) rows.add("Quarter n" + i + " was counted and had m" + i + " people in it");
        ArticleRecord record = record(body(rows, Set.of()));
        rows.replaceAll(r -> "In the year after that nothing of k" + r.hashCode() + " was left");
        assertThat(Continuity.of(body(rows, Set.of()), record).lost()).hasSize(4000);
    }

    // ---- at random

    /** Every word is one of its kind, so that what became of each passage is known. */
    @Test
    void noIdLeadsToAnotherPassage() {
        int kept = 0;
        int published = 0;
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            List<List<String>> text = new ArrayList<>();
            int words = 0;
            for (int p = 0; p < 8; p++) {
                List<String> passage = new ArrayList<>();
                for (int w = 3 + random.nextInt(40); w >= 0; w--) passage.add("w" + words++);
                text.add(passage);
            }
            List<List<String>> before = new ArrayList<>();
            text.forEach(p -> before.add(List.copyOf(p)));
            ArticleRecord record = record(body(text));
            for (int e = random.nextInt(8); e >= 0; e--) edit(text, random);
            Continuity.Continued now = Continuity.of(body(text), record);
            published += before.size();
            for (int p = 0; p < before.size(); p++) kept += check(seed, "p" + (p + 1), before.get(p), now);
            assertThat(new TreeSet<>(ids(now))).hasSize(text.size());
        }
        assertThat(kept).as("of %d", published).isGreaterThan(published * 9 / 10);
    }

    /** Whether the id is kept. It leads to words of its own; it is lost only if most of them are in no one place. */
    private static int check(int seed, String id, List<String> before, Continuity.Continued now) {
        String what = seed + " " + id + " " + before;
        for (Passage passage : now.body().passages()) {
            if (!passage.id().equals(id) && !passage.formerly().contains(id)) continue;
            assertThat(shared(before, passage)).as(what).isGreaterThanOrEqualTo(0.15);
            return 1;
        }
        double most = now.body().passages().stream()
                .mapToDouble(p -> shared(before, p))
                .max()
                .orElse(0);
        assertThat(now.lost()).as(what).extracting(l -> l.passage().id()).contains(id);
        if (before.size() > 8) assertThat(most).as(what).isLessThan(0.8);
        return 0;
    }

    private static double shared(List<String> before, Passage passage) {
        Set<String> words = new HashSet<>(Arrays.asList(passage.text().split(" ")));
        return before.stream().filter(words::contains).count() / (double) before.size();
    }

    private static void edit(List<List<String>> text, Random random) {
        int p = random.nextInt(text.size());
        List<String> passage = text.get(p);
        switch (random.nextInt(7)) {
            case 0 -> passage.set(random.nextInt(passage.size()), "n" + random.nextInt(1_000_000));
            case 1 -> passage.add(random.nextInt(passage.size()), "n" + random.nextInt(1_000_000));
            case 2 -> {
                if (passage.size() > 2) passage.remove(random.nextInt(passage.size()));
            }
            case 3 -> {
                if (text.size() > 2) text.remove(p);
            }
            case 4 -> text.add(random.nextInt(text.size()), text.remove(p));
            case 5 -> {
                int at = 1 + random.nextInt(passage.size() - 1);
                text.add(p + 1, new ArrayList<>(passage.subList(at, passage.size())));
                passage.subList(at, passage.size()).clear();
                if (text.get(p).size() < 2) text.get(p).add("n" + random.nextInt(1_000_000));
                if (text.get(p + 1).size() < 2) text.get(p + 1).add("n" + random.nextInt(1_000_000));
            }
            default -> {
                if (p + 1 < text.size() && text.size() > 2) passage.addAll(text.remove(p + 1));
            }
        }
    }

    // ---- texts

    private static Continuity.Continued after(ArticleRecord record, String... texts) {
        return Continuity.of(body(texts), record);
    }

    private static List<String> ids(Continuity.Continued continued) {
        return continued.body().passages().stream().map(Passage::id).toList();
    }

    private static ArticleRecord record(String... texts) {
        return record(body(texts));
    }

    private static ArticleRecord record(Body body) {
        return new ArticleRecord(
                "a",
                List.of(),
                body.passages().stream().map(PassageRecord::of).toList(),
                List.of(),
                List.of(),
                List.of(),
                Location.of("test"));
    }

    private static Body body(String... texts) {
        return body(List.of(texts), Set.of());
    }

    private static Body body(List<List<String>> texts) {
        return body(texts.stream().map(t -> String.join(" ", t)).toList(), Set.of());
    }

    private static Body body(List<String> texts, Set<Integer> headings) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < texts.size(); i++) {
            Passage.Kind kind = headings.contains(i) ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
            passages.add(new Passage(i + 1, kind, texts.get(i), List.of(), start, TextMap.NONE));
            start += texts.get(i).length() + Passage.SEPARATOR.length();
        }
        return new Body(passages, List.of());
    }
}
