package org.scholion.page.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.page.draw.Projection.Place;

/** Maps, and room for names on them. */
class PlacesTest {
    private static Place place(double latitude, double longitude) {
        return new Place(latitude, longitude);
    }

    @Test
    void far_places_do_not_squeeze_the_near_ones() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 9; i++) places.add(place(50 + i * 0.01, 10 + i % 3 * 0.01));
        places.add(place(50.6, 10));
        places.add(place(50.2, 10.5));
        places.add(place(-33, 151));
        assertThat(Neighbourhoods.of(places)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8), List.of(9, 10));
    }

    @Test
    void few_places_are_one_map() {
        assertThat(Neighbourhoods.of(List.of())).isEmpty();
        assertThat(Neighbourhoods.of(List.of(place(50, 10)))).containsExactly(List.of(0));
        assertThat(Neighbourhoods.of(List.of(place(50, 10), place(50, 10)))).containsExactly(List.of(0, 1));
        assertThat(Neighbourhoods.of(List.of(place(50, 10), place(50.1, 10), place(50.2, 10))))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void a_map_shows_its_places_at_one_scale() {
        Projection projection = new Projection(List.of(place(60, 10), place(60.1, 10.2)), 400, 300, 20);
        Point west = projection.at(place(60, 10));
        Point north = projection.at(place(60.1, 10.2));
        assertThat(west.x()).isBetween(19.9, 400.0);
        assertThat(north.y()).isCloseTo(20, within(0.01));
        assertThat(west.y()).isGreaterThan(north.y());
        // At 60 degrees a degree of longitude is half as long as one of latitude.
        assertThat(north.x() - west.x()).isCloseTo(west.y() - north.y(), within(0.5));
        assertThat(projection.kilometres(projection.roundKilometres(0.25))).isBetween(400 * 0.25 / 2.5, 100.0);
        assertThat(new Projection(List.of(place(60, 10)), 400, 300, 20)
                        .at(place(60, 10))
                        .x())
                .isCloseTo(200, within(0.01));
    }

    @Test
    void names_never_overlap() {
        Random random = new Random(3);
        LabelPlacer placer = new LabelPlacer(300, 200);
        List<Box> taken = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Point dot = new Point(random.nextInt(300), random.nextInt(200));
            placer.beside(dot, 4, 30 + random.nextInt(40), 12).ifPresent(box -> {
                assertThat(taken).noneMatch(box::overlaps);
                assertThat(box.isWithin(300, 200)).isTrue();
                taken.add(box);
            });
        }
        assertThat(taken).hasSizeBetween(10, 59);
    }

    @Test
    void a_name_keeps_off_what_is_to_be_seen() {
        LabelPlacer placer = new LabelPlacer(100, 100);
        placer.keepFree(new Box(0, 0, 100, 100));
        assertThat(placer.beside(new Point(50, 50), 3, 10, 10)).isEmpty();
        assertThat(placer.on(List.of(new Point(50, 50)), 10, 10)).isEmpty();
        Optional<Box> free = new LabelPlacer(100, 100).on(List.of(new Point(2, 2), new Point(50, 50)), 10, 10);
        assertThat(free).contains(new Box(45, 45, 10, 10));
    }

    @Test
    void bars_share_rows_where_they_do_not_touch() {
        Lanes lanes = new Lanes(2);
        assertThat(lanes.place(0, 10)).isZero();
        assertThat(lanes.place(11, 10)).isEqualTo(1);
        assertThat(lanes.place(12, 10)).isZero();
        assertThat(lanes.place(0, 3)).isEqualTo(1);
        assertThat(lanes.count()).isEqualTo(2);
    }

    @Test
    void texts_are_measured_without_a_font() {
        assertThat(TextWidth.of("", 10)).isZero();
        assertThat(TextWidth.of("mm", 10)).isGreaterThan(TextWidth.of("ll", 10));
        assertThat(TextWidth.of("كِتَاب", 10)).isEqualTo(TextWidth.of("كتاب", 10));
        assertThat(TextWidth.of("abc", 20)).isCloseTo(2 * TextWidth.of("abc", 10), within(1e-9));
        assertThat(TextWidth.lines("Army of the Old Bridge", 10, 70)).containsExactly("Army of the", "Old Bridge");
        assertThat(TextWidth.lines("Unbreakable", 10, 5)).containsExactly("Unbreakable");
    }
}
