package org.scholion.annotate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How kinds of note and motivations of W3C Web Annotations stand for each other. */
public final class Motivations {
    /** That somebody comments, which says nothing of the kind. */
    private static final String ANY = "commenting";

    /** The kinds of note that say more than that somebody comments. */
    private static final Map<String, String> OF_KINDS = Map.of(
            "correction", "editing",
            "dispute", "assessing",
            "source", "describing",
            "comparison", "linking",
            "query", "questioning");

    private static final Map<String, String> KINDS = new TreeMap<>();

    static {
        OF_KINDS.forEach((kind, motivation) -> KINDS.put(motivation, kind));
    }

    private Motivations() {}

    /** The motivation that a kind of note is published with. */
    public static String of(String kind) {
        return OF_KINDS.getOrDefault(kind, ANY);
    }

    /** The kind of note that a motivation stands for; nothing where it could be several. */
    public static Optional<String> kind(String motivation) {
        return Optional.ofNullable(KINDS.get(motivation));
    }
}
