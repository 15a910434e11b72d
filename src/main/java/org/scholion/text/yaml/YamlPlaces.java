package org.scholion.text.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where the keys and values of a document's top mapping stand, for edits that leave all else as it is. Offsets are UTF-16
 * units in the document, ends exclusive.
 *
 * @param flow whether the mapping is written in braces
 * @param values in the order written
 */
public record YamlPlaces(boolean flow, List<Value> values) {
    /** How a value is written. */
    public enum Style {
        /** Text on one line or more, perhaps none. */
        TEXT,
        /** In brackets. */
        FLOW_LIST,
        /** A line with a hyphen for each item. */
        BLOCK_LIST,
        MAPPING
    }

    /**
     * One key with its value.
     *
     * @param keyStart where the key begins
     * @param start where the value begins; of an empty one where it would
     * @param end past its last character
     * @param items where the items of a list begin and end
     */
    public record Value(String key, int keyStart, int start, int end, Style style, List<Item> items) {}

    /** One item of a list. */
    public record Item(int start, int end) {}

    /** The places of a document; nothing where it cannot be read or its top is no mapping. */
    public static Optional<YamlPlaces> of(String yaml) {
        try {
            return new Reader(yaml).document();
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
    }

    /** The value of a key. */
    public Optional<Value> find(String key) {
        return values.stream().filter(v -> v.key().equals(key)).findFirst();
    }

    private static final class Reader {
        private final String yaml;
        private final Iterator<Event> events;

        Reader(String yaml) {
            this.yaml = yaml;
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
            this.events = new Parse(settings).parseString(yaml).iterator();
        }

        Optional<YamlPlaces> document() {
            events.next();
            events.next();
            if (!(events.hasNext() && events.next() instanceof MappingStartEvent top)) return Optional.empty();
            List<Value> values = new ArrayList<>();
            for (Event key = events.next(); !(key instanceof CollectionEndEvent); key = events.next()) {
                if (!(key instanceof ScalarEvent name)) return Optional.empty();
                values.add(value(name.getValue(), start(key), events.next()));
            }
            return Optional.of(new YamlPlaces(top.isFlow(), List.copyOf(values)));
        }

        private Value value(String key, int keyStart, Event event) {
            List<Item> items = new ArrayList<>();
            int end = end(event, items);
            Style style = Style.TEXT;
            if (event instanceof MappingStartEvent) style = Style.MAPPING;
            if (event instanceof SequenceStartEvent list) style = list.isFlow() ? Style.FLOW_LIST : Style.BLOCK_LIST;
            return new Value(key, keyStart, start(event), end, style, List.copyOf(items));
        }

        /** Reads a node to its end. @param items told of the nodes directly in it */
        private int end(Event event, List<Item> items) {
            if (!(event instanceof CollectionStartEvent collection)) return offset(event.getEndMark());
            int last = start(event);
            Event next = events.next();
            for (; !(next instanceof CollectionEndEvent); next = events.next()) {
                int start = start(next);
                last = end(next, new ArrayList<>());
                items.add(new Item(start, last));
            }
            // The end of a list without brackets is only noticed where something else begins.
            return collection.isFlow() ? offset(next.getEndMark()) : last;
        }

        private int start(Event event) {
            return offset(event.getStartMark());
        }

        private int offset(Optional<Mark> mark) {
            return yaml.offsetByCodePoints(0, mark.orElseThrow().getIndex());
        }
    }
}
