package org.scholion.serve;

import java.nio.charset.StandardCharsets;

/** Pages as the desk serves them: with its script, which shows what is wrong and loads a page again when it has changed. */
final class DeskPage {
    private static final String EMPTY =
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Not made yet</title></head>"
                    + "<body><h1>Not made yet</h1><p>The site could not be made so far.</p></body></html>\n";

    private DeskPage() {}

    /** What is shown while there is no site. */
    static byte[] empty() {
        return EMPTY.getBytes(StandardCharsets.UTF_8);
    }

    /** The page with the script. Its policy lets it hear of changes. @param edition of the site that it belongs to */
    static byte[] of(byte[] page, int edition) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        if (head < 0) return page;
        String before = html.substring(0, head);
        if (!before.contains("connect-src"))
            before = before.replaceFirst("default-src 'none';", "$0 connect-src 'self';");
        String script =
                "<link rel=\"stylesheet\" href=\"/_desk/desk.css\">\n<script src=\"/_desk/desk.js\" defer data-edition=\""
                        + edition + "\"></script>\n";
        return (before + script + html.substring(head)).getBytes(StandardCharsets.UTF_8);
    }
}
