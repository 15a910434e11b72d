package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scholion.problem.Location;

/**
 * How long 500 notes on an article of 100 KB take, warm. Of the quotations nine in ten are exact, the others have a word
 * changed, so that they have to be searched for; a few of them are gone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class AnchoringBenchmark {
    static final int NOTES = 500;
    static final int BYTES = 100_000;

    private String text;
    private List<Quote> quotes;

    /** Makes the article and the quotations. */
    @Setup
    public void make() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        int length = 0;
        while (length < BYTES) {
            String word = word(random);
            words.add(word);
            length += word.length() + 1;
        }
        text = String.join(" ", words).replace(" ¶ ", "\n\n");
        quotes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) quotes.add(quote(i, words, random));
    }

    /** Words as frequent as in a language: few of them make up most of a text. */
    private static String word(Random random) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(6000));
        if (random.nextInt(120) == 0) return "¶";
        String word = Integer.toString(rank * 7919 + 1009, 36).replaceAll("[0-9]", "e");
        return random.nextInt(14) == 0 ? word + "." : word;
    }

    private static Quote quote(int number, List<String> words, Random random) {
        int from = random.nextInt(words.size() - 40);
        List<String> quoted = new ArrayList<>(words.subList(from, from + 3 + random.nextInt(14)));
        if (number % 10 == 0) quoted.set(quoted.size() / 2, "another");
        if (number % 100 == 0) quoted.replaceAll(w -> w + "x");
        return new Quote(String.join(" ", quoted).replace(" ¶ ", "\n\n").replace("¶", ""), "", "", Location.of("x"));
    }

    /** All notes of one article. */
    @Benchmark
    public int anchor() {
        Anchorer anchorer = new Anchorer(text);
        int placed = 0;
        for (Quote quote : quotes) if (anchorer.anchor(quote).place().isPresent()) placed++;
        return placed;
    }
}
