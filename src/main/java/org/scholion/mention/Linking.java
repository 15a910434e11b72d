package org.scholion.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Mark;
import org.scholion.content.Passage;

/** Chooses the mentions that pages make links of. */
public final class Linking {
    private final Article article;
    private final List<Mention> mentions;
    private final Set<Integer> linked = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private int next;

    private Linking(Article article, List<Mention> mentions) {
        this.article = article;
        this.mentions = mentions;
    }

    /**
     * The first mention of each entry in each section that can be a link: not in a heading, in code or in a link, and
     * not ambiguous. A section begins at each heading.
     *
     * @param mentions of the article, in reading order
     * @return indexes of mentions, rising
     */
    public static Set<Integer> firstInSection(Article article, List<Mention> mentions) {
        Linking linking = new Linking(article, mentions);
        article.body().passages().forEach(linking::read);
        return Collections.unmodifiableSet(linking.linked);
    }

    private void read(Passage passage) {
        boolean heading = passage.kind() == Passage.Kind.HEADING;
        if (heading) seen.clear();
        boolean open = !heading && passage.kind() != Passage.Kind.CODE;
        List<Span> shut = open ? shut(passage) : List.of();
        int mark = 0;
        for (; next < mentions.size() && mentions.get(next).span().start() < passage.end(); next++) {
            Span span = mentions.get(next).span();
            while (mark < shut.size() && shut.get(mark).end() <= span.start()) mark++;
            boolean free = mark == shut.size() || !shut.get(mark).overlaps(span);
            if (open && free) link(next);
        }
    }

    private void link(int index) {
        Mention mention = mentions.get(index);
        boolean certain = mention.decided() != Mention.Decided.AMBIGUOUS;
        if (certain && seen.add(mention.entry())) linked.add(index);
    }

    /** Where links cannot be, in order; marks inside others are left out. */
    private static List<Span> shut(Passage passage) {
        List<Span> shut = new ArrayList<>();
        int end = 0;
        for (Mark mark : passage.marks()) {
            if (!isShut(mark.kind()) || mark.end() <= end) continue;
            shut.add(new Span(passage.start() + mark.start(), passage.start() + mark.end()));
            end = mark.end();
        }
        return shut;
    }

    private static boolean isShut(Mark.Kind kind) {
        return kind == Mark.Kind.LINK || kind == Mark.Kind.CODE || kind == Mark.Kind.REFERENCE;
    }
}
