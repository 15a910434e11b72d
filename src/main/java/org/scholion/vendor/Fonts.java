package org.scholion.vendor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The font files that the templates' style sheets name, with their licences; of those, what the pages' characters need. */
final class Fonts {
    static final String FOLDER = "vendor/fonts/";

    private static final String SCOPE = "@fontsource";
    private static final String LICENCE = "-LICENSE.txt";

    private final List<Path> packages;
    private final SortedMap<String, Path> old;
    private final Shelf shelf;
    private final Set<String> put = new HashSet<>();

    /** @param old the third-party files of the last build, which stand in where packages are missing */
    Fonts(Packages packages, SortedMap<String, Path> old, Shelf shelf) throws IOException {
        this.packages = packages.beginningWith(SCOPE);
        this.old = old;
        this.shelf = shelf;
    }

    /** The fonts that all style sheets of a folder name. */
    static List<FontFace> named(Path styles) throws IOException {
        if (!Files.isDirectory(styles)) return List.of();
        List<FontFace> faces = new ArrayList<>();
        try (Stream<Path> files = Files.walk(styles)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".css")).sorted().toList())
                faces.addAll(FontFace.in(Files.readString(file)));
        }
        return faces;
    }

    /**
     * Puts what is needed.
     *
     * @param characters the code points that pages show
     * @return the names of files that neither a package nor the last build has
     */
    List<String> put(List<FontFace> faces, BitSet characters) throws IOException {
        List<String> missing = new ArrayList<>();
        for (FontFace face : faces) {
            if (!face.shows(characters) || !put.add(FOLDER + face.file())) continue;
            Optional<Path> home = home(face);
            if (home.isPresent()) put(home.get(), face);
            else if (!keep(FOLDER + face.file())) missing.add(face.file());
        }
        return missing;
    }

    /** The package that has the font, in the version that its name gives. */
    private Optional<Path> home(FontFace face) throws IOException {
        for (Path root : packages) {
            boolean has = Files.isRegularFile(root.resolve("files").resolve(face.source()));
            if (has && Packages.version(root).equals(face.version())) return Optional.of(root);
        }
        return Optional.empty();
    }

    private void put(Path home, FontFace face) throws IOException {
        shelf.put(FOLDER + face.file(), home.resolve("files").resolve(face.source()));
        String licence = FOLDER + home.getFileName() + "-" + face.version() + LICENCE;
        if (put.add(licence)) shelf.put(licence, home.resolve("LICENSE"));
    }

    /** Licences of fonts that stay do so too; a few too many do no harm. */
    private boolean keep(String path) throws IOException {
        if (!old.containsKey(path)) return false;
        shelf.put(path, old.get(path));
        for (String licence : old.keySet()) {
            boolean stays = licence.startsWith(FOLDER) && licence.endsWith(LICENCE);
            if (stays && put.add(licence)) shelf.put(licence, old.get(licence));
        }
        return true;
    }
}
