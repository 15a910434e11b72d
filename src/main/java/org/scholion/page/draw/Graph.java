package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Boxes and the arrows between them, before they have their places.
 *
 * @param nodes the sizes of the boxes
 * @param arcs the arrows; ends are indexes of nodes
 */
public record Graph(List<Size> nodes, List<Arc> arcs) {
    /** Width and height. */
    public record Size(double width, double height) {}

    /** An arrow with the size of its label, which is nothing where there is none. */
    public record Arc(int from, int to, Size label) {}

    /**
     * The nodes that hang together, largest group first, then by their first node; each in rising order.
     *
     * <p>Nodes without arrows are in none.
     */
    public List<List<Integer>> components() {
        int[] group = new int[nodes.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
        for (Arc arc : arcs) group[root(group, arc.from())] = root(group, arc.to());
        List<List<Integer>> components = new ArrayList<>();
        for (int i = 0; i < group.length; i++) components.add(new ArrayList<>());
        for (int i = 0; i < group.length; i++) components.get(root(group, i)).add(i);
        components.removeIf(c -> c.size() < 2);
        components.sort(Comparator.comparing((List<Integer> c) -> -c.size()).thenComparing(c -> c.get(0)));
        return List.copyOf(components);
    }

    private static int root(int[] group, int node) {
        int at = node;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
