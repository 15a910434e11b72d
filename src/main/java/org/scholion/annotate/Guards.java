package org.scholion.annotate;

import java.util.List;

/**
 * What must not have changed: a place that is like the quotation but speaks of other people, figures or the opposite is
 * another place, however alike it looks.
 */
final class Guards {
    private static final int NEAR_BEFORE = 3;
    private static final int LONGEST_INSERTION = 5;
    private static final double LONG = 14;

    private final Wanted wanted;
    private final List<Word> text;
    private final int[] matched;
    private final Context context;

    Guards(Wanted wanted, List<Word> text, int[] matched, Context context) {
        this.wanted = wanted;
        this.text = text;
        this.matched = matched;
        this.context = context;
    }

    /** Whether the place, all of whose matched words lie from one index to another, may be what was quoted. */
    boolean allow(int first, int last) {
        boolean[] kept = kept(first, last);
        for (int i = 0; i < matched.length; i++) {
            Word word = wanted.words().get(i);
            if (matched[i] >= 0) continue;
            if (isNeeded(word) || isTurned(word, kept, first) || isReplaced(i, kept, first)) return false;
            if (Senses.isWay(word) && isOtherWay(i, kept, first)) return false;
        }
        if (isMadePassive(kept, first) || isAddedTo(kept, first)) return false;
        for (int t = first; t <= last; t++) {
            if (!kept[t - first] && isForeign(t, kept, first)) return false;
        }
        return areEndsThere() && !isTornApart(kept, first) && !isNegatedBefore(first);
    }

    /**
     * A word that is missing at either end may as well have been another word, and the rest part of another sentence;
     * only in a long quotation is a small word there of no account.
     */
    private boolean areEndsThere() {
        int last = matched.length - 1;
        return isEndThere(0, Math.min(1, last)) && isEndThere(last, Math.max(0, last - 1));
    }

    private boolean isEndThere(int i, int neighbour) {
        boolean small = wanted.words().get(i).sense() == Word.Sense.SMALL;
        if (small && wanted.weight() >= LONG) return true;
        if (matched[i] < 0) return false;
        return !small || matched[neighbour] >= 0 && Math.abs(matched[i] - matched[neighbour]) <= 1;
    }

    /** Whole sentences may have come in between, but a long piece of one beside a piece of another is chance. */
    private boolean isTornApart(boolean[] kept, int first) {
        int before = 0;
        for (int k = 1; k < kept.length; k++) {
            if (!kept[k]) continue;
            if (k - before > LONGEST_INSERTION && !areWholeSentences(first + before, first + k)) return true;
            before = k;
        }
        return false;
    }

    private boolean areWholeSentences(int before, int after) {
        boolean beginsNew = text.get(before + 1).sentence() > text.get(before).sentence();
        return beginsNew && text.get(after - 1).sentence() < text.get(after).sentence();
    }

    private boolean isTurned(Word word, boolean[] kept, int first) {
        for (int t = first; t < first + kept.length; t++) {
            if (!kept[t - first] && Likeness.areOpposite(word, text.get(t))) return true;
        }
        return false;
    }

    /** In a short quotation another verb is enough to make another sentence. */
    private boolean isReplaced(int i, boolean[] kept, int first) {
        if (wanted.weight() >= LONG || wanted.words().get(i).sense() == Word.Sense.SMALL) return false;
        int before = i - 1;
        while (before >= 0 && matched[before] < 0) before--;
        if (before < 0) return true;
        int next = matched[before] + 1 - first;
        return next < kept.length && !kept[next] && text.get(first + next).sense() != Word.Sense.SMALL;
    }

    /** Whether another little word stands where "from" or "with" stood. */
    private boolean isOtherWay(int i, boolean[] kept, int first) {
        int before = i - 1;
        while (before >= 0 && matched[before] < 0) before--;
        if (before < 0) return false;
        for (int t = matched[before] + 1; t - first < kept.length && !kept[t - first]; t++)
            if (Senses.isWay(text.get(t))) return true;
        return false;
    }

    /** Whether others have come in beside those who did it or to whom it was done: "and soldiers", "or wounded". */
    private boolean isAddedTo(boolean[] kept, int first) {
        for (int t = first; t + 1 - first < kept.length; t++) {
            boolean bothNew = !kept[t - first] && !kept[t + 1 - first];
            if (bothNew
                    && Senses.isAdding(text.get(t))
                    && text.get(t + 1).sense() == Word.Sense.PIVOT
                    && !isInNewSentence(t, kept, first)) return true;
        }
        return false;
    }

    /** Whether "was" and "by" have come in, or "was" before what somebody did: then it was done to those who did it. */
    private boolean isMadePassive(boolean[] kept, int first) {
        boolean being = false;
        for (int t = first; t < first + kept.length; t++) {
            if (kept[t - first]) continue;
            boolean isDone =
                    t + 1 - first < kept.length && text.get(t + 1).key().endsWith("ed");
            if (Senses.isBeing(text.get(t)) && isDone && kept[t + 1 - first]) return true;
            if (Senses.isBeing(text.get(t))) being = true;
            else if (being && text.get(t).key().equals("by")) return true;
        }
        return false;
    }

    private boolean isNeeded(Word word) {
        boolean maybeName = word.isCaseless() && word.key().length() > 3;
        return switch (word.sense()) {
            case NUMBER, NEGATION, PIVOT -> true;
            case SMALL, PLAIN -> maybeName || wanted.isName(word);
        };
    }

    private boolean[] kept(int first, int last) {
        boolean[] kept = new boolean[last - first + 1];
        for (int t : matched) if (t >= 0) kept[t - first] = true;
        return kept;
    }

    /** Whether a word that came in between turns the sentence round, or makes another name or figure of what it touches. */
    private boolean isForeign(int t, boolean[] kept, int first) {
        Word word = text.get(t);
        if (word.sense() == Word.Sense.NEGATION) return !isInNewSentence(t, kept, first);
        if (word.sense() != Word.Sense.NUMBER && !wanted.isName(word)) return false;
        return changes(word, t - 1, kept, first) || changes(word, t + 1, kept, first);
    }

    private boolean changes(Word added, int t, boolean[] kept, int first) {
        if (t < first || t - first >= kept.length || !kept[t - first]) return false;
        Word neighbour = text.get(t);
        if (neighbour.sentence() != added.sentence()) return false;
        if (added.sense() == Word.Sense.NUMBER) return neighbour.sense() == Word.Sense.NUMBER;
        int between = neighbour.from() > added.from() ? neighbour.from() - added.to() : added.from() - neighbour.to();
        return wanted.isName(neighbour) && between < 2;
    }

    /** Whether no word of the sentence was quoted: it stands on its own between those that were. */
    private boolean isInNewSentence(int t, boolean[] kept, int first) {
        int sentence = text.get(t).sentence();
        for (int k = 0; k < kept.length; k++) {
            if (kept[k] && text.get(first + k).sentence() == sentence) return false;
        }
        return true;
    }

    /** "did not" may have been put before what was quoted; a prefix that holds it shows that it was always there. */
    private boolean isNegatedBefore(int first) {
        Word start = text.get(first);
        for (int t = first - 1; t >= Math.max(0, first - NEAR_BEFORE); t--) {
            Word word = text.get(t);
            if (word.sentence() != start.sentence()) return false;
            if (word.sense() == Word.Sense.NEGATION) return !context.holds(word);
        }
        return false;
    }
}
