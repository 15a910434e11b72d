package org.scholion.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.content.Article;
import org.scholion.content.ContentFolder;
import org.scholion.content.Original;
import org.scholion.content.RegisterInfo;
import org.scholion.content.SettingsReader;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.suggest.Rejections;
import org.scholion.text.Sha256;

/** Pictures and captures that are named exist, captures have the bytes that were recorded, and no file lies idle. */
final class FileCheck {
    /** Folders of the content that are no registers. */
    private static final List<String> FOLDERS =
            List.of("articles", "annotations", "pages", "captures", "assets", "maps", "ledger");

    /** Files beside the folders. */
    private static final List<String> FILES = List.of(SettingsReader.FILE, Rejections.FILE);

    private final Archive archive;
    private final ContentFolder content;
    private final Problems problems;

    FileCheck(Archive archive, ContentFolder content, Problems problems) {
        this.archive = archive;
        this.content = content;
        this.problems = problems;
    }

    void run() {
        Pictures.of(archive).forEach(this::picture);
        archive.articles().stream().map(ArticleFacts::article).forEach(this::capture);
        strayFolders();
    }

    private void picture(Pictures.Use picture) {
        String source = picture.source();
        if (source.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            problems.report(
                    Code.REMOTE_PICTURE,
                    picture.at(),
                    "the picture '" + source + "' lies on another server; a link stands in its place",
                    "put it into assets/ if its rights allow");
        } else if (!isBelow("assets/", source) || !content.isFile(source)) {
            problems.report(
                    Code.MISSING_ASSET,
                    picture.at(),
                    "there is no picture '" + source + "'",
                    "put it at " + content.shown("assets/…") + " and write assets/…");
        }
    }

    /** Whether a path stays in its folder as it is written, without steps back. */
    private static boolean isBelow(String folder, String path) {
        return path.startsWith(folder)
                && !path.contains("\\")
                && List.of(path.split("/", -1)).stream().noneMatch(n -> n.isEmpty() || n.equals(".") || n.equals(".."));
    }

    private void capture(Article article) {
        Original original = article.original();
        if (original.capture().isEmpty()) return;
        Location at = Places.key(article.file(), "capture");
        if (!isBelow("captures/", original.capture()) || !content.isFile(original.capture())) {
            problems.report(
                    Code.MISSING_ASSET,
                    at,
                    "there is no capture '" + original.capture() + "'",
                    "captures lie below " + content.shown("captures/"));
        } else if (!original.sha256().isEmpty() && !original.sha256().equals(sha256(original.capture()))) {
            problems.report(
                    Code.HASH_MISMATCH,
                    at,
                    "the capture '" + original.capture() + "' does not have the recorded SHA-256",
                    "restore the capture, or correct the record");
        }
    }

    private String sha256(String relative) {
        try {
            return Sha256.of(content.path(relative));
        } catch (IOException e) {
            return "";
        }
    }

    /** A misspelt folder would otherwise be a silent loss: one finding for each that nothing is read from. */
    private void strayFolders() {
        Set<String> known = new TreeSet<>(FOLDERS);
        archive.settings().registers().stream().map(RegisterInfo::id).forEach(known::add);
        for (String name : topLevel()) {
            if (known.contains(name) || FILES.contains(name)) continue;
            problems.report(
                    Code.STRAY_FILE,
                    Location.of(content.shown(name)),
                    "nothing is read from here",
                    Suggest.fix(name, known, "folders"));
        }
    }

    private Set<String> topLevel() {
        try (Stream<Path> paths = Files.list(content.path(""))) {
            return paths.map(p -> p.getFileName().toString())
                    .filter(n -> !n.startsWith(".") && !n.endsWith("~"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            return Set.of();
        }
    }
}
