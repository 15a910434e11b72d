package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.problem.Location;

/** Random edits of a text that is full of doubles: an anchor may be lost, it is never wrong. */
class AnchoringPropertyTest {
    private static final List<String> WHO =
            List.of("the Reds", "the Blues", "the Grey Guard", "the council", "the northern militia", "some families");
    private static final List<String> DID =
            List.of("entered", "left", "shelled", "never reached", "rebuilt", "divided", "are said to have searched");
    private static final List<String> WHAT = List.of(
            "the old bridge",
            "the mill of Haylan",
            "the eastern quarter",
            "the road to Marun",
            "300 houses",
            "40 shops");
    private static final List<String> WHEN = List.of(
            "on Monday",
            "in the first week of May",
            "after two days of fighting",
            "without a word",
            "for the night",
            "again");
    private static final List<String> FILLERS = List.of(
            "slowly",
            "grain",
            "lanterns",
            "again",
            "however",
            "wide",
            "carts",
            "by",
            "the",
            "of",
            "and",
            "stone",
            "cold",
            "not");

    @Test
    void noAnchorIsWrong() {
        Tally tally = new Tally();
        for (int seed = 0; seed < Integer.getInteger("scripts", 150); seed++) script(seed, tally);
        assertThat(tally.wrong).isEmpty();
        assertThat(tally.kept).as("kept of %d that survive whole", tally.whole).isGreaterThan(tally.whole * 99 / 100);
    }

    @Test
    void wordsThatAreGoneAreOrphans() {
        for (int seed = 0; seed < 80; seed++) {
            Random random = new Random(seed);
            String text = madeUp(random);
            String quote = "Wagons full of barley waited " + random.nextInt(900) + " hours behind the granary";
            assertThat(new Anchorer(text).anchor(new Quote(quote, "", "", Location.of("test"))))
                    .isInstanceOf(Anchoring.Orphan.class);
        }
    }

    @Test
    void anyStretchOfATextIsFoundInIt() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            String text = noise(random);
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            Anchoring found =
                    new Anchorer(text).anchor(new Quote(text.substring(start, end), "", "", Location.of("test")));
            if (found instanceof Anchoring.Exact exact) {
                String words = text.substring(exact.span().start(), exact.span().end());
                assertThat(Folded.plain(words)).isEqualTo(Folded.plain(text.substring(start, end)));
            }
        }
    }

    private static final class Tally {
        private final List<String> wrong = new ArrayList<>();
        private int whole;
        private int kept;
    }

    private record Asked(Quote quote, int first, int last) {}

    private static void script(int seed, Tally tally) {
        Random random = new Random(seed);
        EditedText text = new EditedText(madeUp(random), FILLERS, random);
        List<Asked> asked = asked(text, random);
        for (int i = random.nextInt(8); i >= 0; i--) text.edit();
        Anchorer anchorer = new Anchorer(text.text());
        for (Asked ask : asked) {
            Anchoring found = anchorer.anchor(ask.quote());
            PlacedSpan placed = PlacedSpan.of(found);
            boolean together = text.standTogether(ask.first(), ask.last());
            if (together) tally.whole++;
            if (together && placed != null) tally.kept++;
            if (placed != null && !isRight(text, ask, placed))
                tally.wrong.add(seed + " " + ask + " " + found + "\n" + text.text());
        }
    }

    private record PlacedSpan(int start, int end) {
        static PlacedSpan of(Anchoring found) {
            if (found instanceof Anchoring.Exact e)
                return new PlacedSpan(e.span().start(), e.span().end());
            if (found instanceof Anchoring.Moved m)
                return new PlacedSpan(m.span().start(), m.span().end());
            return null;
        }
    }

    /** At least half of the words that were quoted are there, or the same words said of the same by chance. */
    private static boolean isRight(EditedText text, Asked ask, PlacedSpan placed) {
        String words = text.text().substring(placed.start(), placed.end());
        if (Folded.plain(words).equals(Folded.plain(ask.quote().exact()))) return true;
        Set<Integer> there = new HashSet<>(text.ids(placed.start(), placed.end()));
        there.removeIf(id -> id < ask.first() || id > ask.last());
        return there.size() * 2 >= ask.last() - ask.first() + 1;
    }

    /** Quotations within one sentence that stand in the unedited text once. */
    private static List<Asked> asked(EditedText text, Random random) {
        Anchorer anchorer = new Anchorer(text.text());
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int first = random.nextInt(text.size() - 12);
            int last = first + 2 + random.nextInt(10);
            int[] at = text.stretch(first, last);
            Quote quote = new Quote(text.text().substring(at[0], at[1]), "", "", Location.of("test"));
            boolean oneSentence = quote.exact().indexOf('.') < 0
                    || quote.exact().indexOf('.') == quote.exact().length() - 1;
            if (oneSentence && anchorer.anchor(quote) instanceof Anchoring.Exact)
                asked.add(new Asked(quote, first, last));
        }
        return asked;
    }

    private static String madeUp(Random random) {
        List<String> passages = new ArrayList<>();
        for (int p = 0; p < 6; p++) {
            List<String> sentences = new ArrayList<>();
            for (int s = 0; s < 4; s++) {
                String line =
                        String.join(" ", one(WHO, random), one(DID, random), one(WHAT, random), one(WHEN, random));
                sentences.add(Character.toUpperCase(line.charAt(0)) + line.substring(1) + ".");
            }
            passages.add(String.join(" ", sentences));
        }
        return String.join("\n\n", passages);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static final String ALPHABET = "ab  C.,'’“”-–—…\u00a0\u0301\ufb01\u0640\u064b\ud83d\ude00سل٣3\n\u00ad";

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(60); i >= 0; i--) text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return text.toString();
    }
}
