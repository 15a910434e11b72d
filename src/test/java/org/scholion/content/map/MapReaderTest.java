package org.scholion.content.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.content.map.MapFeature.Kind;
import org.scholion.content.map.MapFeature.Point;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** What a base layer holds; what may be wrong with one is in {@code spec/problems.md}. */
class MapReaderTest {
    private static final String RIVER = """
            {"type": "FeatureCollection", "note": "ours", "features": [
              {"type": "Feature", "id": 7,
               "properties": {"kind": "river", "name": "Long Water", "name:ar": "النهر", "date": "2001~",
                 "source": ["a", "b"], "schematic": true, "note": "coarse", "entry": "long-water", "other": {}},
               "geometry": {"type": "LineString", "coordinates": [[10, 50, 200], [10.5, 50.25]]}},
              {"type": "Feature", "properties": {"kind": "area", "source": "c"},
               "geometry": {"type": "MultiPolygon",
                 "coordinates": [[[[1, 2], [3, 4], [5, 6], [1, 2]]], [[[1, 1], [2, 2], [3, 3], [1, 1]]]]}}
            ]}
            """;

    private final Problems problems = new Problems();

    private List<MapFeature> read(String text) {
        return MapReader.read(new SourceFile("maps/base.geojson", text), problems);
    }

    @Test
    void lines_and_areas_are_read() {
        List<MapFeature> features = read(RIVER);
        assertThat(problems.sorted()).isEmpty();
        MapFeature river = features.get(0);
        assertThat(river.kind()).isEqualTo(Kind.RIVER);
        assertThat(river.nameIn("ar")).isEqualTo("النهر");
        assertThat(river.nameIn("fr")).isEqualTo("Long Water");
        assertThat(river.date()).isPresent();
        assertThat(river.sources()).containsExactly("a", "b");
        assertThat(river.schematic()).isTrue();
        assertThat(river.entry()).isEqualTo("long-water");
        assertThat(river.closed()).isFalse();
        assertThat(river.paths()).containsExactly(List.of(new Point(50, 10), new Point(50.25, 10.5)));
        MapFeature area = features.get(1);
        assertThat(area.closed()).isTrue();
        assertThat(area.paths()).hasSize(2);
        assertThat(area.sources()).containsExactly("c");
        assertThat(area.name() + area.note() + area.entry()).isEmpty();
    }

    @Test
    void what_is_wrong_is_left_out_and_the_rest_read() {
        List<MapFeature> features = read(RIVER.replace("\"river\"", "\"brook\""));
        assertThat(features).extracting(MapFeature::kind).containsExactly(Kind.AREA);
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"coordinates\": [%s], \"type\": \"LineString\"}",
                "{\"coordinates\": [[%s]], \"type\": \"Polygon\"}"
            })
    void a_file_has_a_bounded_number_of_points(String geometry) {
        String points = "[1,2],".repeat(20_001) + "[1,2]";
        read("{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"kind\":\"road\"},\"geometry\":"
                + geometry.replace("%s", points) + "}]}");
        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("more than 20000 points");
    }

    @Test
    void a_file_has_a_bounded_number_of_features() {
        read("{\"type\":\"FeatureCollection\",\"features\":[" + "{},".repeat(2000) + "{}]}");
        assertThat(problems.sorted())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("2001 features");
    }

    /** No file holds such characters raw; an escape must not bring them in. */
    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud800", "\\uffff", "\\u001b[31m"})
    void escapes_bring_no_characters_that_cannot_be_shown(String escape) {
        assertThat(read(RIVER.replace("Long Water", "Long " + escape))).isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .hasToString("maps/base.geojson:3:44: error: a control character is written in this text with an escape"
                        + " [control-character]\n    fix: delete it");
    }

    /** Letters left out, doubled or exchanged anywhere are a problem at worst. */
    @Test
    void damage_never_stops_the_program() {
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder(RIVER);
            for (int j = 0; j <= random.nextInt(3); j++) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.insert(at, "[]{}\",:0e-\\u".charAt(random.nextInt(12)));
                    default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
                }
            }
            assertThatCode(() -> read(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
        assertThat(problems.sorted()).allMatch(p -> p.at().line() > 0);
    }
}
