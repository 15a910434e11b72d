package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scholion.content.Body;
import org.scholion.content.MarkdownReader;
import org.scholion.content.Passage;
import org.scholion.content.TextMap;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Continuity;
import org.scholion.ledger.PassageRecord;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/**
 * The bundled digests under random edits: words and sentences inserted, deleted and swapped, paragraphs split and merged.
 * Quotations are those of the archive's own notes and stretches of one to twelve words taken at random. Every word
 * remembers which one it was, so an anchor is right only where at least half of it is the very words that were quoted.
 *
 * <p>{@code -Dscripts=10000} runs as many scripts; the figures are printed.
 */
class DigestEditsTest {
    private static final Location AT = Location.of("test");
    private static final int NOTES = 15;
    private static final List<String> ARTICLES = new ArrayList<>();
    private static final Map<String, List<Quote>> OWN = new HashMap<>();

    /** What is known when a note is placed. */
    enum Known {
        /** The quotation alone: what a build knows of a note that was never accepted. */
        WORDS,
        /** The ledger too: what a build knows after {@code accept}. */
        LEDGER
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/articles"))) {
            for (Path file :
                    files.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(file);
                int start = text.indexOf("\n---\n", 4) + 5;
                ARTICLES.add(MarkdownReader.archived(new SourceFile(file.toString(), text), start, new Problems())
                        .text());
                String id = file.getFileName().toString().replace(".md", "");
                OWN.put(ARTICLES.get(ARTICLES.size() - 1), quotes(id));
            }
        }
    }

    private static List<Quote> quotes(String article) throws IOException {
        Path file = Path.of("content/annotations", article + ".yml");
        if (!Files.exists(file)) return List.of();
        return AnnotationReader.read(article, new SourceFile(file.toString(), Files.readString(file)), new Problems())
                .notes()
                .stream()
                .flatMap(n -> n.quote().stream())
                .toList();
    }

    @Test
    void thereIsSomethingToEdit() {
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(5);
        assertThat(OWN.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Known.class)
    void anchorsSurviveOrAreLost(Known known) {
        Tally tally = new Tally();
        for (int seed = 0; seed < Integer.getInteger("scripts", 200); seed++) script(seed, known, tally);
        System.out.println(known + ": " + tally);
        if (known == Known.LEDGER) {
            assertThat(tally.wrong).isEmpty();
            assertThat(tally.goneButPlaced).isEmpty();
        }
        assertThat(tally.wrong.size()).isLessThanOrEqualTo(tally.asked / 2000);
        assertThat(tally.kept).as(tally.toString()).isGreaterThanOrEqualTo(tally.whole * 99 / 100);
    }

    // ---- one script

    private static final class Tally {
        private final List<String> wrong = new ArrayList<>();
        private final List<String> goneButPlaced = new ArrayList<>();
        private int asked;
        private int whole;
        private int kept;
        private int gone;

        @Override
        public String toString() {
            return asked + " placed, " + wrong.size() + " wrong; " + whole + " survive whole, " + kept + " kept ("
                    + Math.round(kept * 10000.0 / Math.max(1, whole)) / 100.0 + " %); " + gone + " gone, "
                    + goneButPlaced.size() + " of them placed";
        }
    }

    /** @param first the index of the first quoted word @param last that of the last */
    private record Asked(Note note, int first, int last) {}

    private static void script(int seed, Known known, Tally tally) {
        Random random = new Random(seed);
        String before = ARTICLES.get(random.nextInt(ARTICLES.size()));
        String other = ARTICLES.get(random.nextInt(ARTICLES.size()));
        List<String> fillers = Arrays.asList(other.split("\\s+"));
        EditedText text = new EditedText(before, fillers, random);
        List<Asked> asked = asked(before, text, random);
        ArticleRecord record = record(body(before), asked);
        for (int i = random.nextInt(30); i >= 0; i--) text.edit();

        Body after = body(text.text());
        Body lasting = known == Known.LEDGER ? Continuity.of(after, record).body() : after;
        ArticleRecord given = known == Known.LEDGER ? record : ArticleRecord.none("a");
        NotePlacer placer = new NotePlacer(Articles.of(lasting), given, new Problems());
        Set<Integer> left = text.ids();
        for (Asked ask : asked) {
            Optional<Span> span = placer.place(ask.note()).span();
            boolean whole = text.standTogether(ask.first(), ask.last());
            boolean gone = true;
            for (int id = ask.first(); id <= ask.last(); id++) gone &= !left.contains(id);
            tally.asked++;
            if (whole) tally.whole++;
            if (whole && span.isPresent()) tally.kept++;
            if (gone) tally.gone++;
            String story = seed + " " + ask.note().quote() + " at " + span.map(s -> around(text.text(), s));
            if (gone && span.isPresent()) tally.goneButPlaced.add(story);
            if (span.isPresent() && !isRight(text, ask, span.get())) tally.wrong.add(story);
        }
    }

    private static String around(String text, Span span) {
        return text.substring(Math.max(0, span.start() - 40), span.start()) + "["
                + text.substring(span.start(), span.end()) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 40));
    }

    private static boolean isRight(EditedText text, Asked ask, Span placed) {
        Set<Integer> there = new HashSet<>(text.ids(placed.start(), placed.end()));
        there.removeIf(id -> id < ask.first() || id > ask.last());
        return there.size() * 2 >= ask.last() - ask.first() + 1;
    }

    // ---- quotations

    private static List<Asked> asked(String before, EditedText text, Random random) {
        Anchorer anchorer = new Anchorer(before);
        List<Quote> own = OWN.get(before);
        List<Asked> asked = new ArrayList<>();
        while (asked.size() < NOTES) {
            Quote quote = !own.isEmpty() && random.nextInt(3) == 0
                    ? own.get(random.nextInt(own.size()))
                    : stretch(before, text, random);
            if (anchorer.anchor(quote) instanceof Anchoring.Exact exact)
                asked.add(asked(asked.size(), quote, exact.span(), text));
        }
        return asked;
    }

    private static Asked asked(int number, Quote quote, Span span, EditedText text) {
        Set<Integer> ids = text.ids(span.start(), span.end());
        int first = ids.stream().mapToInt(i -> i).min().orElseThrow();
        int last = ids.stream().mapToInt(i -> i).max().orElseThrow();
        return new Asked(note("n" + number, quote), first, last);
    }

    /** One to twelve words; with words before and after half of the time. */
    private static Quote stretch(String before, EditedText text, Random random) {
        int first = random.nextInt(text.size() - 20);
        int last = first + random.nextInt(12);
        int[] at = text.stretch(first, last);
        String exact = before.substring(at[0], at[1]);
        if (random.nextBoolean()) return new Quote(exact, "", "", AT);
        int from = text.stretch(Math.max(0, first - 1 - random.nextInt(5)), last)[0];
        int to = text.stretch(first, last + 1 + random.nextInt(5))[1];
        return new Quote(exact, before.substring(from, at[0]), before.substring(at[1], to), AT);
    }

    private static Note note(String id, Quote quote) {
        return new Note(
                id,
                Optional.of(quote),
                "context",
                "",
                "desk",
                Articles.DATE,
                List.of(),
                "",
                "",
                "",
                List.of(),
                "Some words.",
                Body.EMPTY,
                List.of(),
                AT);
    }

    // ---- what is accepted

    private static Body body(String text) {
        List<Passage> passages = new ArrayList<>();
        int start = 0;
        for (String words : text.split("\n\n")) {
            passages.add(
                    new Passage(passages.size() + 1, Passage.Kind.PARAGRAPH, words, List.of(), start, TextMap.NONE));
            start += words.length() + Passage.SEPARATOR.length();
        }
        return new Body(passages, List.of());
    }

    private static ArticleRecord record(Body body, List<Asked> asked) {
        NotePlacer placer = new NotePlacer(Articles.of(body), ArticleRecord.none("a"), new Problems());
        return new ArticleRecord(
                "a",
                List.of(),
                body.passages().stream().map(PassageRecord::of).toList(),
                List.of(),
                asked.stream().map(a -> placer.recorded(placer.place(a.note()))).toList(),
                List.of(),
                AT);
    }
}
