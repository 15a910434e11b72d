package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.scholion.page.draw.Projection.Place;

/**
 * Divides places into those that lie close together, those further out, and so on, so that a few far ones do not squeeze
 * the many near ones into a point.
 */
public final class Neighbourhoods {
    /** How far a map reaches, in typical distances from the middle. */
    private static final double REACH = 2.5;
    /** A map of more degrees than this to each side says little. */
    private static final double WIDEST = 12;

    private static final int MOST_MAPS = 3;

    private Neighbourhoods() {}

    /**
     * The indexes of places map by map, innermost first, each in rising order; at most three maps.
     *
     * @return without the places that are too far away for any map
     */
    public static List<List<Integer>> of(List<Place> places) {
        if (places.isEmpty()) return List.of();
        Place middle = new Place(
                median(places.stream().map(Place::latitude).toList()),
                median(places.stream().map(Place::longitude).toList()));
        List<Double> distances =
                places.stream().map(p -> Projection.distance(p, middle)).toList();
        List<Integer> rest = new ArrayList<>(IntStream.range(0, places.size())
                .boxed()
                .sorted(Comparator.comparing(distances::get))
                .toList());
        rest.removeIf(i -> distances.get(i) > WIDEST);
        List<List<Integer>> maps = new ArrayList<>();
        while (!rest.isEmpty() && maps.size() < MOST_MAPS) {
            double reach = REACH * median(rest.stream().map(distances::get).toList());
            List<Integer> near = rest.stream()
                    .filter(i -> distances.get(i) <= Math.max(reach, distances.get(rest.get(0))))
                    .sorted()
                    .toList();
            maps.add(near);
            rest.removeAll(near);
        }
        return List.copyOf(maps);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
