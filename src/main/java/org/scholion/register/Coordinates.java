package org.scholion.register;

/** Degrees north and east, WGS 84, as the register gives them. */
public record Coordinates(double latitude, double longitude) {}
