package org.scholion.export;

import java.util.List;
import java.util.SortedMap;

/**
 * One thing that a reader of the site may find by its words.
 *
 * @param address from the site's folder, with a fragment where it is a part of a page
 * @param language of the text, BCP 47
 * @param text without markup
 * @param filters values by which hits can be narrowed and described, by name; sorted
 * @param date by which hits can be sorted, EDTF; or empty
 */
public record SearchRecord(
        String address, String language, String text, SortedMap<String, List<String>> filters, String date) {}
