package org.scholion.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in brackets behind a name to tell it from others may stand before it in a text. */
final class Bracketed {
    private Bracketed() {}

    /** "Iraqi Hezbollah" for "Hezbollah (Iraqi)"; nothing for names without one word in brackets at their end. */
    static Optional<List<String>> before(List<String> words) {
        int open = words.size() - 3;
        boolean one =
                open > 0 && words.get(open).equals("(") && words.get(open + 2).equals(")");
        if (!one || words.indexOf("(") != open || !words.get(open + 1).chars().allMatch(Character::isLetter))
            return Optional.empty();
        List<String> turned = new ArrayList<>();
        turned.add(words.get(open + 1));
        turned.addAll(words.subList(0, open));
        return Optional.of(turned);
    }
}
