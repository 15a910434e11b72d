package org.scholion.intake;

import java.util.List;
import java.util.Optional;
import org.scholion.annotate.Anchorer;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.intake.WebAnnotation.Position;
import org.scholion.intake.WebAnnotation.Words;
import org.scholion.problem.Location;

/**
 * Finds the quotation with which a note is to be written: the words as the annotation has them, told apart by more of the
 * article's own where its position says which are meant.
 */
final class Quoted {
    private static final int FEWEST = 32;
    private static final int MOST = 1 << 14;

    private final String text;
    private final Anchorer anchorer;

    /** @param text of the article */
    Quoted(String text) {
        this.text = text;
        this.anchorer = new Anchorer(text);
    }

    /** Where the words of a quotation are now, if they are anywhere in particular. */
    Optional<Span> span(Quote quote) {
        return anchorer.anchor(quote).place();
    }

    /**
     * The quotation; nothing where the annotation selects by other means than words.
     *
     * @param inText whether positions count in the article's text
     */
    Optional<Quote> of(WebAnnotation annotation, boolean inText) {
        Optional<Span> position = inText ? annotation.position().flatMap(this::span) : Optional.empty();
        Optional<Quote> quote =
                annotation.words().filter(w -> !w.exact().isBlank()).map(Quoted::quote);
        if (quote.isEmpty())
            return annotation.words().isPresent()
                    ? Optional.empty()
                    : position.map(p -> around(p, FEWEST, annotation.at()));
        Optional<Span> found = span(quote.get());
        Optional<Quote> asWritten = asWritten(annotation);
        if (asWritten.isPresent() && found.isPresent() && span(asWritten.get()).equals(found)) return asWritten;
        if (position.isEmpty()
                || found.equals(position)
                || !words(position.get()).equals(quote.get().exact())) return quote;
        return wider(position.get(), quote.get().at()).or(() -> quote);
    }

    private static Quote quote(Words words) {
        return new Quote(words.exact(), words.prefix(), words.suffix(), words.at());
    }

    /** The quotation of a note whose words have changed since, as our own export gives it. */
    private static Optional<Quote> asWritten(WebAnnotation annotation) {
        String exact = annotation.json().get("scholion:quoted").text();
        if (exact.isBlank()) return Optional.empty();
        return Optional.of(new Quote(
                exact,
                annotation.json().get("scholion:prefix").text(),
                annotation.json().get("scholion:suffix").text(),
                annotation.at()));
    }

    // ---- by position

    private Optional<Span> span(Position position) {
        int length = text.codePointCount(0, text.length());
        if (position.start() < 0 || position.start() >= position.end() || position.end() > length)
            return Optional.empty();
        int start = text.offsetByCodePoints(0, (int) position.start());
        return Optional.of(
                new Span(start, text.offsetByCodePoints(start, (int) position.end() - (int) position.start())));
    }

    private String words(Span span) {
        return text.substring(span.start(), span.end());
    }

    private Optional<Quote> wider(Span span, Location at) {
        for (int points = FEWEST; points <= MOST; points *= 2) {
            Quote quote = around(span, points, at);
            if (span(quote).equals(Optional.of(span))) return Optional.of(quote);
        }
        return Optional.empty();
    }

    /** The words of a span with so many code points on either side. */
    private Quote around(Span span, int points, Location at) {
        int before = Math.min(points, text.codePointCount(0, span.start()));
        int after = Math.min(points, text.codePointCount(span.end(), text.length()));
        return new Quote(
                words(span),
                text.substring(text.offsetByCodePoints(span.start(), -before), span.start()),
                text.substring(span.end(), text.offsetByCodePoints(span.end(), after)),
                at);
    }

    /** Whether two quotations mean the same place; or are the same, where neither has one. */
    boolean same(Optional<Quote> one, Optional<Quote> other) {
        if (one.isEmpty() || other.isEmpty()) return one.isEmpty() && other.isEmpty();
        Optional<Span> place = span(one.get());
        if (place.isPresent()) return place.equals(span(other.get()));
        return List.of(one.get().exact(), one.get().prefix(), one.get().suffix())
                .equals(List.of(
                        other.get().exact(), other.get().prefix(), other.get().suffix()));
    }
}
