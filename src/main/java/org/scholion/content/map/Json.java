package org.scholion.content.map;

import java.util.List;
import java.util.Map;

/**
 * A value in a JSON file that remembers where it stands.
 *
 * @param value a {@code Map<String, Json>}, a {@code List<Json>}, a text, a {@code Double}, a {@code Boolean} or null
 * @param offset of its first character, in UTF-16 units
 */
record Json(Object value, int offset) {
    /** The members, none where this is no object. */
    @SuppressWarnings("unchecked")
    Map<String, Json> members() {
        return value instanceof Map<?, ?> map ? (Map<String, Json>) map : Map.of();
    }

    /** The items, none where this is no array. */
    @SuppressWarnings("unchecked")
    List<Json> items() {
        return value instanceof List<?> list ? (List<Json>) list : List.of();
    }

    /** The member of a name; a value that is nothing, here, where there is none. */
    Json get(String name) {
        return members().getOrDefault(name, new Json(null, offset));
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isArray() {
        return value instanceof List;
    }

    boolean isAbsent() {
        return value == null;
    }

    /** The text; empty where this is none. */
    String text() {
        return value instanceof String text ? text : "";
    }
}
