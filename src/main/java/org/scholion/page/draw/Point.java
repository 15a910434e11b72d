package org.scholion.page.draw;

/** A point of a drawing, in its units, from the upper left corner. */
public record Point(double x, double y) {}
