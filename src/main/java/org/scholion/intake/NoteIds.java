package org.scholion.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.scholion.text.Ids;
import org.scholion.text.Sha256;

/** The ids of notes that come in: their own where they were ours before, or else one that follows from the tool's. */
final class NoteIds {
    private static final Pattern OURS = Pattern.compile("(?:.*/)?articles/[^/]+\\.html#([^#]+)");
    private static final Pattern PASSAGE = Pattern.compile("p[0-9]+(\\.s[0-9]+)?");
    private static final int DIGITS = 10;

    private NoteIds() {}

    /** The id; the same for the same annotation in every run. */
    static String of(WebAnnotation annotation) {
        var ours = OURS.matcher(annotation.id());
        boolean known = !annotation.json().get("scholion:kind").isAbsent();
        if (known && ours.matches() && isGood(ours.group(1))) return ours.group(1);
        String name = annotation.id().isEmpty() ? content(annotation) : annotation.id();
        return "import-" + Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    private static boolean isGood(String id) {
        return Ids.flaw(id).isEmpty() && !PASSAGE.matcher(id).matches();
    }

    private static String content(WebAnnotation annotation) {
        return annotation.targets() + "\n"
                + annotation.words().map(w -> w.exact() + "\n" + w.prefix()).orElse("") + "\n" + annotation.authorship()
                + "\n" + annotation.text();
    }
}
