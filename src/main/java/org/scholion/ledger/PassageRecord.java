package org.scholion.ledger;

import org.scholion.content.Passage;
import org.scholion.content.Sentence;

/**
 * A passage, or a sentence of a long one, as it was accepted.
 *
 * @param id its address within the article, such as {@code p7} or {@code p7.s2}
 * @param kind what it was, as {@code passages.csv} names it
 * @param hash of its canonical text, as {@link Hashes#of(String)} makes it; empty where the text was withdrawn
 * @param sketch of its words, from which a changed passage is recognised
 */
public record PassageRecord(String id, String kind, String hash, Sketch sketch) {
    private static final String SENTENCE = "sentence";

    /** What is to be recorded of a passage. */
    public static PassageRecord of(Passage passage) {
        return new PassageRecord(
                passage.id(), passage.kind().word(), Hashes.of(passage.text()), Sketch.of(passage.text()));
    }

    /** What is to be recorded of a sentence of a passage. */
    public static PassageRecord of(Passage passage, Sentence sentence) {
        String text = passage.text().substring(sentence.start(), sentence.end());
        return new PassageRecord(passage.address(sentence.number()), SENTENCE, Hashes.of(text), Sketch.of(text));
    }

    /** Whether at least half of its words stand in a passage. */
    public boolean isIn(Passage passage) {
        return sketch.shareIn(Sketch.everything(passage.text())) >= Continuity.HALF;
    }

    /** The address alone, for a text that is withdrawn. */
    public PassageRecord withoutWords() {
        return new PassageRecord(id, kind, "", Sketch.NONE);
    }

    /** Whether nothing is known of its words. */
    boolean isWithoutWords() {
        return hash.isEmpty();
    }
}
