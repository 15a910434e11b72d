package org.scholion.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.scholion.annotate.Anchoring;
import org.scholion.annotate.AnnotationReader;
import org.scholion.annotate.Annotations;
import org.scholion.annotate.Note;
import org.scholion.annotate.PlacedNote;
import org.scholion.annotate.Span;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.ArticleReader;
import org.scholion.content.Outlet;
import org.scholion.content.Period;
import org.scholion.content.RegisterInfo;
import org.scholion.mention.Mention;
import org.scholion.mention.Mention.Decided;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.register.EntryReader;
import org.scholion.register.Registers;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;
import org.scholion.relate.Reason;
import org.scholion.text.SourceFile;

/** Two articles of an invented town, one of them in Arabic with characters outside the BMP, and a withdrawn one. */
final class TinyArchive {
    private static final String THEN = """
            ---
            title: "Bridge held, says \\"council\\""
            date: 2001-03-04
            source: gazette
            original: {url: "https://gazette.example/1?a=b,c"}
            ---
            ## The bridge

            The 𝔅lue Guard held the Old Bridge, 600 dead; the Guard said so.

            | Day | Dead |
            |---|---|
            | 1 | 600 |
            """;
    private static final String NOW = """
            ---
            title: "الجسر 🌉"
            date: 2011-05~
            source: gazette
            language: ar
            edition: digest
            ---
            عاد 🌉 الحرس الأزرق إلى الجسر.

            قال سالم: «نعم».
            """;
    private static final String GONE = """
            ---
            title: =SUM(A1)
            date: 2011-06-01
            source: gazette
            withdrawn: {date: 2012-01-01, reason: asked for}
            ---
            Never to be read.
            """;
    private static final String NOTES = """
            notes:
              - {id: all, kind: context, by: desk, date: 2012-02-03, note: "On the *whole* article."}
              - id: figure
                quote: 600 dead; the Guard
                kind: dispute
                by: desk
                date: 2012-02
                sources: ["Gazette, 5 March", "a letter"]
                event: bridge-day
                claim: deaths
                value: "600"
                others: [{value: "60", source: "Gazette, 6 March"}]
                note: |
                  Others say 60.
                replies: [{by: reader, date: 2012-03-01, note: "Sixty, \\"surely\\"."}]
              - {id: moved, quote: the Guards said, kind: query, by: desk, date: ../2012, note: Who?}
              - {id: lost, quote: never there, prefix: "before ", kind: correction, by: desk, date: 2012, note: Gone.}
            """;

    private final Problems problems = new Problems();
    private final String baseUrl;

