package org.scholion.page.draw;

import java.util.ArrayList;
import java.util.List;

/** Rows in which bars stand without touching: each bar goes into the first row that is free where it begins. */
public final class Lanes {
    private final List<List<double[]>> lanes = new ArrayList<>();
    private final double gap;

    /** @param gap between two bars of a row */
    public Lanes(double gap) {
        this.gap = gap;
    }

    /** The row of a bar, from 0. */
    public int place(double x, double width) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).stream().allMatch(b -> x >= b[1] + gap || x + width + gap <= b[0]))
                return put(i, x, width);
        }
        lanes.add(new ArrayList<>());
        return put(lanes.size() - 1, x, width);
    }

    private int put(int lane, double x, double width) {
        lanes.get(lane).add(new double[] {x, x + width});
        return lane;
    }

    /** How many rows there are. */
    public int count() {
        return lanes.size();
    }
}
