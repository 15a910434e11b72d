package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the style sheet, in every theme: contrast by WCAG 2.2, definitions 1.4.3 and 1.4.11. */
class PaletteTest {
    private static final String CSS = read();
    private static final Map<String, String> LIGHT = colours(":root {", 1, Map.of());
    private static final Map<String, String> DARK = colours(":root {", 2, Map.of());
    private static final Map<String, String> LIGHT_MORE = colours("@media (prefers-contrast: more) {", 1, LIGHT);
    private static final Map<String, String> DARK_MORE = colours("@media (prefers-contrast: more) {", 2, DARK);
    private static final Map<String, String> PAPER = colours("@layer print {", 1, LIGHT);

    private static String read() {
        try {
            return Files.readString(Path.of("templates/assets/site.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink-2, paper",
        "link, paper",
        "then, paper",
        "now, paper",
        "editor, paper",
        "warn, paper",
        "ink, then-tint",
        "ink-2, then-tint",
        "link, then-tint",
        "then, then-tint",
        "ink, now-tint",
        "ink-2, now-tint",
        "link, now-tint",
        "now, now-tint",
        "third, paper",
        "third, third-tint",
        "ink, third-tint",
        "ink-2, third-tint",
        "link, third-tint",
        "fourth, paper",
        "fourth, fourth-tint",
        "ink, fourth-tint",
        "ink-2, fourth-tint",
        "link, fourth-tint",
        "ink, faint",
        "ink-2, faint",
        "link, faint",
        "warn, faint",
        "ink, editor-tint",
        "ink-2, editor-tint",
        "link, editor-tint",
        "editor, editor-tint",
        "paper, ink-2"
    })
    void textIsReadable(String text, String ground) {
        themes().forEach(theme -> assertThat(contrast(theme.get(text), theme.get(ground)))
                .as("%s on %s: %s", text, ground, theme)
                .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @CsvSource({
        "rule, paper",
        "focus, paper",
        "focus, then-tint",
        "focus, now-tint",
        "focus, third-tint",
        "focus, fourth-tint",
        "focus, editor-tint"
    })
    void linesCanBeSeen(String line, String ground) {
        themes().forEach(theme -> assertThat(contrast(theme.get(line), theme.get(ground)))
                .as("%s on %s: %s", line, ground, theme)
                .isGreaterThanOrEqualTo(3));
    }

    @Test
    void bothThemesDefineTheSameColours() {
        assertThat(LIGHT).containsKeys("paper", "ink", "then", "now").hasSameSizeAs(DARK);
        assertThat(DARK.get("paper")).isNotEqualTo(LIGHT.get("paper"));
        assertThat(LIGHT_MORE.get("paper")).isEqualTo("#fff");
        assertThat(DARK_MORE.get("paper")).isEqualTo("#000");
        assertThat(PAPER.get("paper")).isEqualTo("#fff");
    }

    @Test
    void readersChooseTheThemeByOneAttribute() {
        assertThat(CSS)
                .contains(
                        "[data-theme=\"light\"] { color-scheme: light; }",
                        "[data-theme=\"dark\"] { color-scheme: dark; }")
                .doesNotContain("prefers-color-scheme");
    }

    @Test
    void everyColourIsNamedAndEveryNameIsUsed() {
        String rules = CSS.substring(CSS.indexOf("@layer base {")).replaceAll("(?s)@layer print \\{.*", "");
        assertThat(rules).doesNotContainPattern("#[0-9a-f]{3,8}\\b").doesNotContainPattern("rgba?\\(|hsla?\\(");
        LIGHT.keySet().forEach(name -> assertThat(rules).contains("var(--" + name + ")"));
        Pattern.compile("var\\(--([\\w-]+)\\)")
                .matcher(CSS)
                .results()
                .forEach(use -> assertThat(CSS).contains("--" + use.group(1) + ":"));
    }

    /** Periods differ by word and line as well; but colours that nobody could tell apart would be none. */
    @ParameterizedTest
    @CsvSource({"then, now", "then, third", "then, fourth", "now, third", "now, fourth", "third, fourth"})
    void periodsAreToldApart(String one, String other) {
        List.of(LIGHT, DARK)
                .forEach(theme -> assertThat(distance(theme.get(one), theme.get(other)))
                        .as("%s and %s: %s", one, other, theme)
                        .isGreaterThanOrEqualTo(30));
    }

    /** CIELAB distance (1976). */
    private static double distance(String one, String other) {
        double[] a = lab(one);
        double[] b = lab(other);
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] lab(String colour) {
        double r = light(colour, 1);
        double g = light(colour, 3);
        double b = light(colour, 5);
        double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
        double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0888);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double part) {
        return part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0;
    }

    private static Stream<Map<String, String>> themes() {
        return List.of(LIGHT, DARK, LIGHT_MORE, DARK_MORE, PAPER).stream();
    }

    /** The colours defined in the first rule after a place, over those of another theme. @param theme 1 light, 2 dark */
    private static Map<String, String> colours(String place, int theme, Map<String, String> over) {
        int start = CSS.indexOf("--", CSS.indexOf(place));
        Map<String, String> colours = new LinkedHashMap<>(over);
        Matcher definition = Pattern.compile(
                        "--([\\w-]+): (?:light-dark\\((#[0-9a-f]{3,6}), (#[0-9a-f]{3,6})\\)|(#[0-9a-f]{3,6}));")
                .matcher(CSS.substring(start, CSS.indexOf('}', start)));
        while (definition.find())
            colours.put(
                    definition.group(1),
                    definition.group(2) == null ? definition.group(4) : definition.group(theme + 1));
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        return 0.2126 * light(digits, 1) + 0.7152 * light(digits, 3) + 0.0722 * light(digits, 5);
    }

    private static double light(String digits, int from) {
        double part = Integer.parseInt(digits.substring(from, from + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
