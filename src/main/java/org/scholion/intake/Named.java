package org.scholion.intake;

import java.util.ArrayList;
import java.util.List;
import org.scholion.text.json.Json;

/** Values of JSON-LD, which may be written in several ways: one or a list, a word or an object with a name or id. */
final class Named {
    private Named() {}

    /** The items of a list; a single value counts as a list of one, nothing as none. */
    static List<Json> list(Json json) {
        if (json.isAbsent()) return List.of();
        return json.isArray() ? json.items() : List.of(json);
    }

    /** The texts of a list or single value; what has no text is passed over. */
    static List<String> texts(Json json) {
        List<String> texts = new ArrayList<>();
        for (Json item : list(json)) {
            String text = first(
                    item.text(),
                    item.get("id").text(),
                    item.get("@id").text(),
                    item.get("@value").text());
            if (!text.isBlank()) texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** The first text that is not empty; empty where all are. */
    static String first(String... texts) {
        for (String text : texts) if (!text.isBlank()) return text;
        return "";
    }

    /** The last part of a term, which may be written in full or with a prefix. */
    static String term(String text) {
        return text.substring(
                Math.max(text.lastIndexOf('#'), Math.max(text.lastIndexOf('/'), text.lastIndexOf(':'))) + 1);
    }

    /** Whether one of the types of an object is this one. */
    static boolean isA(Json json, String type) {
        List<String> types = new ArrayList<>(texts(json.get("type")));
        types.addAll(texts(json.get("@type")));
        return types.stream().anyMatch(t -> term(t).equals(type));
    }
}
