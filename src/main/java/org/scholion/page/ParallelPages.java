package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Direction;

/** Plans the pages that set an article beside its translation, passage by passage. */
final class ParallelPages {
    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final OwnText text;

    ParallelPages(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.text = new OwnText(index, frames.below(), say);
    }

    Stream<Page> pages() {
        return index.counted().stream()
                .flatMap(original -> index.translations(original).stream()
                        .filter(index.parallels(original)::contains)
                        .map(translation -> page(original, translation)));
    }

    private Page page(ArticleFacts original, ArticleFacts translation) {
        String path = Permalinks.parallelPath(original, translation);
        String title = say.say("parallel.page-title", original.article().title());
        Frame frame = frames.frame(path, title, say.say("parallel.lead"));
        List<ParallelPage.Row> rows = new ArrayList<>();
        for (int i = 0; i < original.article().body().passages().size(); i++)
            rows.add(new ParallelPage.Row(i + 1, cell(original, i), cell(translation, i)));
        return frames.page(
                path,
                "parallel.ftlh",
                new ParallelPage(frame, original.article().title(), head(original), head(translation), rows));
    }

    private ParallelPage.Head head(ArticleFacts facts) {
        Article article = facts.article();
        return new ParallelPage.Head(
                article.title(),
                say.languageName(article.language()),
                article.language(),
                Direction.of(article.language()),
                frames.below().article(article.id()));
    }

    private ParallelPage.Cell cell(ArticleFacts facts, int index) {
        Passage passage = facts.article().body().passages().get(index);
        boolean heading = passage.kind() == Passage.Kind.HEADING;
        return new ParallelPage.Cell(text.inline(passage), frames.below().passage(facts.id(), passage.id()), heading);
    }
}
