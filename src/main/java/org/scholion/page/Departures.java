package org.scholion.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.content.Passage;
import org.scholion.ledger.Address;
import org.scholion.ledger.ArticleRecord;
import org.scholion.ledger.Departed;
import org.scholion.message.Messages;
import org.scholion.relate.ArticleFacts;
import org.scholion.relate.SiteAddresses;

/** What was published in an article and is not there any more: links to it still lead to a line that says so. */
final class Departures {
    private final ArchiveIndex index;
    private final Permalinks links;
    private final Messages say;

    Departures(ArchiveIndex index, Permalinks links, Messages say) {
        this.index = index;
        this.links = links;
        this.say = say;
    }

    /** Those that no passage or note of the article has taken over, in the order of the ledger. */
    List<ArticlePage.Departure> of(ArticleFacts facts) {
        ArticleRecord record = record(facts);
        if (record.departed().isEmpty()) return List.of();
        Set<String> here = here(facts);
        List<ArticlePage.Departure> departures = new ArrayList<>();
        for (Departed departed : record.departed()) {
            Optional<String> target = record.leadsTo(departed.id());
            if (here.contains(departed.id()) || target.filter(here::contains).isPresent()) continue;
            departures.add(new ArticlePage.Departure(
                    departed.id(), words(departed.id()), target.map(this::href).orElse("")));
        }
        return List.copyOf(departures);
    }

    /** The ids of departed notes that lead to a note. */
    List<String> leadingTo(ArticleFacts facts, String note) {
        ArticleRecord record = record(facts);
        return record.departed().stream()
                .map(Departed::id)
                .filter(id -> record.leadsTo(id).filter(note::equals).isPresent())
                .toList();
    }

    private ArticleRecord record(ArticleFacts facts) {
        return index.archive().ledger().of(facts.article());
    }

    private static Set<String> here(ArticleFacts facts) {
        Set<String> here = SiteAddresses.places(facts);
        for (Passage passage : facts.article().body().passages()) {
            here.addAll(passage.formerly());
            passage.sentences().forEach(s -> here.addAll(s.formerly()));
        }
        return here;
    }

    private String words(String id) {
        int number = Passage.numberOf(id);
        return number > 0 ? say.say("departed.passage", number) : say.say("departed.note", id);
    }

    private String href(String target) {
        Address address = Address.read(target).orElseThrow();
        String page = links.to(address.page() + ".html");
        return address.fragment().isEmpty() ? page : page + "#" + address.fragment();
    }
}
