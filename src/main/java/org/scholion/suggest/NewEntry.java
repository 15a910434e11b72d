package org.scholion.suggest;

import java.util.ArrayList;
import java.util.List;
import org.scholion.content.edit.YamlText;
import org.scholion.text.Fold;

/** The file of an entry that an editor still has to fill in. */
final class NewEntry {
    private NewEntry() {}

    /** A valid entry with the name, its other forms and where it was found; comments say what else it may have. */
    static String text(Proposal proposal) {
        StringBuilder out = new StringBuilder("---\nname: ")
                .append(YamlText.scalar(proposal.words()))
                .append('\n');
        List<String> others = others(proposal);
        if (!others.isEmpty())
            out.append("names: [").append(String.join(", ", others)).append("]\n");
        else out.append("# names: [Another Spelling, {text: …, lang: ar}]\n");
        out.append("# kind: what it is, in a word or two\n");
        out.append(
                "# Say what it is below the next line of hyphens, in a sentence or two; add a source to each claim.\n");
        List<String> articles = proposal.places().stream()
                .map(Place::article)
                .distinct()
                .map(YamlText::scalar)
                .toList();
        return out.append("sources: [")
                .append(String.join(", ", articles))
                .append("]\n---\n")
                .toString();
    }

    private static List<String> others(Proposal proposal) {
        List<String> others = new ArrayList<>();
        for (String form : proposal.also()) {
            String name = form.replaceAll(" \\(\\d+\\)$", "");
            if (!Fold.name(name).equals(Fold.name(proposal.words()))) others.add(YamlText.scalar(name));
        }
        return others;
    }
}
