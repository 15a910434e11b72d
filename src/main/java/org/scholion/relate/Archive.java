package org.scholion.relate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.PlainPage;
import org.scholion.content.map.MapFeature;
import org.scholion.ledger.Ledger;
import org.scholion.register.Entry;
import org.scholion.register.Registers;

/**
 * The archive as read, found and related: what pages and data files are made from. Nothing changes it any more.
 *
 * @param articles that are published, by date, then id; drafts are not among them, withdrawn ones are
 * @param pages by id
 * @param links by earlier article, passage, then descending score
 * @param maps base layers of the map, in the order of their files
 * @param ledger which addresses were published, and where those lead that are gone
 */
public record Archive(
        ArchiveSettings settings,
        Registers registers,
        List<ArticleFacts> articles,
        List<PlainPage> pages,
        List<CrossLink> links,
        List<MapFeature> maps,
        Ledger ledger) {
    /** An archive without base layers of the map, of which nothing is accepted yet. */
    public Archive(
            ArchiveSettings settings,
            Registers registers,
            List<ArticleFacts> articles,
            List<PlainPage> pages,
            List<CrossLink> links) {
        this(settings, registers, articles, pages, links, List.of(), Ledger.EMPTY);
    }

    /** The present id of what had another one before; nothing where none had it, or several. */
    public Optional<String> renamed(String former) {
        List<String> now = Stream.concat(
                        registers.all().stream()
                                .filter(e -> e.slugWas().contains(former))
                                .map(Entry::id),
                        articles.stream()
                                .filter(f -> f.article().slugWas().contains(former))
                                .map(ArticleFacts::id))
                .distinct()
                .toList();
        return now.size() == 1 ? Optional.of(now.get(0)) : Optional.empty();
    }

    /** The same archive with what is its own, settings and names of entries, in another language where it is given in it. */
    public Archive in(String language) {
        Registers named =
                new Registers(registers.all().stream().map(e -> e.in(language)).toList());
        return new Archive(settings.in(language), named, articles, pages, links, maps, ledger);
    }
}
