package org.scholion.page.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredLayoutTest {
    private static final Graph.Size NONE = new Graph.Size(0, 0);
    private static final Graph.Size BOX = new Graph.Size(100, 30);

    private static Graph random(int nodes, int arcs, long seed) {
        Random random = new Random(seed);
        List<Graph.Size> sizes = new ArrayList<>();
        for (int i = 0; i < nodes; i++) sizes.add(new Graph.Size(60 + random.nextInt(80), 20 + random.nextInt(30)));
        List<Graph.Arc> ends = new ArrayList<>();
        for (int i = 0; i < arcs; i++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            ends.add(new Graph.Arc(from, to, random.nextBoolean() ? NONE : new Graph.Size(40, 12)));
        }
        return new Graph(sizes, ends);
    }

    @Test
    void sets_the_earlier_before_the_later() {
        Graph chain = new Graph(
                List.of(BOX, BOX, BOX),
                List.of(new Graph.Arc(2, 0, NONE), new Graph.Arc(0, 1, new Graph.Size(30, 12))));
        Layout layout = LayeredLayout.of(chain);
        assertThat(layout.boxes().get(2).x()).isLessThan(layout.boxes().get(0).x());
        assertThat(layout.boxes().get(0).x()).isLessThan(layout.boxes().get(1).x());
        assertThat(layout.routes().get(0).label()).isEmpty();
        assertThat(layout.routes().get(1).label()).isPresent();
        Layout mirrored = layout.mirrored();
        assertThat(mirrored.boxes().get(2).x())
                .isGreaterThan(mirrored.boxes().get(0).x());
        assertThat(mirrored.mirrored()).isEqualTo(layout);
    }

    @Test
    void keeps_boxes_apart_and_in_the_drawing() {
        for (long seed = 1; seed <= 5; seed++) {
            Layout layout = LayeredLayout.of(random(30, 40, seed));
            List<Box> boxes = layout.boxes();
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.get(i).isWithin(layout.width(), layout.height()))
                        .isTrue();
                for (int j = 0; j < i; j++)
                    assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
    }

    /** Objects have other hash codes each time: the drawing must not depend on them. */
    @Test
    void is_the_same_each_time() {
        for (long seed = 1; seed <= 4; seed++) {
            Layout first = LayeredLayout.of(random(40, 60, seed));
            for (int i = 0; i < 5; i++)
                assertThat(LayeredLayout.of(random(40, 60, seed))).isEqualTo(first);
        }
    }

    @Test
    void takes_circles_and_doubled_arrows() {
        Graph circle = new Graph(
                List.of(BOX, BOX),
                List.of(new Graph.Arc(0, 1, NONE), new Graph.Arc(1, 0, NONE), new Graph.Arc(0, 1, NONE)));
        Layout layout = LayeredLayout.of(circle);
        assertThat(layout.routes()).hasSize(3).allMatch(r -> r.points().size() >= 2);
    }

    @Test
    void finds_what_hangs_together() {
        List<Graph.Size> seven = List.of(BOX, BOX, BOX, BOX, BOX, BOX, BOX);
        Graph graph = new Graph(
                seven, List.of(new Graph.Arc(5, 6, NONE), new Graph.Arc(3, 1, NONE), new Graph.Arc(2, 3, NONE)));
        assertThat(graph.components()).containsExactly(List.of(1, 2, 3), List.of(5, 6));
        assertThat(new Graph(seven, List.of()).components()).isEmpty();
    }
}
