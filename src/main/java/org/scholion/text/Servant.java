package org.scholion.text;

/**
 * Reads names of the kind of Abd al-Rahman as one word, however they are written: Abdul Rahman, Abdel-Rahman, Abd
 * ar-Rahman, Abdurrahman; in Arabic with a space or without.
 */
final class Servant {
    private static final String FOLDED = "abdal-";
    private static final String SERVANT = "abd";
    private static final String ARABIC_SERVANT = "\u0639\u0628\u062F";
    private static final String PARTICLES = "\u0648\u0641\u0628\u0644\u0643";
    private static final String SUN = "rsntdz";
    private static final int SHORTEST_NOUN = 3;

    private final WordScan word;
    private final WordScan article = new WordScan();

    /** @param word where words are read */
    Servant(WordScan word) {
        this.word = word;
    }

    /** Whether the word just read may begin such a name. */
    boolean begins() {
        if (word.length < SERVANT.length()) return false;
        return word.folded[1] == 'b'
                ? word.startsWith(0, SERVANT)
                : word.folded[word.length - 1] == ARABIC_SERVANT.charAt(2) && isArabic();
    }

    /**
     * Reads on to the end of the name, where the word is the beginning of one; else the word stays as it is.
     *
     * @return where its noun begins, or -1 where there is none or it has no beginning of its own
     */
    int join() {
        if (word.folded[0] != 'a') return joinArabic();
        if (word.length == SERVANT.length()) return joinArticle();
        if (word.length <= SERVANT.length() + 3 && isArticle()) return joinNoun();
        splitWord();
        return -1;
    }

    /** Abd al-Rahman, Abd Allah. */
    private int joinArticle() {
        int at = word.skip(word.next);
        if (at == word.end || at == word.stop) return -1;
        article.text = word.text;
        article.stop = word.stop;
        article.scan(at, 0);
        if (article.isArticle()) {
            int noun = word.skip(article.next);
            boolean plain = article.folded[1] == 'l';
            if (noun == article.end || noun == word.stop) return -1;
            if (!plain && !word.isHyphen(article.end)) return -1;
            word.putAll(new String(article.folded, 0, article.length));
            if (word.join(noun, FOLDED, 4, plain ? 0 : article.length - 1)) return noun;
            word.length = SERVANT.length();
        } else if (article.startsWith(0, "allah") && word.join(at, FOLDED, 0, 0)) {
            word.replaceStart(FOLDED.length() + 2, FOLDED);
        }
        return -1;
    }

    /** Whether behind "abd" there is an article alone: ul, el, al, or one with its last letter made like the noun's first. */
    private boolean isArticle() {
        if ("aeou".indexOf(word.folded[3]) < 0 || word.length == 4) return false;
        char last = word.folded[4];
        return word.length == 5 ? last == 'l' || SUN.indexOf(last) >= 0 : word.startsWith(4, "sh");
    }

    /** Abdul Rahman, Abdur-Rahman. */
    private int joinNoun() {
        int noun = word.skip(word.next);
        if (noun == word.end || noun == word.stop) return -1;
        boolean bound = word.isHyphen(word.end) || Character.isUpperCase(word.text[noun]);
        int agreeing = word.folded[4] == 'l' ? 0 : word.length - 4;
        return bound && word.join(noun, FOLDED, 4, agreeing) ? noun : -1;
    }

    /** Abdulrahman, Abdurrahman. */
    private void splitWord() {
        char[] folded = word.folded;
        if (word.length < 5 + SHORTEST_NOUN || "aeou".indexOf(folded[3]) < 0) return;
        boolean assimilated = SUN.indexOf(folded[4]) >= 0 && folded[5] == folded[4];
        if (folded[4] == 'l' || assimilated) word.replaceStart(5, FOLDED);
    }

    private boolean isArabic() {
        int at = word.length - ARABIC_SERVANT.length();
        if (at < 0 || at > 2 || !word.startsWith(at, ARABIC_SERVANT)) return false;
        for (int i = 0; i < at; i++) {
            if (PARTICLES.indexOf(word.folded[i]) < 0) return false;
        }
        return true;
    }

    private int joinArabic() {
        int noun = word.skip(word.next);
        boolean article = noun + 2 < word.stop
                && Fold.simple(word.text[noun]) == '\u0627'
                && Fold.simple(word.text[noun + 1]) == '\u0644';
        if (!article || noun == word.end) return -1;
        return word.join(noun, new String(word.folded, 0, word.length), 0, 0) ? noun : -1;
    }
}
