package org.scholion.cite;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry for BibTeX and BibLaTeX. {@code date} is EDTF, which BibLaTeX reads with its doubt; {@code year} and
 * {@code month} are for older programs, and are left out where the date is doubtful. Double braces keep names whole and
 * capitals as they are.
 */
final class BibTex {
    private final StringBuilder out = new StringBuilder();

    private BibTex() {}

    static String text(String key, Cited cited) {
        return new BibTex().entry(key, cited);
    }

    private String entry(String key, Cited cited) {
        out.append(cited.isDigest() ? "@misc{" : "@article{").append(key).append(",\n");
        names("author", cited.authors());
        names("translator", cited.translators());
        field("title", "{" + escaped(cited.title()) + "}");
        if (cited.isDigest()) {
            field("howpublished", escaped(cited.archive()));
            field("note", escaped(Chicago.report(cited)));
        } else {
            field("journal", "{" + escaped(cited.report().outlet()) + "}");
            date(cited);
            field("note", escaped(cited.holding()));
        }
        field("langid", language(cited.language()));
        field("url", address(cited.url()));
        return out.append("}").toString();
    }

    private void date(Cited cited) {
        if (!cited.date().source().isEmpty()) field("date", cited.date().source());
        String[] certain = cited.certainDate().split("-");
        field("year", certain[0]);
        if (certain.length > 1) field("month", Integer.toString(Integer.parseInt(certain[1])));
    }

    private void names(String name, List<String> names) {
        field(name, names.stream().map(n -> "{" + escaped(n) + "}").collect(Collectors.joining(" and ")));
    }

    private void field(String name, String value) {
        if (!value.isEmpty())
            out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    /** The names of languages that BibLaTeX knows, of those an archive is likely to hold. */
    private static String language(String code) {
        return switch (code.split("-", 2)[0]) {
            case "ar" -> "arabic";
            case "de" -> "german";
            case "en" -> "english";
            case "es" -> "spanish";
            case "fa" -> "persian";
            case "fr" -> "french";
            case "he" -> "hebrew";
            case "it" -> "italian";
            case "ru" -> "russian";
            case "tr" -> "turkish";
            default -> "";
        };
    }

    /** Braces become commands: BibTeX counts even those behind a backslash. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Punctuation.oneLine(text).toCharArray()) escaped.append(escaped(c));
        return escaped.toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\textbraceleft{}";
            case '}' -> "\\textbraceright{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '%', '#', '&', '_', '$' -> "\\" + c;
            default -> Character.toString(c);
        };
    }

    /** An address is taken as it stands, so it may hold nothing that would end the field. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }
}
