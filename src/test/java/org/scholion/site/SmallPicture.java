package org.scholion.site;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of text with few colours, which is half as large: the commonest ones, each other by its nearest. */
final class SmallPicture {
    private static final int COLOURS = 64;
    private static final int APART = 300;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = full.getRGB(0, 0, full.getWidth(), full.getHeight(), null, 0, full.getWidth());
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) counts.merge(pixel, 1, Integer::sum);

        int[] palette = palette(counts);
        Map<Integer, Integer> places = new HashMap<>();
        IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(full.getWidth(), full.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (int i = 0; i < pixels.length; i++) {
            int place = places.computeIfAbsent(pixels[i], pixel -> nearest(pixel, palette));
            small.getRaster().setSample(i % full.getWidth(), i / full.getWidth(), 0, place);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }

    private static int[] palette(Map<Integer, Integer> counts) {
        Comparator<Integer> commonest = Comparator.comparing(counts::get);
        List<Integer> chosen = new ArrayList<>();
        counts.keySet().stream()
                .sorted(commonest.reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(colour -> {
                    boolean near = chosen.stream().anyMatch(other -> distance(colour, other) < APART);
                    if (!near && chosen.size() < COLOURS) chosen.add(colour);
                });
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int nearest(int pixel, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(pixel, palette[i]) < distance(pixel, palette[best])) best = i;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 255) - (other >> shift & 255);
            sum += apart * apart;
        }
        return sum;
    }
}
