package org.scholion.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A text that is edited at random, in which every word remembers which one it was: so a test can tell whether an anchor
 * stands where it should.
 */
final class EditedText {
    /** A word with its signs; {@code break} after the last of a passage. */
    record Token(String written, int id, boolean endsPassage) {
        boolean endsSentence() {
            return endsPassage || written.matches(".*[.!?][”\"]?");
        }
    }

    private final Random random;
    private final List<String> fillers;
    private List<Token> tokens = new ArrayList<>();
    private int nextId;

    EditedText(String text, List<String> fillers, Random random) {
        this.random = random;
        this.fillers = fillers;
        for (String passage : text.split("\n\n")) {
            String[] words = passage.split(" ");
            for (int i = 0; i < words.length; i++) tokens.add(new Token(words[i], nextId++, i == words.length - 1));
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            text.append(tokens.get(i).written());
            if (i < tokens.size() - 1) text.append(tokens.get(i).endsPassage() ? "\n\n" : " ");
        }
        return text.toString();
    }

    int size() {
        return tokens.size();
    }

    /** Ids of the words that a stretch of the present text touches. */
    Set<Integer> ids(int start, int end) {
        Set<Integer> ids = new HashSet<>();
        int at = 0;
        for (Token token : tokens) {
            int next = at + token.written().length();
            if (at < end && next > start) ids.add(token.id());
            at = next + (token.endsPassage() ? 2 : 1);
        }
        return ids;
    }

    /** Ids of all words that are left. */
    Set<Integer> ids() {
        Set<Integer> ids = new HashSet<>();
        tokens.forEach(t -> ids.add(t.id()));
        return ids;
    }

    /** Whether words with these ids, and no others, stand together, in order. */
    boolean standTogether(int first, int last) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).id() != first) at++;
        for (int id = first; id <= last; id++, at++) {
            if (at >= tokens.size() || tokens.get(at).id() != id) return false;
        }
        return true;
    }

    /** From the first position of one word to past the last of another, in the present text, by their index. */
    int[] stretch(int first, int last) {
        int at = 0;
        int start = 0;
        for (int i = 0; i <= last; i++) {
            if (i == first) start = at;
            at += tokens.get(i).written().length();
            if (i < last) at += tokens.get(i).endsPassage() ? 2 : 1;
        }
        return new int[] {start, at};
    }

    void edit() {
        switch (random.nextInt(8)) {
            case 0, 1 -> insertWord();
            case 2 -> tokens.remove(random.nextInt(tokens.size()));
            case 3 -> swapWords();
            case 4 -> insertSentence();
            case 5 -> deleteSentence();
            case 6 -> swapSentences();
            default -> splitOrMerge();
        }
        Token last = tokens.get(tokens.size() - 1);
        tokens.set(tokens.size() - 1, new Token(last.written(), last.id(), true));
    }

    private Token filler() {
        return new Token(fillers.get(random.nextInt(fillers.size())), 1_000_000 + nextId++, false);
    }

    private void insertWord() {
        tokens.add(random.nextInt(tokens.size()), filler());
    }

    private void swapWords() {
        int i = random.nextInt(tokens.size() - 1);
        Token a = tokens.get(i);
        Token b = tokens.get(i + 1);
        tokens.set(i, new Token(b.written(), b.id(), a.endsPassage()));
        tokens.set(i + 1, new Token(a.written(), a.id(), b.endsPassage()));
    }

    private void insertSentence() {
        int at = sentences().get(random.nextInt(sentences().size()))[0];
        int words = 4 + random.nextInt(8);
        for (int i = 0; i < words; i++) {
            Token word = filler();
            tokens.add(at + i, i < words - 1 ? word : new Token(word.written() + ".", word.id(), false));
        }
    }

    private void deleteSentence() {
        List<int[]> all = sentences();
        if (all.size() < 3) return;
        int[] sentence = all.get(random.nextInt(all.size()));
        tokens.subList(sentence[0], sentence[1]).clear();
    }

    private void swapSentences() {
        List<int[]> all = sentences();
        if (all.size() < 2) return;
        int i = random.nextInt(all.size() - 1);
        List<Token> second = new ArrayList<>(tokens.subList(all.get(i + 1)[0], all.get(i + 1)[1]));
        tokens.subList(all.get(i + 1)[0], all.get(i + 1)[1]).clear();
        tokens.addAll(all.get(i)[0], second);
    }

    private void splitOrMerge() {
        int i = random.nextInt(tokens.size());
        Token token = tokens.get(i);
        if (token.endsSentence()) tokens.set(i, new Token(token.written(), token.id(), !token.endsPassage()));
    }

    private List<int[]> sentences() {
        List<int[]> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).endsSentence() && i < tokens.size() - 1) continue;
            sentences.add(new int[] {start, i + 1});
            start = i + 1;
        }
        return sentences;
    }
}
