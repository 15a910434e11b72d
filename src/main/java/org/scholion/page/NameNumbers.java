package org.scholion.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scholion.mention.Mention;
import org.scholion.relate.ArticleFacts;

/** Short addresses for the entries that an article names: a page may link to hundreds, and each is said at least twice. */
final class NameNumbers {
    private NameNumbers() {}

    /** The id of each entry named, with its number from 1, in the order in which the text first names them. */
    static Map<String, Integer> of(ArticleFacts facts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Mention mention : facts.mentions()) {
            if (!mention.entry().isEmpty()) numbers.putIfAbsent(mention.entry(), numbers.size() + 1);
        }
        return numbers;
    }
}
