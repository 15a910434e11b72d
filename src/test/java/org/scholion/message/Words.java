package org.scholion.message;

import java.nio.file.Path;
import java.util.List;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** The words of the interface as the templates have them, for tests. */
public final class Words {
    /** Where tests ask for them. */
    static final Location AT = Location.of("archive.yml");

    private Words() {}

    /** English. */
    public static Messages english() {
        return in("en");
    }

    /** Any language that there are words for. */
    public static Messages in(String language) {
        return new MessagesReader(Path.of("templates"), "templates", new Problems())
                .read(List.of(language), AT)
                .get(0);
    }
}
