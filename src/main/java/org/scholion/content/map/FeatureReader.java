package org.scholion.content.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.content.map.MapFeature.Kind;
import org.scholion.content.map.MapFeature.Point;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;

/** Reads one feature of a base layer. */
final class FeatureReader {
    private static final String LANGUAGE = "name:";
    private static final int LONGEST_NAME = 200;

    private final SourceFile file;
    private final Problems problems;
    private final Geometry geometry;

    FeatureReader(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.geometry = new Geometry(file, problems);
    }

    /** The feature, or nothing after saying what is wrong with it. */
    Optional<MapFeature> read(Json feature) {
        Json properties = feature.get("properties");
        Optional<Kind> kind = kind(properties);
        Optional<List<List<Point>>> paths = geometry.paths(feature.get("geometry"));
        if (kind.isEmpty() || paths.isEmpty()) return Optional.empty();
        return Optional.of(new MapFeature(
                kind.get(),
                name(properties.get("name")),
                names(properties),
                date(properties.get("date")),
                sources(properties.get("source")),
                Boolean.TRUE.equals(properties.get("schematic").value()),
                properties.get("note").text(),
                properties.get("entry").text(),
                paths.get(),
                feature.get("geometry").get("type").text().endsWith("Polygon"),
                file.at(
                        properties.get("entry").isAbsent()
                                ? feature.offset()
                                : properties.get("entry").offset())));
    }

    private Optional<Kind> kind(Json properties) {
        String word = properties.get("kind").text();
        Optional<Kind> kind =
                Arrays.stream(Kind.values()).filter(k -> k.word().equals(word)).findFirst();
        if (kind.isEmpty())
            problems.report(
                    Code.BAD_MAP,
                    file.at(properties.get("kind").offset()),
                    word.isEmpty() ? "the feature has no kind" : "'" + word + "' is no kind of feature",
                    Suggest.fix(
                            word, Arrays.stream(Kind.values()).map(Kind::word).toList(), "kinds"));
        return kind;
    }

    private String name(Json name) {
        if (name.text().length() <= LONGEST_NAME) return name.text();
        problems.report(
                Code.BAD_MAP,
                file.at(name.offset()),
                "the name has more than " + LONGEST_NAME + " characters",
                "move what is no name to note");
        return "";
    }

    private Map<String, String> names(Json properties) {
        Map<String, String> names = new TreeMap<>();
        properties.members().forEach((key, value) -> {
            String name = key.startsWith(LANGUAGE) ? name(value) : "";
            if (!name.isEmpty()) names.put(key.substring(LANGUAGE.length()), name);
        });
        return Collections.unmodifiableMap(names);
    }

    private Optional<Edtf> date(Json date) {
        if (date.isAbsent()) return Optional.empty();
        Optional<Edtf> read = Edtf.parse(date.text());
        if (read.isEmpty())
            problems.report(
                    Code.BAD_DATE,
                    file.at(date.offset()),
                    "'" + date.text() + "' is no date",
                    "write it like 2016-12-04, 2016-12, 2016-12~ or 2016-11-21/2016-12-05");
        return read;
    }

    private static List<String> sources(Json source) {
        List<String> sources = new ArrayList<>();
        if (!source.text().isEmpty()) sources.add(source.text());
        source.items().stream().map(Json::text).filter(s -> !s.isEmpty()).forEach(sources::add);
        return List.copyOf(sources);
    }
}
