package org.scholion.content;

import java.time.LocalDate;

/**
 * A span of time whose coverage the archive sets beside that of others.
 *
 * @param id as articles name it
 * @param label for readers
 * @param from first day
 * @param to last day, inclusive
 */
public record Period(String id, String label, LocalDate from, LocalDate to) {}
