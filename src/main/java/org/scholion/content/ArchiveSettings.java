package org.scholion.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.scholion.text.Edtf;

/**
 * What {@code archive.yml} says.
 *
 * @param baseUrl the address the site will have, without a slash at the end; empty where it is not known
 * @param periods by their first day
 * @param registers in the order written, which is the order of precedence in menus
 */
public record ArchiveSettings(
        String title,
        String subtitle,
        String description,
        List<String> languages,
        String baseUrl,
        String licence,
        List<Period> periods,
        List<RegisterInfo> registers,
        List<Outlet> outlets,
        List<String> loadedWords) {

    /** The same settings for another address. */
    public ArchiveSettings withBaseUrl(String address) {
        return new ArchiveSettings(
                title,
                subtitle,
                description,
                languages,
                address.replaceAll("/+$", ""),
                licence,
                periods,
                registers,
                outlets,
                loadedWords);
    }

    /** The period with this id. */
    public Optional<Period> period(String id) {
        return periods.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The first period that the date touches. */
    public Optional<Period> periodOf(Edtf date) {
        return periods.stream().filter(p -> date.overlaps(p.from(), p.to())).findFirst();
    }

    /** The outlet with this id. */
    public Optional<Outlet> outlet(String id) {
        return outlets.stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** The last day of the last period. */
    public LocalDate lastDay() {
        return periods.stream().map(Period::to).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }
}
