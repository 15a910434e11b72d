package org.scholion.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.annotate.Annotations;
import org.scholion.annotate.LinkDecision;
import org.scholion.annotate.Quote;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.content.MarkdownReader;
import org.scholion.content.Original;
import org.scholion.content.Period;
import org.scholion.mention.Mention;
import org.scholion.mention.MentionFinder;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.register.Coordinates;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.register.Ref;
import org.scholion.register.Registers;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/** An archive in the notation of {@code spec/links.md}. */
final class SmallArchive {
    private static final Pattern ENTRY = Pattern.compile("entry ([\\w-]+): ([^|]*)(?:\\| (.*))?");
    private static final Pattern PASSAGE = Pattern.compile("(\\w+)(?: ([\\d-]+))?(?: x(\\d+))?: (.*)");
    private static final Pattern DECISION = Pattern.compile("(\\w+) “(.*?)” (\\w+) “(.*?)”(?: (.*))?");
    private static final Location AT = new Location("annotations/x.yml", 3, 5);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> dates = new LinkedHashMap<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private final Map<String, List<LinkDecision>> decisions = new LinkedHashMap<>();

    SmallArchive(String notation) {
        for (String line : notation.split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            Matcher passage = PASSAGE.matcher(line);
            if (entry.matches()) entries.add(entry(entry));
            else if (passage.matches()) add(passage);
            else if (!line.isBlank()) throw new IllegalArgumentException(line);
        }
    }

    private void add(Matcher m) {
        if (m.group(2) != null) dates.put(m.group(1), m.group(2));
        int times = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        for (int i = 0; i < times; i++) add(m.group(1), m.group(4));
    }

    void add(String article, String passage) {
        texts.computeIfAbsent(article, k -> new StringBuilder()).append(passage).append("\n\n");
    }

    /** {@code a “words” b “words” kind}. */
    void decide(boolean confirmed, String written) {
        Matcher m = DECISION.matcher(written);
        if (!m.matches()) throw new IllegalArgumentException(written);
        String kind = m.group(5) == null ? "" : m.group(5);
        LinkDecision decision = new LinkDecision(
                quote(m.group(2)),
                m.group(3),
                quote(m.group(4)),
                kind,
                -1,
                confirmed,
                "desk",
                Optional.empty(),
                "",
                AT);
        decisions.computeIfAbsent(m.group(1), k -> new ArrayList<>()).add(decision);
    }

    private static Quote quote(String words) {
        return new Quote(words, "", "", AT);
    }

    static ArchiveSettings settings() {
        return new ArchiveSettings(
                "t",
                "",
                "",
                List.of("en"),
                "",
                "",
                List.of(year(2012), year(2016), year(2024)),
                List.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of());
    }

    private static Period year(int year) {
        return new Period(year + "", year + "", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    Registers registers() {
        return new Registers(entries);
    }

    List<ArticleFacts> facts() {
        MentionFinder finder = new MentionFinder(registers());
        List<ArticleFacts> facts = new ArrayList<>();
        for (String id : texts.keySet()) {
            Article article = article(
                    id, dates.getOrDefault(id, "2016-06-01"), texts.get(id).toString());
            List<Mention> mentions = finder.find(article, List.of(), new Problems());
            Annotations said = new Annotations(id, List.of(), List.of(), decisions.getOrDefault(id, List.of()));
            facts.add(new ArticleFacts(article, said, List.of(), mentions, Set.of(), List.of()));
        }
        return facts;
    }

    List<CrossLink> links(Problems problems) {
        return new Relator().relate(facts(), registers(), settings(), problems);
    }

    private static Article article(String id, String date, String markdown) {
        boolean withdrawn = markdown.startsWith("WITHDRAWN");
        SourceFile file = new SourceFile("articles/" + id + ".md", markdown);
        Edtf day = Edtf.parse(date).orElseThrow();
        return new Article(
                id,
                id,
                "",
                day,
                "",
                Optional.empty(),
                settings().periodOf(day).map(Period::id).orElse(""),
                "outlet",
                List.of(),
                List.of(),
                "",
                "en",
                "full",
                Original.UNKNOWN,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of("old" + id),
                List.of(),
                false,
                withdrawn ? Optional.of(new Article.Withdrawn(date, "")) : Optional.empty(),
                withdrawn ? Body.EMPTY : MarkdownReader.archived(file, 0, new Problems()),
                file);
    }

    private static Entry entry(Matcher m) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (m.group(3) != null) {
            for (String field : m.group(3).split(",")) {
                String[] words = field.strip().split(" ", 2);
                fields.put(words[0], words.length > 1 ? words[1] : "yes");
            }
        }
        List<Name> names = new ArrayList<>();
        for (String name : m.group(2).split(";")) {
            names.add(new Name(name.strip(), "", Optional.empty(), Optional.empty(), Name.Match.ANY, List.of(), AT));
        }
        return new Entry(
                m.group(1),
                "things",
                names.get(0).text(),
                "",
                names,
                "",
                "",
                Optional.empty(),
                Optional.ofNullable(fields.get("date")).flatMap(Edtf::parse),
                refs(fields.get("formerly")),
                refs(fields.get("became")),
                refs(fields.get("part-of")),
                List.of(),
                List.of(),
                fields.containsKey("place") ? Optional.of(new Coordinates(1, 1)) : Optional.empty(),
                fields.getOrDefault("within", ""),
                List.of(),
                fields.containsKey("private"),
                List.of(),
                List.of(),
                Body.EMPTY,
                new SourceFile("things/" + m.group(1) + ".md", ""));
    }

    private static List<Ref> refs(String id) {
        return id == null ? List.of() : List.of(new Ref(id, Optional.empty(), Optional.empty(), "", AT));
    }
}
