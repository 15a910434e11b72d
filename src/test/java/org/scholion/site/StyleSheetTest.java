package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheet must not do, whoever edits it. */
class StyleSheetTest {
    private static final int BUDGET = 31 * 1024;

    private final Path file = Path.of("templates/assets/site.css");
    private final String css = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");

    StyleSheetTest() throws IOException {}

    @Test
    void knowsOnlyLogicalDirections() {
        // Markdown's own words for the sides of a table's cells are names of classes.
        assertThat(found("(?<!\\.to-)\\b(left|right)\\b")).isEmpty();
        assertThat(found("\\b(margin|padding|border|inset)-(top|bottom)\\b")).isEmpty();
        assertThat(found("[{;]\\s*(top|bottom|width|height|max-width|max-height)\\s*:"))
                .isEmpty();
        assertThat(found("[{;]\\s*(margin|padding|inset)\\s*:(\\s+[^\\s;}(]+){4}\\s*[;}]"))
                .isEmpty();
        assertThat(found("letter-spacing")).isEmpty();
    }

    @Test
    void keepsTheFocusVisible() {
        assertThat(found("outline(-style|-width)?\\s*:\\s*(none|0)")).isEmpty();
        assertThat(found(":focus-visible \\{ outline: [^0n]")).isNotEmpty();
    }

    @Test
    void asksNobodyForAnything() {
        assertThat(found("@import|url\\(\\s*['\"]?(https?:)?//")).isEmpty();
    }

    private List<String> found(String pattern) {
        return found(pattern, css);
    }

    private static List<String> found(String pattern, String in) {
        return Pattern.compile(pattern)
                .matcher(in)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void standsInLayersOnly() {
        assertThat(topLevel()).isNotEmpty().allMatch(rule -> rule.startsWith("@layer "));
        List<String> order = List.of(topLevel().get(0).replace("@layer ", "").split(", "));
        assertThat(topLevel().stream().skip(1).map(rule -> rule.replace("@layer ", "")))
                .isEqualTo(order);
    }

    @Test
    void hidesTextOnPaperOrAtTheReadersChoiceOnlyAndMovesNothing() {
        String screen = css.substring(0, css.indexOf("@layer print {"))
                .replaceAll("@media print \\{([^{}]*\\{[^}]*\\})*\\s*\\}", "")
                .replaceAll("[^{}]*:checked[^{}]*\\{[^}]*\\}", "");
        assertThat(found("[^{}]*\\{[^{}]*(display:\\s*none|visibility:\\s*hidden)[^{}]*", screen))
                .as("but for readers who asked for the text alone")
                .allMatch(rule -> rule.strip().startsWith("[data-text] "));
        assertThat(found("\\b(transition|animation)\\b|!important")).isEmpty();
    }

    @Test
    void hasRulesForPaper() {
        String paper = css.substring(css.indexOf("@layer print {"));
        assertThat(paper)
                .contains("@media print", "orphans", "widows", "break-after: avoid", "break-inside: avoid")
                .contains("header.site", ".note", ".card", "details-content", "attr(href)");
    }

    /** Rules are fixed, archives are not: every number that a side or period may have is provided for. */
    @Test
    void showsEverySideAndPeriodThatMayBeChosen() {
        for (int side = 1; side <= 12; side++)
            assertThat(css).contains("#_side" + side + ":checked) .of:not(.side" + side + ", :has(:target))");
        for (int period = 1; period <= 4; period++)
            assertThat(css)
                    .contains("#_in" + period + ":checked) .term:not(.in" + period + ", :target)")
                    .contains(".p" + period + " { color", ".period-" + period);
    }

    /** As served, without comments; that the committed site is what the templates give is another test's matter. */
    @Test
    void staysSmall() throws IOException {
        assertThat(Files.size(Path.of("site/assets/site.css"))).isLessThanOrEqualTo(BUDGET);
    }

    /** What stands before the braces, or semicolons, of the outermost level. */
    private List<String> topLevel() {
        List<String> rules = new ArrayList<>();
        StringBuilder rule = new StringBuilder();
        int depth = 0;
        for (char c : css.toCharArray()) {
            if (depth == 0 && (c == '{' || c == ';')) {
                rules.add(rule.toString().strip());
                rule.setLength(0);
            } else if (depth == 0 && c != '}') {
                rule.append(c);
            }
            if (c == '{') depth++;
            if (c == '}' && --depth == 0) rule.setLength(0);
        }
        return rules;
    }
}
