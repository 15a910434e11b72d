package org.scholion.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.CodePoints;
import org.scholion.text.SourceFile;

/**
 * The content folder: which files there are, and their text.
 *
 * <p>Nothing outside the folder is ever read: links are not followed. Sizes are bounded before bytes are read.
 */
public final class ContentFolder {
    /** The largest text file that is read, in bytes. */
    public static final int LARGEST = 4 << 20;

    private final Path root;
    private final String shown;
    private final Problems problems;

    /**
     * @param root the folder
     * @param shown the folder as it was given, for messages
     * @param problems told of files that cannot be read
     */
    public ContentFolder(Path root, String shown, Problems problems) {
        this.root = root;
        this.shown = shown.replace('\\', '/').replaceAll("/+$", "");
        this.problems = problems;
    }

    /** The path of a file in messages. */
    public String shown(String relative) {
        if (shown.isEmpty() || relative.isEmpty()) return shown + relative;
        return shown + "/" + relative;
    }

    /** The file itself. */
    public Path path(String relative) {
        return root.resolve(relative);
    }

    /** Whether this is a file in the folder, reached without leaving it. */
    public boolean isFile(String relative) {
        try {
            Path path = root.resolve(relative).normalize();
            if (!path.startsWith(root.normalize()) || !Files.isRegularFile(path)) return false;
            Path asGiven = root.toRealPath().resolve(root.normalize().relativize(path));
            return path.toRealPath().equals(asGiven);
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Relative paths of all plain files below a subfolder, with {@code /}, sorted; hidden files are passed over. */
    public List<String> files(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) return List.of();
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new Walk(found));
        } catch (IOException e) {
            problems.report(
                    Code.UNREADABLE,
                    Location.of(shown(folder)),
                    "the folder cannot be read: " + e.getMessage(),
                    "check its permissions");
        }
        found.sort(null);
        return found;
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<String> found;

        Walk(List<String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = String.valueOf(folder.getFileName());
            if (folder.equals(root)) return FileVisitResult.CONTINUE;
            if (isHidden(folder)) return FileVisitResult.SKIP_SUBTREE;
            if (!name.endsWith(".md") && !name.endsWith(".yml")) return FileVisitResult.CONTINUE;
            unreadable(relative(folder), "is a folder with the name of a file", "rename the folder");
            return FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String relative = relative(file);
            if (isHidden(file)) return FileVisitResult.CONTINUE;
            if (attributes.isRegularFile()) found.add(relative);
            else unreadable(relative, "is a link or no plain file", "put the file itself there");
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            unreadable(relative(file), "cannot be read", "check its permissions");
            return FileVisitResult.CONTINUE;
        }
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.endsWith("~");
    }

    private void unreadable(String relative, String what, String fix) {
        problems.report(Code.UNREADABLE, Location.of(shown(relative)), "this " + what, fix);
    }

    /** The text of a file, or nothing after saying why. */
    public Optional<SourceFile> read(String relative) {
        Path path = root.resolve(relative);
        try {
            long size = Files.size(path);
            if (size > LARGEST) {
                problems.report(
                        Code.TOO_LARGE,
                        Location.of(shown(relative)),
                        "the file has " + size + " bytes, more than " + LARGEST,
                        "split it");
                return Optional.empty();
            }
            return decode(relative, Files.readAllBytes(path));
        } catch (IOException e) {
            unreadable(relative, "cannot be read", "check its permissions");
            return Optional.empty();
        }
    }

    private Optional<SourceFile> decode(String relative, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            Location at =
                    new SourceFile(shown(relative), plain(text)).at(plain(text).length());
            problems.report(Code.ENCODING, at, "here the file is not UTF-8", "save it again as UTF-8");
            return Optional.empty();
        }
        SourceFile file = new SourceFile(shown(relative), plain(text));
        reportOddities(file, text);
        return hasControls(file) ? Optional.empty() : Optional.of(file);
    }

    private void reportOddities(SourceFile file, String text) {
        if (text.startsWith("\uFEFF")) {
            problems.report(
                    Code.BYTE_ORDER_MARK,
                    file.at(0),
                    "the file begins with a byte order mark",
                    "save it as UTF-8 without one");
        }
        if (text.indexOf('\r') >= 0) {
            int first = text.indexOf('\r') - (text.startsWith("\uFEFF") ? 1 : 0);
            problems.report(
                    Code.LINE_ENDINGS,
                    file.at(first),
                    "the file has carriage returns at line ends",
                    "save it with LF line ends");
        }
    }

    private static String plain(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf('\r') < 0
                ? unmarked
                : unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private boolean hasControls(SourceFile file) {
        String text = file.text();
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (!CodePoints.isShown(c)) {
                String message = String.format(Locale.ROOT, "the control character U+%04X stands here", c);
                problems.report(Code.CONTROL_CHARACTER, file.at(i), message, "delete it");
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }
}
