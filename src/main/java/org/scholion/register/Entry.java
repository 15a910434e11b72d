package org.scholion.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.content.Body;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/**
 * What the archive knows of one faction, place, person, event or whatever its registers hold. Empty texts are absent.
 *
 * @param register the id of its register
 * @param name its heading form
 * @param shortName an abbreviation, or empty
 * @param names every name that may be found in texts, the heading form first, then the short one, then the others
 * @param within the id of what contains it, or empty
 * @param isPrivate a living private person
 * @param definition the archive's own words
 */
public record Entry(
        String id,
        String register,
        String name,
        String shortName,
        List<Name> names,
        String kind,
        String side,
        Optional<Edtf> active,
        Optional<Edtf> date,
        List<Ref> formerly,
        List<Ref> became,
        List<Ref> partOf,
        List<Ref> allies,
        List<Ref> opponents,
        Optional<Coordinates> coordinates,
        String within,
        List<String> sameAs,
        boolean isPrivate,
        List<String> sources,
        List<String> slugWas,
        Body definition,
        SourceFile file) {

    /** What readers are shown: of a private person initials and kind alone, of all others everything. */
    public Entry shown() {
        if (!isPrivate) return this;
        String initials = Name.initials(name);
        Name only = new Name(initials, "", Optional.empty(), Optional.empty(), Name.Match.OFF, List.of(), file.whole());
        return new Entry(
                id,
                register,
                initials,
                "",
                List.of(only),
                kind,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                true,
                List.of(),
                slugWas,
                Body.EMPTY,
                file);
    }

    /** The same entry under the first name that it has in a language; as it is where it has none. */
    public Entry in(String language) {
        Optional<Name> own = isPrivate ? Optional.empty() : nameIn(language);
        if (own.isEmpty()) return this;
        return new Entry(
                id,
                register,
                own.get().text(),
                shortName,
                names,
                kind,
                side,
                active,
                date,
                formerly,
                became,
                partOf,
                allies,
                opponents,
                coordinates,
                within,
                sameAs,
                false,
                sources,
                slugWas,
                definition,
                file);
    }

    /** All references to other entries, of every kind but {@code within}. */
    public Stream<Ref> refs() {
        return Stream.of(formerly, became, partOf, allies, opponents).flatMap(List::stream);
    }

    /** The first name in a language, if one is given. */
    public Optional<Name> nameIn(String language) {
        return names.stream().filter(n -> n.language().equals(language)).findFirst();
    }

    /** The first day on which one of its names may have been used: of the name's own dates, or else of its own. */
    public LocalDate firstDay(Name name) {
        if (name.isDated()) return name.firstDay();
        return active.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
    }

    /** As {@link #firstDay}, the last day. */
    public LocalDate lastDay(Name name) {
        if (name.isDated()) return name.lastDay();
        return active.flatMap(Edtf::latest).orElse(LocalDate.MAX);
    }

    /** What it is called on a date, and what before and after. */
    public Naming naming(Edtf date) {
        return Naming.of(this, date);
    }
}
