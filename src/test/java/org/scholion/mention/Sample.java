package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.annotate.MentionDecision;
import org.scholion.annotate.Quote;
import org.scholion.content.Article;
import org.scholion.content.Body;
import org.scholion.content.MarkdownReader;
import org.scholion.content.Original;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.register.Coordinates;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/** Makes articles, entries and decisions from the notation of {@code spec/names.md}. */
final class Sample {
    private static final Pattern NAME = Pattern.compile("(.*?)(?: \\{(exact|off|near [^}]*|[^}]*/[^}]*)})?");
    private static final Pattern DECISION = Pattern.compile("(?:\\[([^]]*)])?(.*?)(?:\\[([^]]*)])? -> (\\S+)");
    private static final Location NOWHERE = Location.of("content/annotations/x.yml");

    private Sample() {}

    /** {@code id}, {@code id 2012/2014} or {@code id @}, and names with semicolons between. */
    static Entry entry(String key, String names) {
        String[] parts = key.split(" ");
        boolean place = parts.length > 1 && parts[1].equals("@");
        Optional<Edtf> active = parts.length > 1 && !place ? Edtf.parse(parts[1]) : Optional.empty();
        List<Name> read = new ArrayList<>();
        for (String name : names.split(";")) read.add(name(name.strip()));
        String heading = read.isEmpty() ? "" : read.get(0).text();
        return new Entry(
                parts[0],
                "register",
                heading,
                "",
                List.copyOf(read),
                "",
                "",
                active,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                place ? Optional.of(new Coordinates(1, 1)) : Optional.empty(),
                "",
                List.of(),
                false,
                List.of(),
                List.of(),
                Body.EMPTY,
                new SourceFile("content/register/" + parts[0] + ".md", ""));
    }

    private static Name name(String written) {
        Matcher m = NAME.matcher(written);
        if (!m.matches()) throw new IllegalArgumentException(written);
        String rule = m.group(2) == null ? "" : m.group(2);
        Name.Match match = Name.Match.ANY;
        List<String> near = List.of();
        Optional<Edtf> from = Optional.empty();
        Optional<Edtf> to = Optional.empty();
        if (rule.equals("exact")) match = Name.Match.EXACT;
        else if (rule.equals("off")) match = Name.Match.OFF;
        else if (rule.startsWith("near ")) {
            match = Name.Match.NEAR;
            near = List.of(rule.substring(5).split(", *"));
        } else if (!rule.isEmpty()) {
            String[] ends = rule.split("/", -1);
            from = ends[0].isEmpty() ? from : Edtf.parse(ends[0]);
            to = ends[1].isEmpty() ? to : Edtf.parse(ends[1]);
        }
        return new Name(m.group(1), "", from, to, match, near, NOWHERE);
    }

    /** {@code [before ]words[ after] -> entry}. */
    static MentionDecision decision(String written) {
        return decision(written, 1);
    }

    /** As {@link #decision(String)}. @param line where it stands in its file */
    static MentionDecision decision(String written, int line) {
        Matcher m = DECISION.matcher(written);
        if (!m.matches()) throw new IllegalArgumentException(written);
        String prefix = m.group(1) == null ? "" : m.group(1);
        String suffix = m.group(3) == null ? "" : m.group(3);
        Optional<String> entry = m.group(4).equals("none") ? Optional.empty() : Optional.of(m.group(4));
        return new MentionDecision(new Quote(m.group(2), prefix, suffix, new Location(NOWHERE.file(), line, 1)), entry);
    }

    /** The article that this Markdown is; the date may be empty. */
    static Article article(String id, String date, String markdown) {
        return article(id, date, "en", markdown);
    }

    /** As the other, in a language. */
    static Article article(String id, String date, String language, String markdown) {
        SourceFile file = new SourceFile("content/articles/2016/" + id + ".md", markdown);
        return article(id, date, language, file, MarkdownReader.archived(file, 0, new Problems()));
    }

    /** The article of a text that is in passages already. */
    static Article article(String id, String date, String language, SourceFile file, Body body) {
        Edtf day = Edtf.parse(date).orElse(new Edtf("", Optional.empty(), Optional.empty(), false, false));
        return new Article(
                id,
                id,
                "",
                day,
                "",
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of(),
                "",
                language,
                "full",
                Original.UNKNOWN,
                "",
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                body,
                file);
    }

    /** The article's text with its mentions drawn in. */
    static String draw(Article article, List<Mention> mentions) {
        StringBuilder drawn = new StringBuilder();
        String text = article.body().text();
        int at = 0;
        for (Mention mention : mentions) {
            drawn.append(text, at, mention.span().start()).append('⟦');
            drawn.append(text, mention.span().start(), mention.span().end()).append('|');
            drawn.append(meaning(mention)).append('⟧');
            at = mention.span().end();
        }
        return drawn.append(text.substring(at)).toString();
    }

    private static String meaning(Mention mention) {
        return switch (mention.decided()) {
            case RULE -> mention.entry();
            case EDITOR -> "=" + mention.entry();
            case AMBIGUOUS -> "?" + String.join(" ", mention.candidates());
        };
    }
}
