package org.scholion.vendor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.scholion.export.SearchRecord;
import org.scholion.publish.SiteWriter;

/** Puts the files of other people into a site, as far as they are at hand. */
public final class ThirdParty {
    private static final String SEARCH = "full-text search";

    private final Packages packages;
    private final Path styles;
    private final boolean gzip;

    /**
     * @param packages a folder of packages as npm lays them out; need not exist
     * @param styles the folder of the style sheets that name fonts
     * @param gzip whether texts are given compressed as well
     */
    public ThirdParty(Path packages, Path styles, boolean gzip) {
        this.packages = new Packages(packages.toAbsolutePath());
        this.styles = styles;
        this.gzip = gzip;
    }

    /**
     * Puts fonts and the search index.
     *
     * @param characters the code points that pages show
     * @param records calls what it is given with everything that can be found, always in the same order
     * @return what had to be left out and why, a phrase each; empty where nothing was
     */
    public List<String> put(BitSet characters, Consumer<Consumer<SearchRecord>> records, SiteWriter site) {
        Shelf shelf = new Shelf(site, gzip);
        SortedMap<String, Path> old = shelf.taken();
        List<String> leftOut = new ArrayList<>();
        fonts(characters, old, shelf).ifPresent(leftOut::add);
        search(Findable.of(records), old, shelf).ifPresent(leftOut::add);
        return List.copyOf(leftOut);
    }

    private Optional<String> fonts(BitSet characters, SortedMap<String, Path> old, Shelf shelf) {
        try {
            List<FontFace> faces = Fonts.named(styles);
            List<String> missing = new Fonts(packages, old, shelf).put(faces, characters);
            if (missing.isEmpty()) return Optional.empty();
            boolean all = missing.size()
                    == faces.stream().filter(f -> f.shows(characters)).count();
            return Optional.of(all ? "fonts" : "fonts (" + String.join(", ", missing) + ")");
        } catch (IOException e) {
            return Optional.of("fonts (" + e.getMessage() + ")");
        }
    }

    private Optional<String> search(Findable records, SortedMap<String, Path> old, Shelf shelf) {
        try {
            Optional<Engine> engine = Engine.in(packages);
            SearchIndex index = new SearchIndex(records, old, shelf);
            if (engine.isPresent()) index.put(engine.get(), packages);
            return engine.isPresent() || index.keep() ? Optional.empty() : Optional.of(SEARCH);
        } catch (IOException e) {
            return Optional.of(SEARCH + " (" + e.getMessage() + ")");
        }
    }
}
