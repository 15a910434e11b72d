package org.scholion.text.json;

import java.util.List;
import java.util.Map;

/**
 * A value in a JSON file that remembers where it stands.
 *
 * @param value a {@code Map<String, Json>}, a {@code List<Json>}, a text, a {@code Double}, a {@code Boolean} or null
 * @param offset of its first character, in UTF-16 units
 */
public record Json(Object value, int offset) {
    /** The members, none where this is no object. */
    @SuppressWarnings("unchecked")
    public Map<String, Json> members() {
        return value instanceof Map<?, ?> map ? (Map<String, Json>) map : Map.of();
    }

    /** The items, none where this is no array. */
    @SuppressWarnings("unchecked")
    public List<Json> items() {
        return value instanceof List<?> list ? (List<Json>) list : List.of();
    }

    /** The member of a name; a value that is nothing, here, where there is none. */
    public Json get(String name) {
        return members().getOrDefault(name, new Json(null, offset));
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isArray() {
        return value instanceof List;
    }

    public boolean isAbsent() {
        return value == null;
    }

    /** The text; empty where this is none. */
    public String text() {
        return value instanceof String text ? text : "";
    }
}
