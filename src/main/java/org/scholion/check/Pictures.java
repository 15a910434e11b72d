package org.scholion.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.scholion.annotate.PlacedNote;
import org.scholion.content.Block;
import org.scholion.content.Body;
import org.scholion.content.Mark;
import org.scholion.content.Passage;
import org.scholion.content.PlainPage;
import org.scholion.problem.Location;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.SourceFile;

/** Every picture that a text of the archive shows: articles, definitions, notes and plain pages. */
public final class Pictures {
    private final List<Use> uses = new ArrayList<>();

    /**
     * One picture in one file.
     *
     * @param source as the text names it
     * @param at where it is named
     */
    public record Use(String source, Location at) {}

    private Pictures() {}

    /** All of them, each once a file. */
    public static List<Use> of(Archive archive) {
        Pictures pictures = new Pictures();
        for (ArticleFacts facts : archive.articles()) {
            pictures.add(facts.article().body(), facts.article().file());
            facts.notes().forEach(pictures::add);
        }
        for (Entry entry : archive.registers().all()) pictures.add(entry.definition(), entry.file());
        for (PlainPage page : archive.pages()) pictures.add(page.body(), page.file());
        return List.copyOf(pictures.uses);
    }

    private void add(Body body, SourceFile file) {
        for (String source : in(body)) uses.add(new Use(source, Places.words(file, source)));
    }

    private void add(PlacedNote placed) {
        Set<String> sources = new LinkedHashSet<>(in(placed.note().body()));
        placed.note().replies().forEach(r -> sources.addAll(in(r.body())));
        sources.forEach(source -> uses.add(new Use(source, placed.note().at())));
    }

    private static Set<String> in(Body body) {
        Set<String> sources = new LinkedHashSet<>();
        for (Passage passage : body.passages()) {
            passage.marks().stream().filter(m -> m.kind() == Mark.Kind.PICTURE).forEach(m -> sources.add(m.target()));
        }
        figures(body.blocks(), sources);
        return sources;
    }

    private static void figures(List<Block> blocks, Set<String> sources) {
        for (Block block : blocks) {
            if (block instanceof Block.Figure f) sources.add(f.source());
            else if (block instanceof Block.Quotation q) figures(q.blocks(), sources);
            else if (block instanceof Block.Listing l) l.items().forEach(i -> figures(i, sources));
            else if (block instanceof Block.Footnotes n) n.notes().forEach(x -> figures(x.blocks(), sources));
        }
    }
}
