package org.scholion.ledger;

import java.util.Optional;
import org.scholion.content.SettingsReader;
import org.scholion.text.Ids;

/**
 * The address of a page or of a place on one, as the ledger and its command write them.
 *
 * @param folder {@code articles}, {@code outlets} or a register's id; empty for the archive's own pages
 * @param id of the page in its folder
 * @param fragment the id of a passage or note on it, or empty
 */
public record Address(String folder, String id, String fragment) {
    private static final String ARTICLES = "articles";

    /** Reads {@code folder/id}, {@code id}, and either with {@code #fragment}; nothing where it is none of these. */
    public static Optional<Address> read(String written) {
        int hash = written.indexOf('#');
        String page = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        int slash = page.indexOf('/');
        String folder = slash < 0 ? "" : page.substring(0, slash);
        String id = page.substring(slash + 1);
        boolean right = Ids.flaw(id).isEmpty()
                && (slash < 0
                        ? !SettingsReader.isTaken(id, true)
                        : Ids.flaw(folder).isEmpty())
                && (hash < 0 || Ids.flaw(fragment.replace('.', '-')).isEmpty());
        return right ? Optional.of(new Address(folder, id, fragment)) : Optional.empty();
    }

    /** The address of an article's page. */
    public static Address article(String id) {
        return new Address(ARTICLES, id, "");
    }

    /** Whether it is an article's. */
    public boolean isArticle() {
        return folder.equals(ARTICLES);
    }

    /** The page without the fragment, such as {@code places/aleppo}. */
    public String page() {
        return folder.isEmpty() ? id : folder + "/" + id;
    }

    /** A place on the same page. */
    public Address at(String place) {
        return new Address(folder, id, place);
    }

    @Override
    public String toString() {
        return fragment.isEmpty() ? page() : page() + "#" + fragment;
    }
}
