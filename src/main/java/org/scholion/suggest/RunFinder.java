package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;

/** Cuts the words of a passage into runs of capitalised ones, with the particles between them. */
final class RunFinder {
    private static final int MOST_WORDS = 8;
    private static final int LARGEST_NUMBER = 3;
    private static final int FEWEST_OF_TITLE = 4;
    private static final int SHORT = 4;

    private final WordUse use;

    RunFinder(WordUse use) {
        this.use = use;
    }

    /** The runs of a passage, each part of one name at most; none of sentences that are set like titles. */
    List<Run> runs(List<TextWord> words) {
        List<Run> runs = new ArrayList<>();
        int sentence = 0;
        while (sentence < words.size()) {
            int end = sentenceEnd(words, sentence);
            if (!isTitle(words.subList(sentence, end))) addRuns(words, sentence, end, runs);
            sentence = end;
        }
        return runs;
    }

    private static int sentenceEnd(List<TextWord> words, int from) {
        int i = from + 1;
        while (i < words.size() && !(words.get(i - 1).is(TextWord.Shape.SIGN) && words.get(i).opens())) i++;
        return i;
    }

    /** Whether everyday words have capitals here, so that capitals prove nothing. */
    private boolean isTitle(List<TextWord> sentence) {
        int capitals = 0;
        int common = 0;
        int small = 0;
        for (TextWord word : sentence) {
            boolean isLong = word.noun().length() >= SHORT;
            if (word.is(TextWord.Shape.SMALL) && isLong) small++;
            if (!word.isCapital() || word.opens() || word.isKnown()) continue;
            capitals++;
            if (isLong && use.isCommon(word.noun()) && !English.isTitle(word.noun())) common++;
        }
        boolean shouted = capitals >= FEWEST_OF_TITLE
                && sentence.stream().filter(w -> w.is(TextWord.Shape.CAPITALS)).count() * 2 > sentence.size();
        return shouted || capitals >= FEWEST_OF_TITLE && common * 2 >= capitals && small <= capitals / 2;
    }

    private void addRuns(List<TextWord> words, int from, int to, List<Run> runs) {
        int i = from;
        while (i < to) {
            int end = begins(words, i, to) ? runEnd(words, i, to) : i;
            if (end > i) split(words, i, end, runs);
            i = Math.max(end, i + 1);
        }
    }

    private static boolean begins(List<TextWord> words, int i, int to) {
        TextWord word = words.get(i);
        boolean ordinal = word.is(TextWord.Shape.NUMBER) && word.folded().matches("\\d+(st|nd|rd|th)");
        return word.isCapital() || ordinal && i + 1 < to && words.get(i + 1).isCapital();
    }

    private static int runEnd(List<TextWord> words, int from, int to) {
        int i = from + 1;
        while (i < to && i - from < MOST_WORDS && !words.get(i - 1).possessive()) {
            TextWord word = words.get(i);
            int next = afterParticles(words, i, to);
            boolean number = word.is(TextWord.Shape.NUMBER)
                    && word.folded().length() <= LARGEST_NUMBER
                    && !English.isTime(words.get(i - 1).folded());
            if (word.isCapital()) i++;
            else if (number) return i + 1;
            else if (next > i && next < to && words.get(next).isCapital()) i = next + 1;
            else break;
        }
        return i;
    }

    /** Past the particles that begin here, and a "the" behind them. */
    private static int afterParticles(List<TextWord> words, int from, int to) {
        int i = from;
        while (i < to && words.get(i).is(TextWord.Shape.SMALL) && English.isParticle(words.get(i).folded())) i++;
        boolean the = i > from && i < to && words.get(i).folded().equals("the") && words.get(i - 1).folded().equals("of");
        return the ? i + 1 : i;
    }

    /** Parts a run at words that are in no name: openers of sentences, titles, days and months. */
    private static void split(List<TextWord> words, int from, int to, List<Run> runs) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean apart = i == to || parts(words.get(i), i == start);
            if (!apart) continue;
            add(words, start, i, runs);
            start = i + 1;
        }
    }

    private static boolean parts(TextWord word, boolean first) {
        if (!word.isCapital() || word.isKnown()) return false;
        String folded = word.folded();
        boolean title = English.isTitle(folded) && !word.is(TextWord.Shape.CAPITALS);
        boolean opener = English.isOpener(folded) && (first || folded.length() > 1) && !word.is(TextWord.Shape.CAPITALS);
        return title || opener || English.isTime(folded);
    }

    private static void add(List<TextWord> words, int from, int to, List<Run> runs) {
        int start = from;
        int end = to;
        while (start < end && isLoose(words.get(start), true)) start++;
        while (end > start && isLoose(words.get(end - 1), false)) end--;
        if (start < end) runs.add(new Run(words.subList(start, end), start));
    }

    private static boolean isLoose(TextWord word, boolean first) {
        if (word.is(TextWord.Shape.NUMBER)) return first && !word.folded().matches("\\d+\\p{L}+");
        return !word.isCapital();
    }
}
