package org.scholion.suggest;

import org.scholion.content.edit.YamlText;

/** Decisions about names as they are written into annotations. */
final class Annotation {
    private Annotation() {}

    /** The file of an article's annotations, relative to the content folder. */
    static String file(String article) {
        return "annotations/" + article + ".yml";
    }

    /** A decision about a name. @param entry an id, or none */
    static String mention(String words, String entry) {
        return "{quote: " + YamlText.quoted(words) + ", entry: " + YamlText.scalar(entry) + "}";
    }
}
