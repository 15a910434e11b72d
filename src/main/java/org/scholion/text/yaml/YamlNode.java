package org.scholion.text.yaml;

import java.util.List;
import java.util.Optional;
import org.scholion.problem.Location;

/** A piece of YAML with its place. */
public sealed interface YamlNode {
    /** Where it begins. */
    Location at();

    /** What it is, in words for messages. */
    String what();

    /**
     * Text as typed.
     *
     * @param quoted in quotes or a block, so that an empty one is meant
     */
    record Scalar(String text, boolean quoted, Location at) implements YamlNode {
        @Override
        public String what() {
            return "text";
        }

        /** Nothing was written, or one of YAML's words for nothing. */
        boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location at) implements YamlNode {
        @Override
        public String what() {
            return "a list";
        }
    }

    /** A mapping in the order written; keys are distinct. */
    record Mapping(List<Pair> pairs, Location at) implements YamlNode {
        @Override
        public String what() {
            return "a mapping";
        }

        /** The text under a key; nothing where there is none. */
        public Optional<String> text(String key) {
            return pairs.stream()
                    .filter(p -> p.key().text().equals(key) && p.value() instanceof Scalar)
                    .map(p -> ((Scalar) p.value()).text())
                    .findFirst();
        }
    }

    /** One key and its value. */
    record Pair(Scalar key, YamlNode value) {}
}
