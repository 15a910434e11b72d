package org.scholion.export;

import java.util.List;

/**
 * A column of a table, as the data package describes it.
 *
 * @param type string, integer, number or boolean
 * @param values the only values it has, besides none; empty where it may hold anything
 */
record Column(String name, String type, String about, List<String> values) {
    static Column text(String name, String about) {
        return new Column(name, "string", about, List.of());
    }

    static Column integer(String name, String about) {
        return new Column(name, "integer", about, List.of());
    }

    static Column number(String name, String about) {
        return new Column(name, "number", about, List.of());
    }

    static Column flag(String name, String about) {
        return new Column(name, "boolean", about, List.of());
    }

    static Column choice(String name, String about, List<String> values) {
        return new Column(name, "string", about, values);
    }
}
