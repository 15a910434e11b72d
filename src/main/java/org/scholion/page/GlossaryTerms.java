package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.content.Period;
import org.scholion.message.Messages;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.text.Fold;

/** One entry of the glossary. */
final class GlossaryTerms {
    /** Style rules know so many periods. */
    static final int MOST_PERIODS = 4;

    private static final int MOST_NAMES = 5;

    private final ArchiveIndex index;
    private final Frames frames;
    private final Messages say;
    private final OwnText own;
    private final EntryWords words;

    GlossaryTerms(ArchiveIndex index, Frames frames) {
        this.index = index;
        this.frames = frames;
        this.say = frames.words();
        this.own = new OwnText(index, frames.top(), say).in(frames.ownLanguage());
        this.words = new EntryWords(index, say);
    }

    /** The entry. @param side a class by which choices find it */
    GlossaryPage.Term term(Entry entry, String side, DensityStrips strips) {
        StringBuilder kinds = new StringBuilder(side);
        List<GlossaryPage.Use> uses = new ArrayList<>();
        Set<String> used = new HashSet<>();
        used.add(Fold.name(entry.name()));
        for (Period period : index.periodsOf(entry)) {
            kinds.append(" in").append(index.periodNumber(period.id()));
            uses.add(use(entry, period, used));
        }
        List<String> others = entry.names().stream()
                .map(Name::text)
                .filter(n -> used.add(Fold.name(n)))
                .toList();
        return new GlossaryPage.Term(
                entry.id(),
                kinds.toString(),
                entry.name(),
                frames.top().entry(entry),
                words.facts(entry),
                strips.draw(entry),
                List.copyOf(uses),
                others,
                own.html(entry.definition()),
                GlossaryPages.sentence(entry, index, say));
    }

    /** The names of a period's reports, the most used first; spellings that fold alike are one, under the first. */
    private GlossaryPage.Use use(Entry entry, Period period, Set<String> used) {
        Map<String, String> spellings = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (ArchiveIndex.Occurrence o : index.of(entry)) {
            if (!o.facts().article().period().equals(period.id())) continue;
            String folded = Fold.name(o.surface());
            spellings.putIfAbsent(folded, o.surface());
            counts.merge(folded, 1, Integer::sum);
        }
        used.addAll(counts.keySet());
        List<GlossaryPage.NameUse> names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(e -> new GlossaryPage.NameUse(spellings.get(e.getKey()), e.getValue()))
                .toList();
        int all = counts.values().stream().mapToInt(i -> i).sum();
        List<GlossaryPage.NameUse> shown = List.copyOf(names.subList(0, Math.min(MOST_NAMES, names.size())));
        return new GlossaryPage.Use(ArticlePages.period(index, period.id()), all, shown, names.size() - shown.size());
    }
}
