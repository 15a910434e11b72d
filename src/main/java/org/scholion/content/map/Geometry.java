package org.scholion.content.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.content.map.MapFeature.Point;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;

/** Reads lines and areas; counts the points of one file, which are bounded. */
final class Geometry {
    private static final int MOST_POINTS = 20_000;

    private final SourceFile file;
    private final Problems problems;
    private int points;

    Geometry(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** What cannot be drawn, and where it stands. */
    private static final class Flaw extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Json at;
        private final String fix;

        Flaw(Json at, String what, String fix) {
            super(what, null, false, false);
            this.at = at;
            this.fix = fix;
        }
    }

    /** The lines, or the rings of the areas; nothing after saying what is wrong. */
    Optional<List<List<Point>>> paths(Json geometry) {
        try {
            Json coordinates = geometry.get("coordinates");
            return Optional.of(
                    switch (geometry.get("type").text()) {
                        case "LineString" -> List.of(path(coordinates, 2));
                        case "MultiLineString" -> paths(coordinates, 2);
                        case "Polygon" -> paths(coordinates, 4);
                        case "MultiPolygon" ->
                            items(coordinates).stream()
                                    .flatMap(p -> paths(p, 4).stream())
                                    .toList();
                        default ->
                            throw new Flaw(
                                    geometry,
                                    "the geometry is neither a line nor an area",
                                    "use LineString, MultiLineString, Polygon or MultiPolygon; places come from the registers");
                    });
        } catch (Flaw flaw) {
            problems.report(Code.BAD_MAP, file.at(flaw.at.offset()), flaw.getMessage(), flaw.fix);
            return Optional.empty();
        }
    }

    private static List<Json> items(Json array) {
        if (!array.items().isEmpty()) return array.items();
        throw new Flaw(array, "coordinates are missing here", "give a list of [longitude, latitude]");
    }

    private List<List<Point>> paths(Json array, int least) {
        return items(array).stream().map(p -> path(p, least)).toList();
    }

    private List<Point> path(Json array, int least) {
        List<Json> given = items(array);
        if (given.size() < least)
            throw new Flaw(array, "there are fewer than " + least + " points", "add points, or leave the line out");
        points += given.size();
        if (points > MOST_POINTS)
            throw new Flaw(array, "the file has more than " + MOST_POINTS + " points", "draw it coarser");
        List<Point> path = new ArrayList<>();
        given.forEach(p -> path.add(point(p)));
        return List.copyOf(path);
    }

    private static Point point(Json pair) {
        boolean isPair = pair.items().size() >= 2 && pair.items().stream().allMatch(n -> n.value() instanceof Double);
        if (!isPair) throw new Flaw(pair, "this is no point", "write [longitude, latitude]");
        double longitude = (Double) pair.items().get(0).value();
        double latitude = (Double) pair.items().get(1).value();
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180)
            throw new Flaw(pair, "this point is not on the earth", "write the longitude first, then the latitude");
        return new Point(latitude, longitude);
    }
}
