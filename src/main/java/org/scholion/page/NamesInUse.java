package org.scholion.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.content.Article;
import org.scholion.message.Messages;
import org.scholion.page.ArchiveIndex.Occurrence;
import org.scholion.register.Entry;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Fold;

/**
 * What each outlet calls an entry, period by period. Spellings stay apart; but a capital that begins a sentence makes no
 * name of its own, nor do the particles that Arabic writes together with a name.
 */
final class NamesInUse {
    private static final int MOST = 12;
    private static final String PARTICLES = "[وف]?[بلك]?";
    private static final String ARTICLE = "ال";

    private final ArchiveIndex index;
    private final Permalinks links;
    private final Messages say;

    NamesInUse(ArchiveIndex index, Permalinks links, Messages say) {
        this.index = index;
        this.links = links;
        this.say = say;
    }

    /** The spellings by period, outlet and name. @param occurrences in the order of the articles, then of the text */
    List<EntryPage.Use> of(Entry entry, List<Occurrence> occurrences) {
        Set<String> known = known(entry);
        Map<String, List<Occurrence>> rows = new TreeMap<>();
        for (Occurrence o : occurrences) {
            Article article = o.facts().article();
            String name = smallFirst(bare(o.surface(), known));
            String key = index.periodNumber(article.period()) + "\t" + article.source() + "\t" + name;
            rows.computeIfAbsent(key, k -> new ArrayList<>()).add(o);
        }
        return rows.values().stream().map(same -> use(same, known)).toList();
    }

    // ---- which spellings are one

    /** The names as they are compared, Arabic ones without their article too. */
    private static Set<String> known(Entry entry) {
        Set<String> known = new HashSet<>();
        entry.names().forEach(n -> {
            String folded = Fold.name(n.text());
            known.add(folded);
            if (folded.startsWith(ARTICLE)) known.add(folded.substring(ARTICLE.length()));
        });
        return known;
    }

    private static String bare(String surface, Set<String> known) {
        for (int cut = 0; cut <= 2 && cut < surface.length(); cut++) {
            String folded = Fold.name(surface.substring(cut));
            boolean named = known.contains(folded)
                    || folded.startsWith(ARTICLE) && known.contains(folded.substring(ARTICLE.length()));
            if (named && surface.substring(0, cut).matches(PARTICLES)) return surface.substring(cut);
        }
        return surface;
    }

    private static String smallFirst(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + name.substring(Character.charCount(first));
    }

    // ---- one row

    private EntryPage.Use use(List<Occurrence> same, Set<String> known) {
        Article article = same.get(0).facts().article();
        List<EntryPage.Spot> places = places(same);
        List<EntryPage.Spot> shown = List.copyOf(places.subList(0, Math.min(MOST, places.size())));
        return new EntryPage.Use(
                usual(same, known),
                index.outlet(article),
                ArticlePages.period(index, article.period()),
                same.size(),
                shown,
                places.size() - shown.size());
    }

    /** The spelling that is most often used; of two the one with a small letter. */
    private static String usual(List<Occurrence> same, Set<String> known) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        same.forEach(o -> counts.merge(bare(o.surface(), known), 1, Integer::sum));
        int most = Collections.max(counts.values());
        return counts.keySet().stream()
                .filter(n -> counts.get(n) == most)
                .findFirst()
                .orElseThrow();
    }

    /** Each passage once. */
    private List<EntryPage.Spot> places(List<Occurrence> all) {
        Map<String, EntryPage.Spot> spots = new LinkedHashMap<>();
        boolean several = all.stream().map(o -> o.facts().id()).distinct().count() > 1;
        ArticleFacts before = null;
        for (Occurrence o : all) {
            Concordance.Place place =
                    new Concordance.Place(o.facts(), o.mention().span());
            String href = links.passage(o.facts().id(), place.passage().id());
            boolean dated = several && o.facts() != before;
            spots.putIfAbsent(href, new EntryPage.Spot(label(place, dated), href));
            before = o.facts();
        }
        return List.copyOf(spots.values());
    }

    private String label(Concordance.Place place, boolean dated) {
        int number = place.passage().label();
        if (!dated) return say.say("passage.numbered", number);
        return say.say(
                "passage.where", say.dates().words(place.facts().article().date()), number);
    }
}
