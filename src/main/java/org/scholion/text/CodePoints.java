package org.scholion.text;

/** Converts UTF-16 offsets in one text to Unicode code points; quick where they are asked for in rising order. */
public final class CodePoints {
    private final String text;
    private int units;
    private int points;

    /** @param text the text that offsets point into */
    public CodePoints(String text) {
        this.text = text;
    }

    /** How many code points stand before this UTF-16 offset. */
    public int before(int offset) {
        if (offset < units) {
            units = 0;
            points = 0;
        }
        points += text.codePointCount(units, offset);
        units = offset;
        return points;
    }

    /** Whether pages, data files and readers can all hold this code point: no controls, surrogates or noncharacters. */
    public static boolean isShown(int codePoint) {
        boolean space = codePoint == '\n' || codePoint == '\t' || codePoint == '\r';
        boolean lasting = codePoint < 0xfdd0 || codePoint > 0xfdef && (codePoint & 0xfffe) != 0xfffe;
        return space
                || !Character.isISOControl(codePoint) && lasting && Character.getType(codePoint) != Character.SURROGATE;
    }
}
