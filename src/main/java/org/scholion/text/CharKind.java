package org.scholion.text;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** What characters do where words are told apart. */
enum CharKind {
    /** Part of a word: letters, digits, and marks over them. */
    WORD,
    /** Between the words of one name. */
    SPACE,
    /** As a space, but the Arabic article may hang on it. */
    HYPHEN,
    /** As a space: dashes that are no hyphens. */
    DASH,
    /** Ignored inside a word; between words as a space. */
    APOSTROPHE,
    /** Without a shape of its own, ignored everywhere: joiners, direction signs, soft hyphens. */
    FORMAT,
    /** Half of a character beyond the first 65,536. */
    SURROGATE,
    /** Everything else separates names. */
    OTHER;

    private static final String APOSTROPHES =
            "'`\u00B4\u02B9\u02BC\u02C8\u2018\u2019\u201B\u2032\uFF07\uA78B\uA78C\u055A\u05F3";
    private static final String LONG_DASHES = "\u2014\u2015\u2E3A\u2E3B_";
    private static final AtomicReferenceArray<CharKind[]> PAGES = new AtomicReferenceArray<>(256);

    /** The kind of one UTF-16 unit. */
    static CharKind of(char c) {
        CharKind[] page = PAGES.getAcquire(c >> 8);
        if (page == null) page = page(c >> 8);
        return page[c & 0xff];
    }

    private static CharKind[] page(int high) {
        CharKind[] page = new CharKind[256];
        for (int low = 0; low < 256; low++) {
            char c = (char) (high << 8 | low);
            page[low] = Character.isSurrogate(c) ? SURROGATE : of((int) c);
        }
        PAGES.setRelease(high, page);
        return page;
    }

    /** The kind of a character. */
    static CharKind of(int c) {
        if (APOSTROPHES.indexOf(c) >= 0) return APOSTROPHE;
        if (LONG_DASHES.indexOf(c) >= 0) return DASH;
        if (c == '\u2212') return HYPHEN;
        if (Character.isLetterOrDigit(c)) return WORD;
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> WORD;
            case Character.DASH_PUNCTUATION -> HYPHEN;
            case Character.FORMAT -> FORMAT;
            case Character.SURROGATE -> SURROGATE;
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : OTHER;
        };
    }
}
