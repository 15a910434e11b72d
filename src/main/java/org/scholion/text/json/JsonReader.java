package org.scholion.text.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.CodePoints;
import org.scholion.text.SourceFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file whole, with the place of every value; within bounds. */
public final class JsonReader {
    private static final int DEPTH = 32;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 20_000;

    private final SourceFile file;
    private final String cure;
    private final Problems problems;

    private JsonReader(SourceFile file, String cure, Problems problems) {
        this.file = file;
        this.cure = cure;
        this.problems = problems;
    }

    private static JsonFactory factory(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(longestText)
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
    }

    /**
     * The value of a file, or nothing after saying why.
     *
     * @param longestText how many characters a single text in it may have
     * @param cure what to do about a file that cannot be read
     */
    public static Optional<Json> read(SourceFile file, int longestText, String cure, Problems problems) {
        return new JsonReader(file, cure, problems).read(factory(longestText));
    }

    private Optional<Json> read(JsonFactory factory) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), file.text())) {
            parser.nextToken();
            Json json = value(parser);
            if (parser.nextToken() != null) return fault(offset(parser), "something stands after the end");
            return isShown(json) ? Optional.of(json) : Optional.empty();
        } catch (StreamConstraintsException e) {
            return fault(0, "it is nested, or a text or number in it is long, beyond reason");
        } catch (JacksonException e) {
            int at = e.getLocation() == null ? 0 : (int) e.getLocation().getCharOffset();
            return fault(at, plain(e.getOriginalMessage()));
        }
    }

    private Optional<Json> fault(int offset, String what) {
        problems.report(Code.JSON, file.at(offset), "the JSON cannot be read here: " + what, cure);
        return Optional.empty();
    }

    /** The library's first sentence, without its advice to programmers. */
    private static String plain(String message) {
        String first = message.lines().findFirst().orElse("");
        int advice = first.indexOf(" (");
        return advice > 0 ? first.substring(0, advice) : first;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static Json value(JsonParser parser) {
        int offset = offset(parser);
        JsonToken token = parser.currentToken();
        if (token == null) return new Json(null, 0);
        return switch (token) {
            case START_OBJECT -> new Json(members(parser), offset);
            case START_ARRAY -> new Json(items(parser), offset);
            case VALUE_STRING -> new Json(parser.getString(), offset);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json(parser.getDoubleValue(), offset);
            case VALUE_TRUE -> new Json(true, offset);
            case VALUE_FALSE -> new Json(false, offset);
            default -> new Json(null, offset);
        };
    }

    private static Map<String, Json> members(JsonParser parser) {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return Collections.unmodifiableMap(members);
    }

    private static List<Json> items(JsonParser parser) {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return Collections.unmodifiableList(items);
    }

    /** An escape may write what no file may hold: {@code "\u0000"}, half a character. */
    private boolean isShown(Json json) {
        if (json.value() instanceof String text && !text.codePoints().allMatch(CodePoints::isShown)) {
            problems.report(
                    Code.CONTROL_CHARACTER,
                    file.at(json.offset()),
                    "a control character is written in this text with an escape",
                    "delete it");
            return false;
        }
        return json.items().stream().allMatch(this::isShown)
                && json.members().values().stream().allMatch(this::isShown);
    }
}
