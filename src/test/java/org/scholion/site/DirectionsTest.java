package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Names in the script of the other direction that stand side by side keep their order: each is in an element with a
 * direction of its own, since two of them with but a sign between them are else read as one and change places.
 */
class DirectionsTest {
    private static final String SIGN = " ?[·,;،؛] ";
    private static final String RTL = "\\p{IsArabic}&&\\p{L}";
    private static final Pattern IN_LTR = between(RTL, "\\p{IsLatin}");
    private static final Pattern IN_RTL = between("\\p{IsLatin}", RTL);

    private static Pattern between(String other, String own) {
        String rest = "[^" + own.replace("&&\\p{L}", "") + "]*";
        return Pattern.compile("[" + other + "]" + rest + SIGN + rest + "[" + other + "]");
    }

    @Test
    void findsNamesThatWouldChangePlaces() {
        assertThat(faults("<main><p dir=ltr>by كاتب · مدينة</p></main>")).hasSize(1);
        assertThat(faults("<main dir=rtl><p>من A. Writer، Town</p></main>")).hasSize(1);
        assertThat(faults("<main><p dir=ltr>by <bdi>كاتب</bdi> · <bdi>مدينة</bdi></p></main>"))
                .isEmpty();
        assertThat(faults("<main><p dir=rtl>كاتب · مدينة</p></main>")).isEmpty();
    }

    @Test
    void namesKeepTheirOrderOnEveryPage() throws IOException {
        List<String> faults = new ArrayList<>();
        int read = 0;
        try (Stream<Path> files = Files.walk(SiteFolder.ROOT)) {
            for (Path page :
                    files.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                read++;
                for (String fault : faults(Files.readString(page)))
                    faults.add(SiteFolder.ROOT.relativize(page) + ": " + fault);
            }
        }
        assertThat(read).isGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(String html) {
        return Jsoup.parse(html).select("main, main *").stream()
                .flatMap(element -> element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(text -> isMixed(text, element.closest("bdi, [dir], svg, pre"))))
                .toList();
    }

    private static boolean isMixed(String text, Element around) {
        String direction = around == null ? "" : around.attr("dir");
        return direction.equals("ltr") && IN_LTR.matcher(text).find()
                || direction.equals("rtl") && IN_RTL.matcher(text).find();
    }
}
