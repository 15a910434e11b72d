package org.scholion.vendor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of packages as npm lays them out.
 *
 * @param folder such as {@code templates/node_modules}; need not exist
 */
record Packages(Path folder) {
    private static final Pattern VERSION = Pattern.compile("\"version\"\\s*:\\s*\"([^\"]+)\"");

    /** The folder of a package, if it is there. */
    Optional<Path> find(String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isDirectory);
    }

    /** The packages whose names begin so, which may end within the name of their scope; by name. */
    List<Path> beginningWith(String scope) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> scopes = Files.list(folder)) {
            return scopes.filter(s -> s.getFileName().toString().startsWith(scope) && Files.isDirectory(s))
                    .flatMap(Packages::children)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> children(Path scope) {
        try (Stream<Path> packages = Files.list(scope)) {
            return packages.toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** The version that a package's own description gives. */
    static String version(Path root) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(root.resolve("package.json")));
        if (!version.find()) throw new IOException(root.getFileName() + " has no version");
        return version.group(1);
    }
}
