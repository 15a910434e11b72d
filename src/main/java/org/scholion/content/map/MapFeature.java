package org.scholion.content.map;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholion.problem.Location;
import org.scholion.text.Edtf;

/**
 * Something drawn on the map below the places: a river, a road, a line between two sides. Empty texts are absent.
 *
 * @param name in the archive's own language
 * @param names in other languages, by BCP 47 tag
 * @param date when it was so, if it was not always
 * @param schematic whether it is drawn coarsely and shows only what lies beside what
 * @param entry the id of the entry that stands for it, or empty
 * @param paths lines, or the rings of areas
 * @param closed whether the paths are rings
 * @param at where the file gives it
 */
public record MapFeature(
        Kind kind,
        String name,
        Map<String, String> names,
        Optional<Edtf> date,
        List<String> sources,
        boolean schematic,
        String note,
        String entry,
        List<List<Point>> paths,
        boolean closed,
        Location at) {
    /** What a feature is, which decides how it is drawn; in the order of drawing. */
    public enum Kind {
        AREA,
        RIVER,
        ROAD,
        MOTORWAY,
        LINE;

        /** As files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A point on the earth, in degrees. */
    public record Point(double latitude, double longitude) {}

    /** The name in a language of the interface. */
    public String nameIn(String language) {
        return names.getOrDefault(language, name);
    }
}
