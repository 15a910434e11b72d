package org.scholion.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.text.Sha256;

class SocialPictureTest {
    private static final int NO_ALPHA = 0xffffff;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 9})
    void isAPictureOfTheSizeThatServicesWant(int periods) throws IOException {
        byte[] png = SocialPicture.png(periods);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(png.length).isLessThan(400_000);
    }

    @Test
    void isNotCompressed() {
        byte[] png = SocialPicture.png(2);
        int data = 8 + 25 + 12 + 3 * Canvas.PALETTE.length + 8;
        assertThat(new String(png, data - 4, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("IDAT");
        assertThat(png[data + 2]).as("the first block is stored").isZero();
        assertThat(png.length).isGreaterThan(1200 / 2 * 630);
    }

    /** The same on every machine: this is the picture that was looked at. */
    @Test
    void isThePictureThatWasLookedAt() {
        assertThat(Sha256.of(SocialPicture.png(2)))
                .isEqualTo("d225f0da6dcee1d6c432834245f32d4c53075f01435650632d849fdc6c557596");
    }

    @Test
    void hasTheColoursOfTheStyleSheet() throws IOException {
        String light = Files.readString(Path.of("templates/assets/site.css")).split("@media")[0];
        List<String> tokens = Pattern.compile("--[a-z0-9-]+: light-dark\\((#[0-9a-f]{6})")
                .matcher(light)
                .results()
                .map((MatchResult m) -> m.group(1))
                .toList();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(SocialPicture.png(2)));
        Set<String> used = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                used.add(String.format(Locale.ROOT, "#%06x", picture.getRGB(x, y) & NO_ALPHA));
        assertThat(used).hasSize(Canvas.PALETTE.length).isSubsetOf(tokens);
    }
}
