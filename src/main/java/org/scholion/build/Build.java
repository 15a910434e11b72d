package org.scholion.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.scholion.annotate.Annotations;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.PlainPage;
import org.scholion.content.map.MapFeature;
import org.scholion.ledger.Ledger;
import org.scholion.register.Registers;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.CrossLink;

/** From content to site: the program's table of contents. */
public final class Build {
    private final Options options;

    /** @param options what to do */
    public Build(Options options) {
        this.options = options;
    }

    /** Reads, checks and publishes; nothing is written where there are errors. */
    public Outcome run() {
        return run(Aim.PUBLISH);
    }

    /** Reads, checks and says what a build would change; nothing is written. */
    public Outcome plan() {
        return run(Aim.PLAN);
    }

    /** Reads and checks; nothing is written. Pages are made in memory, so that what is wrong with them is found too. */
    public Outcome check() {
        return run(Aim.CHECK);
    }

    /**
     * Reads, checks and makes the site, drafts with it, to be shown; nothing is written.
     *
     * @param files told of each file, path and bytes, where there are no errors
     */
    public Outcome show(BiConsumer<String, byte[]> files) {
        return run(Aim.SHOW, UnaryOperator.identity(), files);
    }

    /** Reads and finds, checks what was read; no page is made and nothing is written. */
    public Outcome read() {
        return run(Aim.READ);
    }

    /**
     * Reads and finds as if the ledger said something else; nothing is written.
     *
     * @param amendment from the ledger as it is to the ledger that is to be tried
     */
    public Outcome read(UnaryOperator<Ledger> amendment) {
        return run(Aim.READ, amendment);
    }

    private Outcome run(Aim aim) {
        return run(aim, UnaryOperator.identity());
    }

    private Outcome run(Aim aim, UnaryOperator<Ledger> amendment) {
        return run(aim, amendment, (path, bytes) -> {});
    }

    private Outcome run(Aim aim, UnaryOperator<Ledger> amendment, BiConsumer<String, byte[]> shown) {
        try (Stages stages = new Stages(options)) {
            if (aim.writes()) stages.keepFoldersApart();
            Optional<ArchiveSettings> settings = stages.readSettings();
            if (settings.isEmpty()) return stages.outcome(Optional.empty());

            Registers registers = stages.readRegisters(settings.get());
            Ledger ledger = stages.readLedger(amendment);
            List<Article> articles = stages.readArticles(settings.get(), ledger);
            List<Article> made = aim == Aim.SHOW ? articles : stages.withoutDrafts(articles);
            Map<String, Annotations> annotations = stages.readAnnotations(articles, ledger);
            List<PlainPage> pages = stages.readPages(settings.get());
            List<MapFeature> maps = stages.readMaps(registers);

            List<ArticleFacts> facts =
                    stages.placeNotesAndFindMentions(made, annotations, ledger, registers, settings.get());
            List<CrossLink> links = stages.relate(facts, registers, settings.get());
            Archive archive = new Archive(settings.get(), registers, facts, pages, links, maps, ledger);
            stages.check(archive);

            if (aim != Aim.READ) {
                if (stages.maySucceed()) stages.renderAndPublish(archive, aim, shown);
                else stages.checkTemplates(settings.get());
            }
            return stages.outcome(Optional.of(archive));
        }
    }
}
