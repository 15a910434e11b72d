package org.scholion.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
                  @font-face { font-family: "A"; src: url("../vendor/fonts/a-latin-1.2.3.woff2") format("woff2");
                    unicode-range: U+0000-00FF, U+131, U+1E?? ; }
                  @font-face { font-family: B; src: local("B") }
                  @font-face { src: url(../vendor/fonts/c.woff2) }
                }
                p { background: url(../vendor/fonts/no.png) }
                """);
        assertThat(faces).extracting(FontFace::file).containsExactly("a-latin-1.2.3.woff2", "c.woff2");
        FontFace latin = faces.get(0);
        assertThat(latin.shows(characters("a"))).isTrue();
        assertThat(latin.shows(characters("ı"))).isTrue();
        assertThat(latin.shows(characters("ḥ"))).isTrue();
        assertThat(latin.shows(characters("āغж"))).isFalse();
        assertThat(faces.get(1).shows(characters("غ"))).isTrue();
        assertThat(latin.source()).isEqualTo("a-latin.woff2");
        assertThat(latin.version()).isEqualTo("1.2.3");
        assertThat(faces.get(1).source()).isEqualTo("c.woff2");
        assertThat(faces.get(1).version()).isEmpty();
    }

    /** Otherwise a raised package would leave pages without its fonts. */
    @Test
    void theStyleSheetNamesTheVersionsThatAreFetched() throws IOException {
        String packages = Files.readString(Path.of("templates/package.json"));
        List<FontFace> faces = Fonts.named(Path.of("templates/assets"));
        assertThat(faces)
                .hasSizeGreaterThan(5)
                .allSatisfy(face -> assertThat(Pattern.compile("\"@fontsource-variable/([a-z0-9-]+)\": \""
                                        + Pattern.quote(face.version()) + "\"")
                                .matcher(packages)
                                .results()
                                .map((MatchResult m) -> m.group(1)))
                        .anyMatch(face.file()::startsWith));
    }
}
