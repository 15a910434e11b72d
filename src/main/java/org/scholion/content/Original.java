package org.scholion.content;

import java.util.List;

/**
 * The report as it was published, as far as it is known; empty texts are unknown.
 *
 * @param url its address
 * @param dateLine the date as printed
 * @param retrieved the day it was fetched, EDTF
 * @param capture the file below {@code captures/}
 * @param sha256 of the captured bytes, in hexadecimal
 * @param leftOut byte ranges of the capture that are not part of the article
 */
public record Original(
        String url,
        String language,
        String title,
        String dateLine,
        String retrieved,
        String capture,
        String sha256,
        List<LeftOut> leftOut) {
    /** Nothing is known. */
    public static final Original UNKNOWN = new Original("", "", "", "", "", "", "", List.of());

    /** A range of bytes, end exclusive, and why it was left out. */
    public record LeftOut(long from, long to, String why) {}
}
