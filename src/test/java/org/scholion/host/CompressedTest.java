package org.scholion.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CompressedTest {
    private static final byte[] TEXT = "The bridge, the bridge. ".repeat(100).getBytes(StandardCharsets.UTF_8);

    @Test
    void aCopyGivesTheFileBackAndHasNoTime() throws IOException {
        byte[] copy = Compressed.of("a/b.html", TEXT).orElseThrow();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(copy)).readAllBytes())
                .isEqualTo(TEXT);
        assertThat(new byte[] {copy[4], copy[5], copy[6], copy[7]}).containsOnly(0);
        assertThat(copy).isEqualTo(Compressed.of("a/b.html", TEXT).orElseThrow());
    }

    @Test
    void picturesAndSmallFilesHaveNone() {
        assertThat(Compressed.of("a.png", TEXT)).isEmpty();
        assertThat(Compressed.of("a.html", new byte[20])).isEmpty();
    }
}
