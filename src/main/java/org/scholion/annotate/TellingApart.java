package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.problem.Location;

/** Finds the shortest prefix, else suffix, else both, that one of several places of the same words has alone. */
final class TellingApart {
    private static final int MOST_WORDS = 12;
    private static final int WINDOW = 400;
    private static final Pattern WORD_AND_SPACE = Pattern.compile("\\S+\\s*|\\s+");

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();
    private final List<String> foldedBefore = new ArrayList<>();
    private final List<String> foldedAfter = new ArrayList<>();

    TellingApart(String text, List<Span> places) {
        for (Span place : places) {
            before.add(text.substring(Math.max(0, place.start() - WINDOW), place.start()));
            after.add(text.substring(place.end(), Math.min(text.length(), place.end() + WINDOW)));
        }
        for (String stretch : before) foldedBefore.add(Folded.of(stretch).text());
        for (String stretch : after) foldedAfter.add(Folded.of(stretch).text());
    }

    /**
     * The keys to paste beside the quotation to mean one of the places.
     *
     * @return a line of YAML for each; none where other places stand between the same words as far as one would quote
     */
    List<String> keys(int place) {
        List<String> left = pieces(before.get(place));
        List<String> right = pieces(after.get(place));
        for (int n = 1; n <= Math.min(MOST_WORDS, left.size()); n++)
            if (isAlone(last(left, n), "")) return List.of(prefix(last(left, n)));
        for (int n = 1; n <= Math.min(MOST_WORDS, right.size()); n++)
            if (isAlone("", first(right, n))) return List.of(suffix(first(right, n)));
        for (int n = 1; n <= Math.max(left.size(), right.size()); n++)
            if (isAlone(last(left, n), first(right, n))) return List.of(prefix(last(left, n)), suffix(first(right, n)));
        return List.of();
    }

    private static String prefix(String words) {
        return "prefix: " + Excerpt.yaml(words);
    }

    private static String suffix(String words) {
        return "suffix: " + Excerpt.yaml(words);
    }

    private static String first(List<String> pieces, int n) {
        return String.join("", pieces.subList(0, Math.min(n, pieces.size())));
    }

    private static String last(List<String> pieces, int n) {
        return String.join("", pieces.subList(Math.max(0, pieces.size() - n), pieces.size()));
    }

    private boolean isAlone(String prefix, String suffix) {
        Context context = Context.of(new Quote("", prefix, suffix, Location.of("")));
        int fitting = 0;
        for (int i = 0; i < before.size() && fitting < 2; i++) {
            String text = foldedBefore.get(i);
            if (context.precedes(text, text.length()) && context.follows(foldedAfter.get(i), 0)) fitting++;
        }
        return fitting == 1;
    }

    private static List<String> pieces(String stretch) {
        List<String> pieces = new ArrayList<>();
        Matcher m = WORD_AND_SPACE.matcher(stretch);
        while (m.find()) pieces.add(m.group());
        return pieces;
    }
}
