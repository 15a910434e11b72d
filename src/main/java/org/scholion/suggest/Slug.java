package org.scholion.suggest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.scholion.text.Ids;

/** Makes ids of names. */
final class Slug {
    private Slug() {}

    /** An id for a new entry that clashes with none of those there are. @param taken as {@link Ids#clashKey} gives them */
    static String of(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['\u2018\u2019\u02BC\u02BB\u02BE\u02BF`\u00B4.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^(the-)?-*|-+$", "");
        String slug = Normalizer.normalize(plain, Normalizer.Form.NFC);
        if (slug.isEmpty() || Ids.flaw(slug).isPresent()) return "";
        String free = slug;
        for (int i = 2; taken.contains(Ids.clashKey(free)); i++) free = slug + "-" + i;
        return free;
    }
}
