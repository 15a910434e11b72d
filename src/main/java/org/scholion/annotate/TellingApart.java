package org.scholion.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.problem.Location;

/** Finds the shortest prefix, else suffix, that one of several places of the same words has alone. */
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

    /** The keys to paste beside the quotation to mean one of the places. */
    String keys(int place) {
        List<String> words = pieces(before.get(place));
        String prefix = "";
        for (int n = 1; n <= Math.min(MOST_WORDS, words.size()); n++) {
            prefix = String.join("", words.subList(words.size() - n, words.size()));
            if (isAlone(prefix, "")) return "add prefix: " + Excerpt.yaml(prefix);
        }
        words = pieces(after.get(place));
        String suffix = "";
        for (int n = 1; n <= Math.min(MOST_WORDS, words.size()); n++) {
            suffix = String.join("", words.subList(0, n));
            if (isAlone("", suffix)) return "add suffix: " + Excerpt.yaml(suffix);
        }
        return "add prefix: " + Excerpt.yaml(prefix) + " and suffix: " + Excerpt.yaml(suffix);
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
