package org.scholion.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.annotate.Span;
import org.scholion.mention.Mention;
import org.scholion.register.Entry;
import org.scholion.text.Edtf;

/** Reads what the units of one article say; of each article by itself, so that many can be read at once. */
final class UnitReader {
    private final Library library;
    private final Kinship kinship;

    UnitReader(Library library, Kinship kinship) {
        this.library = library;
        this.kinship = kinship;
    }

    List<Said> read(int article) {
        ArticleFacts facts = library.article(article);
        int outlet = kinship.number(facts.article().source()); // that an outlet names itself says nothing
        int mention = 0;
        Units units = library.units(article);
        List<Said> said = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            Unit unit = units.get(u);
            TreeSet<Integer> entries = new TreeSet<>();
            List<Span> names = new ArrayList<>();
            for (; mention < facts.mentions().size(); mention++) {
                Mention m = facts.mentions().get(mention);
                if (m.span().start() >= unit.end()) break;
                names.add(m.span());
                int number = kinship.number(m.entry());
                if (number >= 0 && number != outlet) entries.add(number);
            }
            String text = units.text(u);
            int[] named = entries.stream().mapToInt(e -> e).toArray();
            said.add(new Said(named, Terms.of(text, unit.start(), names), Themes.counts(text), times(text, named)));
        }
        return said;
    }

    private List<Recall> times(String text, int[] entries) {
        List<Recall> times = new ArrayList<>(TimeReader.read(text));
        for (int number : entries) {
            Entry entry = kinship.entry(number);
            Optional<Edtf> date = entry.isPrivate() ? Optional.empty() : entry.date();
            if (date.isEmpty()
                    || date.get().earliest().isEmpty()
                    || date.get().latest().isEmpty()) continue;
            times.add(new Recall(
                    date.get().earliest().get(),
                    date.get().latest().get(),
                    new Reason.Named(entry.name(), entry.id())));
        }
        return List.copyOf(times);
    }
}
