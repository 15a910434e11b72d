package org.scholion.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.Edtf;

/** Dates as attributes: a single one as it is, others by the days between which they lie, doubts by degree. */
final class TeiDates {
    private TeiDates() {}

    /** @param others attributes to stand before, name and value in turn */
    static String[] attributes(Edtf date, String... others) {
        List<String> attributes = new ArrayList<>(List.of(others));
        String plain = date.source().replaceAll("[?~%]$", "");
        if (plain.matches("\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?")) {
            attributes.addAll(List.of("when", plain));
        } else {
            attributes.addAll(List.of("notBefore", day(date.earliest()), "notAfter", day(date.latest())));
        }
        if (date.approximate()) attributes.addAll(List.of("precision", "low"));
        if (date.uncertain()) attributes.addAll(List.of("cert", "low"));
        return attributes.toArray(String[]::new);
    }

    private static String day(java.util.Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
