package org.scholion.host;

/**
 * The picture that services show beside a link to the archive: a page of text with a note in its margin, and one field a
 * period below, ruled as periods are on the site. Drawn from rectangles alone, without a word, so that it is the same
 * bytes on every machine.
 */
public final class SocialPicture {
    /** Where it lies in the site. */
    public static final String PATH = "assets/social.png";

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MOST_FIELDS = 4;

    private SocialPicture() {}

    /** @param periods how many the archive has */
    public static byte[] png(int periods) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Canvas.PALETTE);
        int fields = Math.max(1, Math.min(periods, MOST_FIELDS));
        int gap = 24;
        int width = (WIDTH - 2 * 72 - (fields - 1) * gap) / fields;
        for (int i = 0; i < fields; i++) field(canvas, 72 + i * (width + gap), width, i);
        return canvas.png();
    }

    /** A column of lines, the period's rule above, and one noted word whose note stands in the margin. */
    private static void field(Canvas canvas, int x, int width, int number) {
        boolean first = number == 0;
        int colour = first ? Canvas.THEN : Canvas.NOW;
        canvas.fill(x, 72, width, 486, first ? Canvas.THEN_TINT : Canvas.NOW_TINT);
        rule(canvas, x, width, colour, first);
        int text = width * 5 / 8 - 36;
        lines(canvas, x + 36, text, colour, number);
        note(canvas, x + 36 + text + 24, width - text - 36 - 24 - 28, first);
    }

    /** Double for the first period, single for those after, as on the site. */
    private static void rule(Canvas canvas, int x, int width, int colour, boolean isDouble) {
        canvas.fill(x, 540, width, 18, colour);
        if (isDouble) canvas.fill(x, 546, width, 6, Canvas.THEN_TINT);
    }

    private static void lines(Canvas canvas, int x, int width, int colour, int number) {
        int[] shares = {100, 94, 98, 60, 0, 97, 100, 92, 99, 74};
        canvas.fill(x, 120, width * (number == 0 ? 78 : 66) / 100, 22, colour);
        for (int line = 0; line < shares.length; line++) {
            int y = 180 + line * 32;
            canvas.fill(x, y, width * shares[(line + number * 5) % shares.length] / 100, 10, Canvas.INK);
        }
        int noted = number == 0 ? 2 : 6;
        canvas.fill(x + width * 3 / 10, 180 + noted * 32 + 14, width * 4 / 10, 5, Canvas.EDITOR);
    }

    private static void note(Canvas canvas, int x, int width, boolean first) {
        int y = first ? 238 : 366;
        canvas.fill(x, y, width, 110, Canvas.PAPER);
        canvas.fill(x, y, 5, 110, Canvas.EDITOR);
        int[] shares = {62, 100, 88, 44};
        for (int line = 0; line < shares.length; line++) {
            int length = (width - 36) * shares[line] / 100;
            canvas.fill(x + 20, y + 20 + line * 22, length, 7, line == 0 ? Canvas.EDITOR : Canvas.QUIET);
        }
    }
}
