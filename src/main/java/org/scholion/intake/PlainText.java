package org.scholion.intake;

import java.util.regex.Pattern;

/** Text that is no Markdown, written so that it reads the same as Markdown. */
final class PlainText {
    private static final Pattern SIGN = Pattern.compile("([\\\\`*_\\[\\]<>#|~])");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)([-+=])");
    private static final Pattern NUMBER = Pattern.compile("(?m)^(\\s*[0-9]+)([.)])(?=\\s|$)");

    private PlainText() {}

    /** The text with a backslash before all that Markdown would act on; blanks before a line would make code of it. */
    static String markdown(String text) {
        return signs(text).replaceAll("(?m)^[ \\t]+", "");
    }

    /** The same, with blanks as they are; for a part of a line. */
    static String signs(String text) {
        String signs = SIGN.matcher(text).replaceAll("\\\\$1");
        String lists = LIST.matcher(signs).replaceAll("$1\\\\$2");
        return NUMBER.matcher(lists).replaceAll("$1\\\\$2");
    }
}
