package org.scholion.text.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.CodePoints;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Pair;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into {@link YamlNode}s.
 *
 * <p>Built on the library's events rather than its trees, because depth, aliases and tags must be refused before a tree
 * of them exists.
 */
public final class YamlReader {
    private static final int DEEPEST = 32;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setParseComments(false)
            .build();

    private final String file;
    private final int linesBefore;
    private final Problems problems;
    private Iterator<Event> events;

    private YamlReader(String file, int linesBefore, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /**
     * Reads a document whose top is a mapping.
     *
     * @param yaml the document alone
     * @param file the path for messages
     * @param linesBefore how many lines of the file stand before the document
     * @param problems told of everything that is wrong
     * @return the mapping, with no keys where the document is empty; nothing where it cannot be used, after saying why
     */
    public static Optional<Mapping> read(String yaml, String file, int linesBefore, Problems problems) {
        return new YamlReader(file, linesBefore, problems).document(yaml);
    }

    private Optional<Mapping> document(String yaml) {
        try {
            events = new Parse(SETTINGS).parseString(yaml).iterator();
            events.next();
            if (!(events.next() instanceof DocumentStartEvent)) return Optional.of(nothing());
            YamlNode top = node(events.next(), 0);
            events.next();
            if (events.next() instanceof DocumentStartEvent second) {
                throw new Refused(
                        Code.YAML, at(second), "a second YAML document begins here", "keep one document a file");
            }
            return top instanceof Mapping mapping ? Optional.of(mapping) : wrongTop(top);
        } catch (Refused e) {
            problems.report(e.code, e.at, e.getMessage(), e.fix);
        } catch (MarkedYamlEngineException e) {
            Location at = e.getProblemMark().map(this::at).orElse(Location.of(file));
            problems.report(Code.YAML, at, "this is not YAML: " + e.getProblem(), cure(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.report(Code.YAML, Location.of(file), "this is not YAML: " + firstLine(e), cure(""));
        }
        return Optional.empty();
    }

    private Optional<Mapping> wrongTop(YamlNode top) {
        if (top instanceof Scalar s && s.isNothing()) return Optional.of(nothing());
        problems.report(
                Code.WRONG_TYPE, top.at(), "expected keys and values, found " + top.what(), "write 'key: value' lines");
        return Optional.empty();
    }

    private Mapping nothing() {
        return new Mapping(List.of(), new Location(file, linesBefore + 1, 1));
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }

    private static String cure(String problem) {
        if (problem.contains("'\\t'") || problem.contains("TAB")) return "indent with spaces instead of tabs";
        if (problem.contains("mapping values are not allowed"))
            return "put the value in quotes, it holds a colon and a space";
        return "check quotes, brackets and indentation; 'explain yaml' lists common causes";
    }

    private YamlNode node(Event event, int depth) {
        Location at = at(event);
        if (event instanceof AliasEvent) throw feature(at, "an alias (*)");
        if (event instanceof NodeEvent n && n.getAnchor().isPresent()) throw feature(at, "an anchor (&)");
        if (depth > DEEPEST) {
            throw new Refused(Code.YAML_DEPTH, at, "nested deeper than " + DEEPEST + " levels", "write it flatter");
        }
        if (event instanceof ScalarEvent scalar) return scalar(scalar, at);
        if (((CollectionStartEvent) event).getTag().isPresent()) throw feature(at, "a tag (!)");
        return event instanceof SequenceStartEvent
                ? sequence(at, depth)
                : mapping((MappingStartEvent) event, at, depth);
    }

    private Scalar scalar(ScalarEvent event, Location at) {
        if (event.getTag().isPresent()) throw feature(at, "a tag (!)");
        if (!event.getValue().codePoints().allMatch(CodePoints::isShown)) {
            throw new Refused(
                    Code.CONTROL_CHARACTER, at, "the text here holds a control character", "delete its escape");
        }
        return new Scalar(event.getValue(), event.getScalarStyle() != ScalarStyle.PLAIN, at);
    }

    private Sequence sequence(Location at, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Sequence(List.copyOf(items), at);
    }

    private Mapping mapping(MappingStartEvent start, Location at, int depth) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            YamlNode key = node(next, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof Scalar name)) {
                throw new Refused(Code.YAML, key.at(), "a key must be text, found " + key.what(), "write 'key: value'");
            }
            if (seen.add(name.text())) {
                pairs.add(new Pair(name, value));
            } else {
                problems.report(
                        Code.DUPLICATE_KEY,
                        name.at(),
                        "the key '" + name.text() + "' stands here twice",
                        "keep one of them");
            }
        }
        return new Mapping(List.copyOf(pairs), at);
    }

    private static Refused feature(Location at, String what) {
        return new Refused(
                Code.YAML_FEATURE, at, what + " is not allowed here", "write the value out, or put it in quotes");
    }

    private Location at(Event event) {
        return event.getStartMark().map(this::at).orElse(Location.of(file));
    }

    private Location at(Mark mark) {
        return new Location(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1);
    }

    /** Leaves the recursion at the first thing that makes the rest unsafe to read. */
    private static final class Refused extends RuntimeException {
        private final transient Code code;
        private final transient Location at;
        private final transient String fix;

        Refused(Code code, Location at, String message, String fix) {
            super(message, null, false, false);
            this.code = code;
            this.at = at;
            this.fix = fix;
        }
    }
}
