package org.scholion.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontFaceTest {
    private static BitSet characters(String text) {
        BitSet points = new BitSet();
        text.codePoints().forEach(points::set);
        return points;
    }

    @Test
    void readsFileAndRange() {
        List<FontFace> faces = FontFace.in("""
                @layer fonts {
                  @font-face { font-family: "A"; src: url("../vendor/fonts/a-latin.woff2") format("woff2");
                    unicode-range: U+0000-00FF, U+131, U+1E?? ; }
                  @font-face { font-family: B; src: local("B") }
                  @font-face { src: url(../vendor/fonts/c.woff2) }
                }
                p { background: url(../vendor/fonts/no.png) }
                """);
        assertThat(faces).extracting(FontFace::file).containsExactly("a-latin.woff2", "c.woff2");
        FontFace latin = faces.get(0);
        assertThat(latin.shows(characters("a"))).isTrue();
        assertThat(latin.shows(characters("ı"))).isTrue();
        assertThat(latin.shows(characters("ḥ"))).isTrue();
        assertThat(latin.shows(characters("āغж"))).isFalse();
        assertThat(faces.get(1).shows(characters("غ"))).isTrue();
    }
}
