package org.scholion.relate;

import java.util.List;
import java.util.Set;
import org.scholion.annotate.Annotations;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Article;
import org.scholion.mention.Mention;
import org.scholion.mention.WordUse;

/**
 * Everything that follows from one article, its annotations and the registers alone.
 *
 * @param annotations as the editors wrote them, for their decisions on links
 * @param notes in the order written
 * @param mentions in reading order, not overlapping
 * @param loaded where it uses the words that the archive watches, in reading order
 * @param linked the indexes of the mentions that pages make links of: the first of each entry in each section
 */
public record ArticleFacts(
        Article article,
        Annotations annotations,
        List<PlacedNote> notes,
        List<Mention> mentions,
        Set<Integer> linked,
        List<WordUse> loaded) {
    public ArticleFacts {
        notes = List.copyOf(notes);
        mentions = List.copyOf(mentions);
        loaded = List.copyOf(loaded);
    }

    /** The article's id. */
    public String id() {
        return article.id();
    }
}
