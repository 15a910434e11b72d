package org.scholion.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;

/**
 * Gives the sentences of long passages the numbers that they had when they were accepted. A sentence that stands in
 * another passage now has an address there, and the old one leads to it; that of one that is gone leads to its passage.
 */
final class SentenceIds {
    /** The share of its words by which a sentence stands somewhere, though it is no sentence there. */
    private static final double WHOLE = 0.9;

    private final ArticleRecord record;
    private final List<Passage> passages;
    private final List<Part> parts = new ArrayList<>();
    private final List<List<String>> leadingToPassage = new ArrayList<>();

    /** A sentence, or a passage that has none. @param sentence its index among those of the passage, or -1 */
    private record Part(int passage, int sentence) {}

    private SentenceIds(Body body, ArticleRecord record) {
        this.record = record;
        this.passages = body.passages();
        for (int p = 0; p < passages.size(); p++) {
            leadingToPassage.add(new ArrayList<>(passages.get(p).formerly()));
            int sentences = passages.get(p).sentences().size();
            if (sentences == 0) parts.add(new Part(p, -1));
            for (int s = 0; s < sentences; s++) parts.add(new Part(p, s));
        }
    }

    /** @param body whose passages have their lasting ids */
    static Body in(Body body, ArticleRecord record) {
        if (record.sentences().isEmpty()) return body;
        return body.with(new SentenceIds(body, record).renumbered());
    }

    private List<Passage> renumbered() {
        Continuity.Continued continued = Continuity.of(asText(), asRecord());
        List<Passage> found = continued.body().passages();
        Map<Part, List<String>> leading = new HashMap<>();
        Map<Part, Integer> numbers = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<String> ids = new ArrayList<>(found.get(i).formerly());
            String id = found.get(i).id();
            if (isOf(id, part)) numbers.put(part, Passage.sentenceOf(id));
            else if (Passage.sentenceOf(id) > 0) ids.add(id);
            leading.put(part, ids);
        }
        for (Continuity.Lost lost : continued.lost()) {
            String id = lost.passage().id();
            Optional<List<String>> there = lost.share() < WHOLE
                    ? Optional.empty()
                    : lost.likest().map(l -> leading.get(parts.get(found.indexOf(l))));
            there.or(() -> home(id)).ifPresent(l -> l.add(id));
        }
        List<Passage> renumbered = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) renumbered.add(renumbered(p, numbers, leading));
        return renumbered;
    }

    /** The addresses that lead to the passage in which a sentence was. */
    private Optional<List<String>> home(String sentence) {
        String passage = Passage.passageOf(sentence);
        for (int p = 0; p < passages.size(); p++)
            if (passages.get(p).id().equals(passage) || leadingToPassage.get(p).contains(passage))
                return Optional.of(leadingToPassage.get(p));
        return Optional.empty();
    }

    private boolean isOf(String id, Part part) {
        return part.sentence() >= 0
                && Passage.sentenceOf(id) > 0
                && Passage.passageOf(id).equals(passages.get(part.passage()).id());
    }

    private Passage renumbered(int p, Map<Part, Integer> numbers, Map<Part, List<String>> leading) {
        Passage passage = passages.get(p);
        List<String> toPassage = leadingToPassage.get(p);
        leading.getOrDefault(new Part(p, -1), List.of()).stream()
                .filter(id -> !toPassage.contains(id))
                .forEach(toPassage::add);
        List<Sentence> sentences = new ArrayList<>();
        int next = highest(passage.id()) + 1;
        for (int s = 0; s < passage.sentences().size(); s++) {
            Part part = new Part(p, s);
            int number = numbers.containsKey(part) ? numbers.get(part) : next++;
            sentences.add(passage.sentences().get(s).numbered(number, leading.get(part)));
        }
        return passage.with(toPassage, sentences);
    }

    private int highest(String passage) {
        int highest = 0;
        for (PassageRecord sentence : record.sentences()) highest = Math.max(highest, number(sentence.id(), passage));
        for (Departed departed : record.departed()) highest = Math.max(highest, number(departed.id(), passage));
        return highest;
    }

    private static int number(String id, String passage) {
        return Passage.passageOf(id).equals(passage) ? Passage.sentenceOf(id) : 0;
    }

    // ---- sentences as the passages of a text

    private Body asText() {
        List<Passage> texts = new ArrayList<>();
        for (Part part : parts) {
            Passage passage = passages.get(part.passage());
            texts.add(
                    part.sentence() < 0
                            ? passage
                            : sentence(passage, passage.sentences().get(part.sentence())));
        }
        return new Body(texts, List.of());
    }

    private static Passage sentence(Passage passage, Sentence sentence) {
        String text = passage.text().substring(sentence.start(), sentence.end());
        return new Passage(1, Passage.Kind.PARAGRAPH, text, List.of(), 0, passage.map());
    }

    private ArticleRecord asRecord() {
        List<Departed> departed = record.departed().stream()
                .filter(d -> record.leadsTo(d.id())
                        .filter(to -> Passage.sentenceOf(to) > 0)
                        .isPresent())
                .toList();
        return new ArticleRecord(
                record.article(), List.of(), record.sentences(), List.of(), List.of(), departed, record.at());
    }
}
