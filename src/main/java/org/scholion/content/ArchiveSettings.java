package org.scholion.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.scholion.text.Edtf;

/**
 * What {@code archive.yml} says.
 *
 * @param baseUrl the address the site will have, without a slash at the end; empty where it is not known
 * @param periods by their first day
 * @param words words of the content files in this language, where another is given
 * @param translations the same settings in the further languages of the interface, by language
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
        List<String> loadedWords,
        Map<String, String> words,
        Map<String, ArchiveSettings> translations) {

    /** The same settings with their translations. */
    ArchiveSettings with(Map<String, ArchiveSettings> others) {
        return new ArchiveSettings(
                title,
                subtitle,
                description,
                languages,
                baseUrl,
                licence,
                periods,
                registers,
                outlets,
                loadedWords,
                words,
                inOrder(others, t -> t));
    }

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
                loadedWords,
                words,
                inOrder(translations, t -> t.withBaseUrl(address)));
    }

    private static Map<String, ArchiveSettings> inOrder(
            Map<String, ArchiveSettings> translations, UnaryOperator<ArchiveSettings> change) {
        Map<String, ArchiveSettings> changed = new TreeMap<>();
        translations.forEach((language, t) -> changed.put(language, change.apply(t)));
        return Collections.unmodifiableMap(changed);
    }

    /** The same settings with the texts for readers in another language, where they are given in it. */
    public ArchiveSettings in(String language) {
        return translations.getOrDefault(language, this);
    }

    /** A word that content files use, such as a kind or a side, in this language; the word itself where none is given. */
    public String word(String word) {
        return words.getOrDefault(word, word);
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
