package org.scholion.vendor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The search engine's files for browsers and its index, in {@code vendor/pagefind/}. */
final class SearchIndex {
    static final String FOLDER = "vendor/pagefind/";
    /** Says what the index was made from and by what. */
    static final String MADE_FROM = FOLDER + "made-from.txt";

    private static final String START = "pagefind.js";

    /** Ready-made interfaces, which the site has no use for. */
    private static final Pattern UNUSED = Pattern.compile("pagefind-(ui|modular-ui|component-ui|highlight)\\.(js|css)");

    private final Findable records;
    private final SortedMap<String, Path> old;
    private final Shelf shelf;

    /** @param old the third-party files of the last build */
    SearchIndex(Findable records, SortedMap<String, Path> old, Shelf shelf) {
        this.records = records;
        this.old = old;
        this.shelf = shelf;
    }

    /** Puts the index of the last build again if it is of these very records, whatever engine made it. */
    boolean keep() throws IOException {
        return keep(madeFrom -> madeFrom.endsWith(ofRecords()));
    }

    /** Puts the index, made anew only where records or engine are not those of the last build. */
    void put(Engine engine, Packages packages) throws IOException {
        String madeFrom = "pagefind " + engine.version() + ofRecords();
        if (keep(madeFrom::equals)) return;
        Path folder = Files.createTempDirectory("scholion-index").toRealPath();
        try {
            engine.index(records, folder);
            if (!Files.exists(folder.resolve(START))) throw new IOException("it wrote no index");
            for (Path file : files(folder)) shelf.put(FOLDER + relative(folder, file), file);
            shelf.put(MADE_FROM, madeFrom.getBytes(StandardCharsets.UTF_8));
            shelf.put(FOLDER + "LICENSE.txt", packages.folder().resolve("pagefind/LICENSE/LICENSE"));
        } finally {
            delete(folder);
        }
    }

    private String ofRecords() {
        return ", " + records.count() + " records, sha256 " + records.sha256() + "\n";
    }

    private boolean keep(Predicate<String> isOf) throws IOException {
        Path madeFrom = old.get(MADE_FROM);
        if (madeFrom == null || !isOf.test(Files.readString(madeFrom))) return false;
        for (Map.Entry<String, Path> file : old.entrySet())
            if (file.getKey().startsWith(FOLDER)) shelf.put(file.getKey(), file.getValue());
        return true;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !UNUSED.matcher(f.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
