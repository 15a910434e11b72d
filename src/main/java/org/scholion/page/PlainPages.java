package org.scholion.page;

import java.util.List;
import org.scholion.content.PlainPage;
import org.scholion.relate.Archive;

/** Which of the archive's own pages stand in the interface of a language: the translation, where there is one. */
final class PlainPages {
    private PlainPages() {}

    /** One page for each that is no translation, in order. */
    static List<PlainPage> in(Archive archive, String language) {
        return archive.pages().stream()
                .filter(p -> p.translationOf().isEmpty())
                .map(p -> translation(archive, p, language))
                .toList();
    }

    private static PlainPage translation(Archive archive, PlainPage page, String language) {
        return archive.pages().stream()
                .filter(t -> t.translationOf().equals(page.id()) && t.language().equals(language))
                .findFirst()
                .orElse(page);
    }

    /** The address of a page within its language: translations stand at that of what they translate. */
    static String path(PlainPage page) {
        return (page.translationOf().isEmpty() ? page.id() : page.translationOf()) + ".html";
    }
}
