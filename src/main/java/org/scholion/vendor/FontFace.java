package org.scholion.vendor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule of a style sheet that names a font file of {@code vendor/fonts/}. Browsers are told to keep these files for a
 * year, so their names end with the version of their package: {@code a-latin-5.3.1.woff2} is {@code a-latin.woff2} there.
 *
 * @param file its name in the site
 * @param range the code points that browsers load it for; all where the rule says nothing
 */
record FontFace(String file, BitSet range) {
    private static final Pattern RULE = Pattern.compile("@font-face\\s*\\{([^}]*)}");
    private static final Pattern FILE = Pattern.compile("url\\(\\s*[\"']?[./]*vendor/fonts/([\\w.-]+)[\"']?\\s*\\)");
    private static final Pattern RANGES = Pattern.compile("unicode-range\\s*:([^;]*)");
    private static final Pattern RANGE = Pattern.compile("(?i)U\\+([0-9a-f]{1,6})(\\?*)(?:-([0-9a-f]{1,6}))?");
    private static final Pattern VERSIONED = Pattern.compile("(.+)-(\\d+(?:\\.\\d+)+)(\\.\\w+)");
    private static final int HEX = 16;

    /** The rules of a style sheet, in order; those for fonts of the reader's own machine are none. */
    static List<FontFace> in(String css) {
        List<FontFace> faces = new ArrayList<>();
        Matcher rules = RULE.matcher(css);
        while (rules.find()) {
            BitSet range = range(rules.group(1));
            Matcher files = FILE.matcher(rules.group(1));
            while (files.find()) faces.add(new FontFace(files.group(1), range));
        }
        return faces;
    }

    private static BitSet range(String rule) {
        BitSet points = new BitSet();
        Matcher ranges = RANGES.matcher(rule);
        if (!ranges.find()) points.set(0, Character.MAX_CODE_POINT + 1);
        else
            RANGE.matcher(ranges.group(1)).results().forEach(r -> {
                String first = r.group(1) + r.group(2).replace('?', '0');
                String last = r.group(3) != null
                        ? r.group(3)
                        : r.group(1) + r.group(2).replace('?', 'F');
                points.set(Integer.parseInt(first, HEX), Integer.parseInt(last, HEX) + 1);
            });
        return points;
    }

    /** The file's name in its package. */
    String source() {
        return VERSIONED.matcher(file).replaceFirst("$1$3");
    }

    /** The version of the package that the file comes from; empty where its name has none, and no package is right. */
    String version() {
        Matcher versioned = VERSIONED.matcher(file);
        return versioned.matches() ? versioned.group(2) : "";
    }

    /** Whether a browser would load it for one of these code points. */
    boolean shows(BitSet characters) {
        return range.intersects(characters);
    }
}
