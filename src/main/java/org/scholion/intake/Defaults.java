package org.scholion.intake;

import java.util.Optional;

/**
 * What to write where an annotation does not say it.
 *
 * @param by who wrote it
 * @param date when, EDTF
 */
public record Defaults(Optional<String> by, Optional<String> date) {}
