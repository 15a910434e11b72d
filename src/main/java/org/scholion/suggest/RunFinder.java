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

    /** The runs of a passage, each part of one name at most. */
    List<Run> runs(List<TextWord> words) {
        List<Run> runs = new ArrayList<>();
        int sentence = 0;
        while (sentence < words.size()) {
            int end = sentenceEnd(words, sentence);
            boolean title = isTitle(words.subList(sentence, end));
            int before = runs.size();
            addRuns(words, sentence, end, title, runs);
            if (title) runs.subList(before, runs.size()).removeIf(this::hasCommonWord);
            sentence = end;
        }
        return runs;
    }

    /** Whether a passage is nothing but one run: a heading or a line of a menu rather than a statement. */
    static boolean isAlone(Run run, List<TextWord> words) {
        for (int i = run.to(); i < words.size(); i++) {
            if (!words.get(i).is(TextWord.Shape.SIGN)) return false;
        }
        for (int i = run.from() - 1; i >= 0; i--) {
            if (!words.get(i).is(TextWord.Shape.SIGN)) return false;
        }
        return run.words().stream().noneMatch(w -> w.is(TextWord.Shape.SIGN));
    }

    private static int sentenceEnd(List<TextWord> words, int from) {
        int i = from + 1;
        while (i < words.size()
                && !(words.get(i - 1).is(TextWord.Shape.SIGN) && words.get(i).opens())) i++;
        return i;
    }

    private boolean hasCommonWord(Run run) {
        return run.words().stream().anyMatch(w -> w.isCapital() && !w.isKnown() && isCommon(w));
    }

    private boolean isCommon(TextWord word) {
        return use.isCommon(word.noun()) && !English.isTitle(word.noun());
    }

    /** Whether a sentence is set like a title or in capitals, so that capitals prove nothing. */
    private boolean isTitle(List<TextWord> sentence) {
        int capitals = 0;
        int shouted = 0;
        int common = 0;
        int small = 0;
        int all = 0;
        for (TextWord word : sentence) {
            if (word.is(TextWord.Shape.SIGN)) continue;
            all++;
            boolean telling = word.noun().length() >= SHORT && !English.isOpener(word.folded());
            if (word.is(TextWord.Shape.SMALL) && telling) small++;
            if (word.is(TextWord.Shape.CAPITALS)) shouted++;
            if (!word.isCapital() || word.isKnown()) continue;
            capitals++;
            if (telling && isCommon(word)) common++;
        }
        boolean loud = capitals >= FEWEST_OF_TITLE && shouted * 2 > all;
        boolean set = capitals >= FEWEST_OF_TITLE && common * 2 >= capitals && small <= capitals / 2;
        return loud || set || small == 0 && all > 1;
    }

    private void addRuns(List<TextWord> words, int from, int to, boolean weak, List<Run> runs) {
        int i = from;
        while (i < to) {
            int end = begins(words, i, to) ? runEnd(words, i, to) : i;
            if (end > i) split(words, i, end, weak, runs);
            i = Math.max(end, i + 1);
        }
    }

    private static boolean begins(List<TextWord> words, int i, int to) {
        TextWord word = words.get(i);
        boolean ordinal = word.is(TextWord.Shape.NUMBER) && word.folded().matches("\\d+(st|nd|rd|th)");
        return word.isCapital() || ordinal && i + 1 < to && words.get(i + 1).isCapital();
    }

    private int runEnd(List<TextWord> words, int from, int to) {
        int i = from + 1;
        boolean body = false;
        while (i < to && i - from < MOST_WORDS && !words.get(i - 1).possessive()) {
            TextWord word = words.get(i);
            body |= English.isBody(words.get(i - 1).folded());
            int next = body ? afterJoining(words, i, to) : afterParticles(words, i, to);
            boolean number = word.is(TextWord.Shape.NUMBER)
                    && word.folded().length() <= LARGEST_NUMBER
                    && !English.isTime(words.get(i - 1).folded())
                    && !(i + 1 < to && words.get(i + 1).folded().equals("."));
            if (word.isCapital()) i++;
            else if (number) return i + 1;
            else if (isOfTheOther(words, from, i)) break;
            else if (next > i && next < to && words.get(next).isCapital()) i = next + 1;
            else break;
        }
        return i;
    }

    /** Whether "of the" stands here between a name and what is another's, as in "Anna Bell of the Committee". */
    private boolean isOfTheOther(List<TextWord> words, int from, int i) {
        boolean ofThe = words.get(i).folded().equals("of")
                && i + 1 < words.size()
                && words.get(i + 1).folded().equals("the");
        long capitals =
                words.subList(from, i).stream().filter(TextWord::isCapital).count();
        return ofThe
                && capitals > 1
                && !use.isCommon(words.get(i - 1).noun())
                && !English.isBody(words.get(i - 1).folded());
    }

    /** Past the particles that begin here, and a "the" behind them. */
    private static int afterParticles(List<TextWord> words, int from, int to) {
        int i = from;
        while (i < to
                && words.get(i).is(TextWord.Shape.SMALL)
                && English.isParticle(words.get(i).folded())) i++;
        boolean the = i > from
                && i < to
                && words.get(i).folded().equals("the")
                && words.get(i - 1).folded().equals("of");
        return the ? i + 1 : i;
    }

    private static int afterJoining(List<TextWord> words, int from, int to) {
        if (!words.get(from).is(TextWord.Shape.SMALL)
                || !English.isJoining(words.get(from).folded())) return afterParticles(words, from, to);
        int next = from + 1;
        return next < to && words.get(next).folded().equals("the") ? next + 1 : next;
    }

    /** Parts a run at words that are in no name: openers of sentences, titles, days and months. */
    private static void split(List<TextWord> words, int from, int to, boolean weak, List<Run> runs) {
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean apart = i == to || parts(words.get(i), i == start);
            if (!apart) continue;
            add(words, start, i, weak, runs);
            start = i + 1;
        }
    }

    private static boolean parts(TextWord word, boolean first) {
        if (!word.isCapital() || word.isKnown()) return false;
        String folded = word.folded();
        boolean title = English.isTitle(folded) && !word.is(TextWord.Shape.CAPITALS);
        boolean opener =
                English.isOpener(folded) && (first || folded.length() > 1) && !word.is(TextWord.Shape.CAPITALS);
        return title || opener || English.isTime(folded);
    }

    private static void add(List<TextWord> words, int from, int to, boolean weak, List<Run> runs) {
        int start = from;
        int end = to;
        while (start < end && isLoose(words.get(start), true)) start++;
        while (end > start && isLoose(words.get(end - 1), false)) end--;
        if (start < end) runs.add(new Run(words.subList(start, end), start, weak));
    }

    private static boolean isLoose(TextWord word, boolean first) {
        if (word.is(TextWord.Shape.NUMBER)) return first && !word.folded().matches("\\d+\\p{L}+");
        return !word.isCapital();
    }
}
