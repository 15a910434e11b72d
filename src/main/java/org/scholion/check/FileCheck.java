package org.scholion.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.scholion.content.Article;
import org.scholion.content.Block;
import org.scholion.content.ContentFolder;
import org.scholion.content.Mark;
import org.scholion.content.Original;
import org.scholion.content.Passage;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/** Pictures and captures that articles name exist, and captures have the bytes that were recorded. */
final class FileCheck {
    private final Archive archive;
    private final ContentFolder content;
    private final Problems problems;

    FileCheck(Archive archive, ContentFolder content, Problems problems) {
        this.archive = archive;
        this.content = content;
        this.problems = problems;
    }

    void run() {
        for (ArticleFacts facts : archive.articles()) {
            pictures(facts.article(), facts.article().body().blocks());
            inlinePictures(facts.article());
            capture(facts.article());
        }
    }

    private void pictures(Article article, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Figure f) picture(article, f.source());
            else if (block instanceof Block.Quotation q) pictures(article, q.blocks());
            else if (block instanceof Block.Listing l) l.items().forEach(i -> pictures(article, i));
        }
    }

    private void inlinePictures(Article article) {
        for (Passage passage : article.body().passages()) {
            for (Mark mark : passage.marks()) {
                if (mark.kind() == Mark.Kind.PICTURE) picture(article, mark.target());
            }
        }
    }

    private void picture(Article article, String source) {
        if (source.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
            problems.report(Code.REMOTE_PICTURE, article.file().whole(), "the picture '" + source + "' lies on another server; a link stands in its place", "put it into assets/ if its rights allow");
        } else if (!source.startsWith("assets/") || !content.isFile(source)) {
            problems.report(Code.MISSING_ASSET, article.file().whole(), "there is no picture '" + source + "'", "put it at " + content.shown("assets/…") + " and write assets/…");
        }
    }

    private void capture(Article article) {
        Original original = article.original();
        if (original.capture().isEmpty()) return;
        if (!original.capture().startsWith("captures/") || !content.isFile(original.capture())) {
            problems.report(Code.MISSING_ASSET, article.file().whole(), "there is no capture '" + original.capture() + "'", "captures lie below " + content.shown("captures/"));
        } else if (!original.sha256().isEmpty() && !original.sha256().equals(sha256(original.capture()))) {
            problems.report(Code.HASH_MISMATCH, article.file().whole(), "the capture '" + original.capture() + "' does not have the recorded SHA-256", "restore the capture, or correct the record");
        }
    }

    private String sha256(String relative) {
        try (InputStream in = Files.newInputStream(content.path(relative))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) digest.update(buffer, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
