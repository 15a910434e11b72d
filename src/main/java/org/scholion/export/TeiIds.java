package org.scholion.export;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of parts of a TEI document. Ids of the archive hold no full stop, so that a sort and an id cannot be mistaken. */
final class TeiIds {
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

    private TeiIds() {}

    static String note(String id) {
        return "note." + safe(id);
    }

    static String entry(String id) {
        return "entry." + safe(id);
    }

    /** @param where of an editors' note, its name and a full stop; else empty */
    static String footnote(String where, int number) {
        return where + "footnote." + number;
    }

    static String kind(String kind) {
        return "kind." + kind;
    }

    static String editor(int number) {
        return "by." + number;
    }

    /** XML's names were fixed before some scripts were encoded: letters beyond the first plane become their numbers. */
    private static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.codePoints().forEach(c -> {
            if (Character.isBmpCodePoint(c)) safe.appendCodePoint(c);
            else safe.append(String.format(Locale.ROOT, "_%X_", c));
        });
        return safe.toString();
    }

    /** An address with what addresses may not hold percent-encoded. */
    static String address(String address) {
        StringBuilder safe = new StringBuilder();
        for (char c : STRAY_PERCENT.matcher(address).replaceAll("%25").toCharArray()) {
            boolean forbidden = c <= ' ' || c == 0x7f || "<>\"{}|\\^`[]".indexOf(c) >= 0 || Character.isSpaceChar(c);
            if (forbidden && c < 0x80) safe.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            else if (!forbidden) safe.append(c);
        }
        return safe.toString();
    }
}
