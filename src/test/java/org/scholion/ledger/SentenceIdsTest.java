package org.scholion.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;
import org.scholion.content.TextMap;
import org.scholion.problem.Location;

/** Sentences of long passages keep their addresses, or these lead to where their words are, or to their passage. */
class SentenceIdsTest {
    private static final List<String> LONG = sentences("mill", 9);

    @Test
    void withoutALedgerNumbersArePlaces() {
        Body body = body(String.join(" ", LONG));
        assertThat(SentenceIds.in(body, ArticleRecord.none("a"))).isEqualTo(body);
        assertThat(addresses(body)).hasSize(9).startsWith("p1.s1", "p1.s2").endsWith("p1.s9");
    }

    @Test
    void anInsertedSentenceTakesTheNextFreeNumber() {
        List<String> now = new ArrayList<>(LONG);
        now.add(2, "Nobody in the whole valley had expected anything of the kind to happen so early.");
        assertThat(addresses(after(record(LONG), List.of(now))))
                .containsExactly(
                        "p1.s1", "p1.s2", "p1.s10", "p1.s3", "p1.s4", "p1.s5", "p1.s6", "p1.s7", "p1.s8", "p1.s9");
    }

    @Test
    void anEditedSentenceKeepsItsNumberAndADeletedOneLeadsToItsPassage() {
        List<String> now = new ArrayList<>(LONG);
        now.set(4, now.get(4).replace("carried", "slowly carried"));
        now.remove(1);
        Body body = after(record(LONG), List.of(now));
        assertThat(addresses(body))
                .containsExactly("p1.s1", "p1.s3", "p1.s4", "p1.s5", "p1.s6", "p1.s7", "p1.s8", "p1.s9");
        assertThat(body.passages().get(0).formerly()).containsExactly("p1.s2");
    }

    @Test
    void reorderedSentencesTakeTheirNumbersAlong() {
        List<String> now = new ArrayList<>(LONG);
        now.add(now.remove(0));
        assertThat(addresses(after(record(LONG), List.of(now))))
                .startsWith("p1.s2")
                .endsWith("p1.s1");
    }

    @Test
    void sentencesOfADividedPassageLeadToWhereTheyAre() {
        List<String> all =
                Stream.concat(LONG.stream(), sentences("tower", 12).stream()).toList();
        Body body = after(record(all), List.of(all.subList(0, 9), all.subList(9, 21)));
        assertThat(body.passages()).extracting(Passage::id).containsExactly("p2", "p1");
        assertThat(addresses(body)).startsWith("p2.s1").endsWith("p1.s21");
        assertThat(body.passages().get(0).sentences().get(0).formerly()).containsExactly("p1.s1");
        assertThat(body.passages().get(1).sentences().get(0).number()).isEqualTo(10);
    }

    @Test
    void sentencesOfAPassageThatIsShortNowLeadToIt() {
        Body body = after(record(LONG), List.of(LONG.subList(0, 3)));
        assertThat(body.passages().get(0).sentences()).isEmpty();
        assertThat(body.passages().get(0).formerly()).hasSize(9).contains("p1.s1", "p1.s9");
    }

    @Test
    void numbersThatWereEverUsedAreNotGivenAgain() {
        ArticleRecord record =
                record(LONG).with(List.of(new Departed("p1.s14", "p1.s2"), new Departed("p1.s12", "p1")));
        List<String> now = new ArrayList<>(LONG);
        now.add("Nobody in the whole valley had expected anything of the kind to happen so early.");
        Body body = after(record, List.of(now));
        assertThat(addresses(body)).endsWith("p1.s9", "p1.s15");
        assertThat(body.passages().get(0).sentences().get(1).formerly()).containsExactly("p1.s14");
        assertThat(body.passages().get(0).formerly()).containsExactly("p1.s12");
    }

    /** Every word is one of its kind, so that what became of each sentence is known. */
    @Test
    void atRandomNoAddressIsLostAndNoneLeadsToOtherWords() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> before = sentences("s" + seed, 12 + random.nextInt(10));
            ArticleRecord record = record(before);
            List<List<String>> now = new ArrayList<>(List.of(new ArrayList<>(before)));
            for (int e = random.nextInt(6); e >= 0; e--) edit(now, random);
            Body body = after(record, now);
            for (int i = 0; i < before.size(); i++) check(seed, "p1.s" + (i + 1), before.get(i), body);
        }
    }

    private static void edit(List<List<String>> text, Random random) {
        List<String> passage = text.get(random.nextInt(text.size()));
        int at = random.nextInt(passage.size());
        switch (random.nextInt(4)) {
            case 0 -> passage.add(at, sentences("new" + random.nextInt(9999), 1).get(0));
            case 1 -> {
                if (passage.size() > 3) passage.remove(at);
            }
            case 2 -> passage.add(random.nextInt(passage.size()), passage.remove(at));
            default -> {
                List<String> end = new ArrayList<>(passage.subList(at, passage.size()));
                if (at == 0) return;
                passage.subList(at, passage.size()).clear();
                text.add(end);
            }
        }
    }

    private static void check(int seed, String address, String words, Body body) {
        List<String> there = new ArrayList<>();
        boolean stands = false;
        for (Passage passage : body.passages()) {
            stands |= passage.text().contains(words);
            if (passage.formerly().contains(address)) there.add(passage.text());
            for (Sentence s : passage.sentences()) {
                boolean here = passage.address(s.number()).equals(address)
                        || s.formerly().contains(address);
                if (here) there.add(passage.text().substring(s.start(), s.end()));
            }
        }
        assertThat(there).as(seed + " " + address).hasSize(1);
        if (stands) assertThat(there.get(0)).as(seed + " " + address).contains(words);
    }

    // ---- texts

    private static List<String> sentences(String name, int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String own = name + (char) ('a' + i % 26) + (i / 26);
            sentences.add("The " + own + "one carried the " + own + "two over the " + own + "three to their " + own
                    + "four before the " + own + "five came in " + own + "six again.");
        }
        return sentences;
    }

    private static ArticleRecord record(List<String> sentences) {
        Passage passage = body(String.join(" ", sentences)).passages().get(0);
        return new ArticleRecord(
                "a",
                List.of(),
                List.of(PassageRecord.of(passage)),
                passage.sentences().stream()
                        .map(s -> PassageRecord.of(passage, s))
                        .toList(),
                List.of(),
                List.of(),
                Location.of("test"));
    }

    private static Body after(ArticleRecord record, List<List<String>> passages) {
        String[] texts = passages.stream().map(p -> String.join(" ", p)).toArray(String[]::new);
        return SentenceIds.in(Continuity.of(body(texts), record).body(), record);
    }

    private static List<String> addresses(Body body) {
        return body.passages().stream()
                .flatMap(p -> p.sentences().stream().map(s -> p.address(s.number())))
                .toList();
    }

    private static Body body(String... texts) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String text : texts) {
            passages.add(
                    new Passage(passages.size() + 1, Passage.Kind.PARAGRAPH, text, List.of(), start, TextMap.NONE));
            start += text.length() + 2;
        }
        return new Body(passages, List.of());
    }
}
