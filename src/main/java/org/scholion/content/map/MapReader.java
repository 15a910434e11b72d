package org.scholion.content.map;

import java.util.ArrayList;
import java.util.List;
import org.scholion.content.ContentFile;
import org.scholion.content.ContentFolder;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;
import org.scholion.text.json.JsonReader;

/** Reads every base layer of the map. */
public final class MapReader {
    /** More features than this are no base layer, but a data set. */
    static final int MOST_FEATURES = 2_000;

    private static final int LONGEST_TEXT = 20_000;
    private static final String FOLDER = "maps";

    private MapReader() {}

    /** The features of all files, by file, then as they stand in it; what is wrong is said and left out. */
    public static List<MapFeature> read(ContentFolder content, Problems problems) {
        List<MapFeature> features = new ArrayList<>();
        for (ContentFile file : ContentFile.list(content, List.of(FOLDER), ".geojson", false, problems)) {
            content.read(file.path()).ifPresent(source -> features.addAll(read(source, problems)));
        }
        return List.copyOf(features);
    }

    /** The features of one file. */
    static List<MapFeature> read(SourceFile file, Problems problems) {
        List<MapFeature> features = new ArrayList<>();
        JsonReader.read(file, LONGEST_TEXT, "mend the file, or draw it again", problems)
                .ifPresent(json -> collection(json, file, problems, features));
        return features;
    }

    private static void collection(Json json, SourceFile file, Problems problems, List<MapFeature> features) {
        Json listed = json.get("features");
        if (!json.get("type").text().equals("FeatureCollection") || !listed.isArray()) {
            problems.report(
                    Code.BAD_MAP,
                    file.at(json.offset()),
                    "this is no GeoJSON collection of features",
                    "write {\"type\": \"FeatureCollection\", \"features\": […]}");
            return;
        }
        if (listed.items().size() > MOST_FEATURES) {
            problems.report(
                    Code.BAD_MAP,
                    file.at(listed.offset()),
                    "there are " + listed.items().size() + " features, more than " + MOST_FEATURES,
                    "a base layer is a few lines that help to find one's way; leave out what does not");
            return;
        }
        FeatureReader reader = new FeatureReader(file, problems);
        listed.items().forEach(f -> reader.read(f).ifPresent(features::add));
    }
}
