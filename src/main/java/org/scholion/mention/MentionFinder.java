package org.scholion.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.scholion.annotate.MentionDecision;
import org.scholion.annotate.Span;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Problems;
import org.scholion.register.Registers;

/**
 * Finds every place where an article names an entry.
 *
 * <p>All names of all registers are one automaton, made once; texts are read in one pass, whatever the number of names.
 * Safe to use from many threads.
 */
public final class MentionFinder {
    /** Languages in which a capital does not tell a name from another noun. */
    private static final List<String> NOUNS_CAPITALISED = List.of("de", "lb");

    private final Registers registers;
    private final Names names;

    /** @param registers whose names are looked for */
    public MentionFinder(Registers registers) {
        this.registers = registers;
        this.names = new Names(registers);
    }

    /**
     * The mentions in an article's text: headings and captions included, linked or not.
     *
     * @param decisions of the editors about names in this article; they win over every rule
     * @param problems told of decisions that no longer apply or name no entry
     * @return in reading order, none sharing a character with another
     */
    public List<Mention> find(Article article, List<MentionDecision> decisions, Problems problems) {
        return readWith(article, Decisions.of(article, decisions, registers, problems), problems);
    }

    private List<Mention> readWith(Article article, Decisions decisions, Problems problems) {
        List<Mention> mentions = new Reading(article, decisions).mentions();
        decisions.reportIdle(problems);
        return mentions;
    }

    /** One article being read. */
    private final class Reading {
        private final Article article;
        private final Decisions decisions;
        private final Tokens tokens;
        private final Search search;
        private final Company company;
        private final Meaning meaning;

        Reading(Article article, Decisions decisions) {
            this.article = article;
            this.decisions = decisions;
            this.tokens = new Tokens(names.vocabulary(), Endings.of(article.language()));
            this.search = new Search(names, tokens, !NOUNS_CAPITALISED.contains(article.language()));
            this.company = new Company(names.near(), tokens);
            this.meaning = new Meaning(company, article.date());
        }

        List<Mention> mentions() {
            List<Mention> mentions = new ArrayList<>();
            for (Passage passage : article.body().passages()) read(passage, mentions);
            return List.copyOf(mentions);
        }

        private void read(Passage passage, List<Mention> mentions) {
            tokens.read(passage.text());
            company.reset();
            int before = mentions.size();
            for (Decision decision : decide(passage)) {
                decision.entry().ifPresent(id -> mentions.add(decided(decision.span(), id)));
            }
            boolean edited = mentions.size() > before;
            for (Hit hit : search.hits()) mentions.add(meaning.of(hit, span(hit, passage)));
            if (edited)
                mentions.subList(before, mentions.size())
                        .sort(Comparator.comparingInt(m -> m.span().start()));
        }

        /** The decisions that hold in a passage; their words are closed to the rules. */
        private List<Decision> decide(Passage passage) {
            Collection<Decision> here = decisions.in(passage);
            if (here.isEmpty()) return List.of();
            List<Decision> holding = new ArrayList<>();
            for (Decision decision : here) {
                if (decision.pinned()) hold(decision, passage, holding);
            }
            List<Span> longer =
                    search.hits().stream().map(h -> span(h, passage)).toList();
            int next = 0;
            for (Decision decision : here) {
                while (next < longer.size()
                        && longer.get(next).end() <= decision.span().start()) next++;
                boolean within = next < longer.size() && isWithin(decision.span(), longer.get(next));
                if (!decision.pinned() && !within) hold(decision, passage, holding);
            }
            return holding;
        }

        private void hold(Decision decision, Passage passage, List<Decision> holding) {
            holding.add(decision);
            decisions.hold(decision);
            tokens.close(
                    decision.span().start() - passage.start(), decision.span().end() - passage.start());
        }

        private Span span(Hit hit, Passage passage) {
            return new Span(passage.start() + hit.start(), passage.start() + hit.end());
        }
    }

    /** What is decided of a word wherever it stands is not said of the longer name it stands in. */
    private static boolean isWithin(Span inner, Span outer) {
        boolean longer = outer.end() - outer.start() > inner.end() - inner.start();
        return longer && outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static Mention decided(Span span, String entry) {
        return new Mention(span, entry, Mention.Decided.EDITOR, List.of());
    }
}
