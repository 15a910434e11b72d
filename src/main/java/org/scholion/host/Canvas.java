package org.scholion.host;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * A picture of few colours, written as PNG without compression: compressed bytes differ between versions of the library
 * that makes them. Four bits a pixel.
 */
final class Canvas {
    static final int PAPER = 0;
    static final int INK = 1;
    static final int QUIET = 2;
    static final int THEN = 3;
    static final int THEN_TINT = 4;
    static final int NOW = 5;
    static final int NOW_TINT = 6;
    static final int EDITOR = 7;

    /** The colours of the style sheet's light theme, in the order of the constants. */
    static final int[] PALETTE = {0xfdfcf8, 0x55524c, 0x8d887e, 0x8a4b08, 0xf7ead9, 0x0b5c6b, 0xdfeff1, 0x6b2fa0};

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 4;
    private static final int LARGEST_BLOCK = 0xffff;

    private final int width;
    private final int height;
    private final int[] palette;
    /** Rows of two pixels a byte, each behind a byte that says that it is not filtered. */
    private final byte[] rows;

    private final int stride;

    /** A canvas of the first colour. @param width even */
    Canvas(int width, int height, int[] palette) {
        this.width = width;
        this.height = height;
        this.palette = palette.clone();
        this.stride = 1 + width * BITS / 8;
        this.rows = new byte[stride * height];
    }

    /** Fills a rectangle, as far as it lies on the canvas. */
    void fill(int left, int top, int wide, int high, int colour) {
        for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
            for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) dot(x, y, colour);
        }
    }

    private void dot(int x, int y, int colour) {
        int at = y * stride + 1 + x / 2;
        rows[at] = (byte) (x % 2 == 0 ? rows[at] & 0x0f | colour << BITS : rows[at] & 0xf0 | colour);
    }

    byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rows.length + 1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header());
            chunk(out, "PLTE", colours());
            chunk(out, "IDAT", stored());
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, 3, 0, 0, 0});
        return bytes.toByteArray();
    }

    private byte[] colours() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int colour : palette) {
            bytes.write(colour >> 16);
            bytes.write(colour >> 8);
            bytes.write(colour);
        }
        return bytes.toByteArray();
    }

    /** The rows as a zlib stream of stored blocks. */
    private byte[] stored() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(rows.length + 64);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0x7801);
        for (int from = 0; from < rows.length; from += LARGEST_BLOCK) {
            int length = Math.min(LARGEST_BLOCK, rows.length - from);
            out.write(from + length == rows.length ? 1 : 0);
            out.writeShort(Short.reverseBytes((short) length));
            out.writeShort(Short.reverseBytes((short) ~length));
            out.write(rows, from, length);
        }
        Adler32 sum = new Adler32();
        sum.update(rows);
        out.writeInt((int) sum.getValue());
        return bytes.toByteArray();
    }
}
