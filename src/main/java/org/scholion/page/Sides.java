package org.scholion.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.scholion.message.Messages;
import org.scholion.register.Entry;

/** Numbers for the sides of a glossary, by which fixed style rules can show one of them: twelve at most. */
final class Sides {
    private static final int MOST = 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> order;
    private final Map<String, List<Entry>> bySide;
    private final Messages say;
    private final UnaryOperator<String> word;

    /** @param word a side in the language of the interface */
    Sides(Map<String, List<Entry>> bySide, Messages say, UnaryOperator<String> word) {
        this.bySide = bySide;
        this.say = say;
        this.word = word;
        this.order = bySide.keySet().stream()
                .sorted(Comparator.comparing((String s) -> -bySide.get(s).size())
                        .thenComparing(s -> s))
                .toList();
        order.forEach(s -> numbers.put(s, Math.min(MOST, numbers.size() + 1)));
    }

    /** All sides as the page lists them, in its links and choices and in its sections: the largest first. */
    List<String> inOrder() {
        return order;
    }

    /** From 1; the largest sides first, the last number for all that are left. */
    int number(String side) {
        return numbers.get(side);
    }

    /** The side in words. */
    String words(String side) {
        return side.isEmpty() ? say.say("glossary.no-side") : word.apply(side);
    }

    /** An id from a side's name. */
    static String slug(String side) {
        return side.isEmpty() ? "none" : side.replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    /** What may be chosen; nothing where there is but one side. @param all how many entries there are */
    List<GlossaryPage.Choice> choices(int all) {
        List<GlossaryPage.Choice> choices = new ArrayList<>();
        if (order.size() < 2) return choices;
        choices.add(choice(0, say.say("glossary.all-sides"), all));
        int listed = order.size() > MOST ? MOST - 1 : order.size();
        int left = all;
        for (String side : order.subList(0, listed)) {
            choices.add(choice(number(side), words(side), bySide.get(side).size()));
            left -= bySide.get(side).size();
        }
        if (listed < order.size()) choices.add(choice(MOST, say.say("glossary.other-sides"), left));
        return List.copyOf(choices);
    }

    private GlossaryPage.Choice choice(int number, String label, int count) {
        return new GlossaryPage.Choice("_side" + number, say.say("glossary.jump", label, count), ListPage.NO_PERIOD);
    }
}