    private TinyArchive(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    static Archive at(String baseUrl) {
        return new TinyArchive(baseUrl).archive();
    }

    private static Reason reason(Reason.Kind kind, String... entries) {
        List<Reason.Named> named =
                Stream.of(entries).map(e -> new Reason.Named("", e)).toList();
        return new Reason(List.of(new Reason.Part(kind, named)));
    }

    private Archive archive() {
        ArticleFacts then = then(article("bridge-held", THEN));
        ArticleFacts now = now(article("عودة", NOW));
        ArticleFacts gone = facts(
                article("gone", GONE),
                List.of(),
                List.of(new Mention(new Span(0, 0), "old-bridge", Decided.RULE, List.of())),
                Set.of());
        List<CrossLink> links = List.of(
                new CrossLink(
                        then.id(),
                        1,
                        0,
                        now.id(),
                        0,
                        0,
                        0.625,
                        true,
                        "return",
                        List.of("old-bridge", "blue-guard"),
                        reason(Reason.Kind.BOTH_NAME, "old-bridge", "blue-guard"),
                        ""),
                new CrossLink(
                        then.id(),
                        0,
                        0,
                        now.id(),
                        1,
                        0,
                        0.5,
                        false,
                        "",
                        List.of(),
                        reason(Reason.Kind.SAME_PERSON),
                        ""),
                new CrossLink(
                        then.id(),
                        0,
                        0,
                        gone.id(),
                        0,
                        0,
                        0.5,
                        false,
                        "",
                        List.of(),
                        reason(Reason.Kind.SAME_PERSON),
                        ""));
        Archive archive = new Archive(settings(), registers(), List.of(then, now, gone), List.of(), links);
        if (problems.anyErrors()) throw new AssertionError(problems.sorted());
        return archive;
    }

    private ArticleFacts then(Article article) {
        String text = article.body().text();
        Annotations annotations =
                AnnotationReader.read(article.id(), new SourceFile("bridge-held.yml", NOTES), problems);
        List<Note> notes = annotations.notes();
        List<PlacedNote> placed = List.of(
                new PlacedNote(notes.get(0), Optional.empty()),
                placed(notes.get(1), new Anchoring.Exact(span(text, "600 dead; the Guard", 0))),
                placed(notes.get(2), new Anchoring.Moved(span(text, "the Guard said", 0), 0.914, 0.2)),
                placed(notes.get(3), new Anchoring.Orphan(List.of())));
        List<Mention> mentions = List.of(
                new Mention(span(text, "𝔅lue Guard", 0), "blue-guard", Decided.RULE, List.of()),
                new Mention(span(text, "Old Bridge", 0), "old-bridge", Decided.EDITOR, List.of()),
                new Mention(span(text, "Guard said", 0), "", Decided.AMBIGUOUS, List.of("blue-guard", "red-guard")));
        return facts(article, placed, mentions, new TreeSet<>(Set.of(0, 1)));
    }

    private static PlacedNote placed(Note note, Anchoring anchoring) {
        return new PlacedNote(note, Optional.of(anchoring));
    }

    private ArticleFacts now(Article article) {
        String text = article.body().text();
        List<Mention> mentions = List.of(
                new Mention(span(text, "الحرس الأزرق", 0), "blue-guard", Decided.RULE, List.of()),
                new Mention(span(text, "سالم", 0), "salim-k", Decided.RULE, List.of()));
        return facts(article, List.of(), mentions, Set.of());
    }

    static Span span(String text, String words, int from) {
        int start = text.indexOf(words, from);
        if (start < 0) throw new AssertionError(words + " is not in " + text);
        return new Span(start, start + words.length());
    }

    private static ArticleFacts facts(Article a, List<PlacedNote> notes, List<Mention> mentions, Set<Integer> linked) {
        return new ArticleFacts(a, Annotations.none(a.id()), notes, mentions, linked, List.of());
    }

    private Article article(String id, String source) {
        return new ArticleReader(settings(), problems)
                .read(id, new SourceFile(id + ".md", source))
                .orElseThrow();
    }

    private ArchiveSettings settings() {
        return new ArchiveSettings(
                "A town, twice",
                "",
                "An invented town",
                List.of("en"),
                baseUrl,
                "CC-BY-4.0",
                List.of(
                        new Period("then", "Then", LocalDate.of(2001, 1, 1), LocalDate.of(2001, 12, 31)),
                        new Period("now", "Now", LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31))),
                List.of(
                        new RegisterInfo("factions", "Factions", true),
                        new RegisterInfo("places", "Places", false),
                        new RegisterInfo("people", "People", false)),
                List.of(new Outlet("gazette", "The Gazette", "", "")),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of());
    }

    private Registers registers() {
        return new Registers(List.of(
                entry("factions", "blue-guard", """
                        ---
                        name: Blue Guard
                        short: BG
                        names:
                          - the Blues
                          - {text: الحرس الأزرق, lang: ar}
                          - {text: الزرق, lang: ar, from: 2010, match: exact}
                          - {text: the Guard, to: 2009-12, match: near, near: [blue]}
                        kind: armed group
                        side: council
                        active: 2000/2012~
                        part-of: [{entry: guards, from: 2001, note: by treaty}]
                        opponents: [red-guard, guards]
                        same-as: ["wikidata:Q1", "local:7"]
                        sources: ["bridge-held"]
                        ---
                        Held the [[old-bridge]] with [[salim-k]].

                        See [[bridge-held#p2|the report]] and [[عودة]].
                        """),
                entry("factions", "guards", "---\nname: The Guards\n---\n"),
                entry("factions", "red-guard", "---\nname: Red Guard\nformerly: [guards]\n---\nA guard.\n"),
                entry("places", "old-bridge", """
                        ---
                        name: Old Bridge
                        coordinates: [36.2, -37.160]
                        within: town
                        ---
                        """),
                entry("people", "salim-k", """
                        ---
                        name: Salim al-Khalil
                        names: [{text: سالم الخليل, lang: ar}, Salim]
                        kind: resident
                        side: council
                        private: true
                        coordinates: [1, 2]
                        same-as: ["wikidata:Q2"]
                        sources: [a neighbour]
                        ---
                        Lives there.
                        """)));
    }

    private Entry entry(String register, String id, String source) {
        return new EntryReader(problems)
                .read(register, id, new SourceFile(id + ".md", source))
                .orElseThrow();
    }
}
