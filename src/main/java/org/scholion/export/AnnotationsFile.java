package org.scholion.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.Motivations;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Quote;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.text.Edtf;

/**
 * The notes on one article as W3C Web Annotations.
 *
 * <p>The target is the text file, since positions count from its start, in the scope of the page that shows it. What the
 * W3C model has no word for stands under terms of our own.
 */
final class AnnotationsFile {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final int CONTEXT_POINTS = 32;

    private final Json json;
    private final Article article;
    private final ArticleText text;
    private final Addresses addresses;

    private AnnotationsFile(Json json, Article article, ArticleText text, Addresses addresses) {
        this.json = json;
        this.article = article;
        this.text = text;
        this.addresses = addresses;
    }

    static String path(String article) {
        return "data/annotations/" + article + ".jsonld";
    }

    static byte[] of(Article article, List<PlacedNote> notes, ArticleText text, Addresses addresses) {
        return Json.of(json -> new AnnotationsFile(json, article, text, addresses).page(notes));
    }

    private void page(List<PlacedNote> notes) {
        json.object(() -> {
            json.items("@context", this::context);
            json.text("id", addresses.of(path(article.id())));
            json.text("type", "AnnotationPage");
            json.items("items", () -> notes.forEach(this::withReplies));
        });
    }

    private void withReplies(PlacedNote placed) {
        annotation(placed);
        Note note = placed.note();
        for (int i = 0; i < note.replies().size(); i++) reply(note, i + 1);
    }

    /** The W3C's context, then ours; without an address of its own the archive's folder is the base. */
    private void context() {
        json.text(CONTEXT);
        json.object(() -> {
            if (addresses.areRelative()) json.text("@base", "../../");
            json.text("scholion", "urn:scholion:");
            for (String list : List.of("scholion:sources", "scholion:others")) {
                json.object(list, () -> json.text("@container", "@list"));
            }
        });
    }

    private void annotation(PlacedNote placed) {
        Note note = placed.note();
        json.object(() -> {
            json.text("id", address(note.id()));
            json.text("type", "Annotation");
            json.text("motivation", Motivations.of(note.kind()));
            authorship(note.by(), note.date());
            body(note.markdown(), note.language());
            json.object("target", () -> target(placed));
            ownTerms(placed);
        });
    }

    private String address(String id) {
        return addresses.article(article.id()) + "#" + id;
    }

    private void authorship(String by, Edtf date) {
        json.object("creator", () -> json.text("name", by));
        Optional<LocalDate> day = date.earliest().or(date::latest);
        day.ifPresent(d -> json.text("created", d + "T00:00:00Z"));
    }

    private void body(String markdown, String language) {
        json.object("body", () -> {
            json.text("type", "TextualBody");
            json.text("value", markdown);
            json.text("format", "text/markdown");
            if (!language.isEmpty()) json.text("language", language);
        });
    }

    private void target(PlacedNote placed) {
        json.text("type", "SpecificResource");
        json.text("source", addresses.of("data/text/" + article.id() + ".txt"));
        json.text("scope", addresses.article(article.id()));
        Optional<Span> span = placed.span();
        if (span.isPresent()) json.items("selector", () -> selectors(span.get()));
        else placed.note().quote().ifPresent(q -> json.items("selector", () -> quoteAsWritten(q)));
    }

    /** Two ways to say the same. */
    private void selectors(Span span) {
        quote(text.words(span), text.before(span, CONTEXT_POINTS), text.after(span, CONTEXT_POINTS));
        json.object(() -> {
            json.text("type", "TextPositionSelector");
            json.number("start", text.point(span.start()));
            json.number("end", text.point(span.end()));
        });
    }

    private void quoteAsWritten(Quote quote) {
        quote(quote.exact(), quote.prefix(), quote.suffix());
    }

    private void quote(String exact, String prefix, String suffix) {
        json.object(() -> {
            json.text("type", "TextQuoteSelector");
            json.text("exact", exact);
            json.textIfAny("prefix", prefix);
            json.textIfAny("suffix", suffix);
        });
    }

    private void ownTerms(PlacedNote placed) {
        Note note = placed.note();
        json.text("scholion:kind", note.kind());
        json.text("scholion:date", note.date().source());
        placed.anchoring().ifPresent(a -> json.text("scholion:state", a.state()));
        if (placed.anchoring().orElse(null) instanceof Anchoring.Moved moved) {
            note.quote().ifPresent(this::written);
            json.digits("scholion:score", Rows.decimals(moved.score()));
        }
        json.textIfAny("scholion:event", note.event());
        json.textIfAny("scholion:claim", note.claim());
        json.textIfAny("scholion:value", note.value());
        json.listIfAny("scholion:sources", note.sources(), json::text);
        json.listIfAny("scholion:others", note.others(), this::other);
    }

    /** The words of a moved note as its editor quoted them, without which they would be lost to who takes it back. */
    private void written(Quote quote) {
        json.text("scholion:quoted", quote.exact());
        json.textIfAny("scholion:prefix", quote.prefix());
        json.textIfAny("scholion:suffix", quote.suffix());
    }

    private void other(Note.Other other) {
        json.object(() -> {
            json.text("scholion:value", other.value());
            json.text("scholion:source", other.source());
        });
    }

    /** An answer, which is about the note. @param number its place among the note's answers, from 1 */
    private void reply(Note note, int number) {
        Note.Reply reply = note.replies().get(number - 1);
        json.object(() -> {
            json.text("id", address(note.replyId(number)));
            json.text("type", "Annotation");
            json.text("motivation", "replying");
            authorship(reply.by(), reply.date());
            body(reply.markdown(), note.language());
            json.text("target", address(note.id()));
            json.text("scholion:date", reply.date().source());
        });
    }
}
