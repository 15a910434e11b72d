package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.problem.Location;
import org.scholion.spec.Example;

/** The rules of anchoring, as {@code spec/anchoring.md} gives them. */
class AnchoringSpecTest {
    static List<Example> examples() {
        return Example.of("anchoring.md", "anchor");
    }

    @Test
    void thereAreManyExamples() {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void holds(Example example) {
        String text = example.body().replace("⟦", "").replace("⟧", "");
        Quote quote = new Quote(
                example.value("quote", ""),
                example.value("prefix", ""),
                example.value("suffix", ""),
                Location.of("test"));
        Anchoring found = new Anchorer(text).anchor(quote);
        String expected = example.value("state", "exact") + "\n" + example.body();
        assertThat(found.state() + "\n" + drawn(text, found))
                .as("%s%nquote: %s%nfound: %s", example.title(), quote.exact(), found)
                .isEqualTo(expected);
    }

    private static String drawn(String text, Anchoring anchoring) {
        List<Span> spans = spans(anchoring);
        StringBuilder drawn = new StringBuilder(text);
        for (int i = spans.size() - 1; i >= 0; i--) {
            drawn.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
        }
        return drawn.toString();
    }

    private static List<Span> spans(Anchoring anchoring) {
        if (anchoring instanceof Anchoring.Exact exact) return List.of(exact.span());
        if (anchoring instanceof Anchoring.Moved moved) return List.of(moved.span());
        if (anchoring instanceof Anchoring.Ambiguous ambiguous) return new ArrayList<>(ambiguous.places());
        return List.of();
    }
}
