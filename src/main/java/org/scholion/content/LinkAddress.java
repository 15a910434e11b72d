package org.scholion.content;

import java.util.regex.Pattern;

/** Which addresses a link may have: the web, mail, and places within the archive. */
final class LinkAddress {
    private static final Pattern OUTSIDE = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cc}]+");

    /** No scheme, no server, no backslash, which browsers read as a slash. */
    private static final Pattern INSIDE = Pattern.compile("(?!//)[^\\s\\p{Cc}:\\\\]+|#[^\\s\\p{Cc}\\\\]+");

    private LinkAddress() {}

    /** @param address as it will be followed, escapes and entities resolved */
    static boolean isAllowed(String address) {
        return OUTSIDE.matcher(address).matches() || INSIDE.matcher(address).matches();
    }
}
