package org.scholion.relate;

import java.util.ArrayList;
import java.util.List;
import org.scholion.content.Body;
import org.scholion.content.Passage;
import org.scholion.content.Sentence;

/** The units of one article, in reading order: its passages, and instead of a long one its sentences. */
final class Units {
    private final List<Unit> units = new ArrayList<>();
    private final Body body;

    Units(Body body) {
        this.body = body;
        for (int p = 0; p < body.passages().size(); p++) {
            Passage passage = body.passages().get(p);
            List<Sentence> sentences = passage.sentences();
            if (sentences.isEmpty()) units.add(new Unit(p, 0, passage.start(), passage.end()));
            for (Sentence s : sentences)
                units.add(new Unit(p, s.number(), passage.start() + s.start(), passage.start() + s.end()));
        }
    }

    int size() {
        return units.size();
    }

    Unit get(int index) {
        return units.get(index);
    }

    Passage passage(int index) {
        return body.passages().get(units.get(index).passage());
    }

    String text(int index) {
        Unit unit = units.get(index);
        Passage passage = passage(index);
        return passage.text().substring(unit.start() - passage.start(), unit.end() - passage.start());
    }

    /** The index of the unit that holds a position of the canonical text; what stands between two counts with the first. */
    int at(int position) {
        int low = 0;
        int high = units.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (units.get(middle).start() <= position) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
