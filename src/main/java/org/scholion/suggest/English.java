package org.scholion.suggest;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words that stand with a capital without being names, or before names without being part of them. */
final class English {
    /** Words that open sentences or stand in titles. */
    private static final Set<String> OPENERS = words("""
            a about above according accordingly across after afterwards again against all almost along already also
            although always amid amidst among an and another any anyone anything are around as at away back be because
            been before behind being below besides between both but by can could despite did do does doing down due
            during each earlier either else elsewhere especially even eventually ever every everyone everything except
            few finally first firstly for former formerly from further furthermore generally given had has have having
            he hence her here hers him his how however i if in indeed initially instead into is it its itself just
            last lastly later least less let like likewise many may me meanwhile might more moreover most mostly much
            must my namely near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now
            nowadays of off often on once one ones only onto or other others otherwise our out outside over overall own
            per perhaps previously rather recently regarding same second secondly see several shall she should similarly
            simultaneously since so some someone something sometimes soon still subsequently such than that the their
            them then there thereafter therefore these they third this those though three through throughout thus till
            to today together tomorrow tonight too toward towards two under undoubtedly unless unlike until up upon us
            advertisement copyright download photo posted published read related reserved share source subscribe
            translated updated very via was written we were what whatever when whenever where whereas wherever whether which while who whoever
            whom whose why will with within without would yes yesterday yet you your
            """);

    private static final Set<String> TIMES = words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december spring summer autumn winter am pm gmt utc ad bc ce
            """);

    /** What stands before the name of a person, and is none. */
    private static final Set<String> TITLES = words("""
            advisor adviser ambassador attorney brigadier captain capt chairman chairwoman chancellor chief col colonel commander
            congressman deputy director doctor dr engineer envoy foreign gen general governor interior journalist judge king
            lieutenant lt major mayor minister mr mrs ms officer premier president prime prince princess prof professor
            queen rep representative secretary sen senator senior sergeant sgt sir spokesman spokesperson spokeswoman vice
            """);

    /** Titles that are cut short, so that a full stop after them ends no sentence. */
    private static final Set<String> SHORT_TITLES = words("capt col dr gen lt maj mr mrs ms prof rep sen sgt st");

    /** Words in small letters inside names. */
    private static final Set<String> PARTICLES =
            words("of al el bin ibn bint abu abd de del della der den di da dos du la le van von ul ud ad ed wa");

    /** Bodies whose names may go on with "for", "on" and "to". */
    private static final Set<String> BODIES = words("""
            agency association authority center centre commission committee conference council court department
            directorate forum foundation fund initiative institute institution ministry network observatory office
            organisation organization program programme society tribunal union
            """);

    private static final Set<String> JOINING = words("for on to");

    private static final List<String> QUALITIES =
            List.of("ish", "ian", "ians", "ean", "eans", "ese", "ic", "ist", "ists", "ite", "ites", "ism");

    private static final List<String> OF_PLACES =
            List.of("ians", "ian", "ish", "ese", "ans", "ns", "ite", "ites", "an", "n", "is", "i", "ic");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    private English() {}

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.strip().split("\\s+")));
    }

    static boolean isOpener(String folded) {
        return OPENERS.contains(folded);
    }

    static boolean isTime(String folded) {
        return TIMES.contains(folded);
    }

    static boolean isTitle(String folded) {
        return TITLES.contains(folded);
    }

    static boolean isShortTitle(String folded) {
        return SHORT_TITLES.contains(folded);
    }

    static boolean isParticle(String folded) {
        return PARTICLES.contains(folded);
    }

    static boolean isBody(String folded) {
        return BODIES.contains(folded);
    }

    /** Whether the name of a body may go on with it. */
    static boolean isJoining(String folded) {
        return JOINING.contains(folded);
    }

    /** Whether a word has the ending of one that says of what sort a thing is, as in British or Islamist. */
    static boolean isQuality(String folded) {
        return folded.length() > SHORTEST_STEM + 2 && QUALITIES.stream().anyMatch(folded::endsWith);
    }

    /**
     * Whether a word is made of a known one, as Syrian of Syria.
     *
     * @param known folded words of known names
     */
    static boolean isOfPlace(String folded, TreeSet<String> known) {
        if (begins(folded, SHORTEST_STEM + 1, known)) return true;
        for (String ending : OF_PLACES) {
            int stem = folded.length() - ending.length();
            if (stem < SHORTEST_STEM || !folded.endsWith(ending)) continue;
            String word = known.ceiling(folded.substring(0, stem));
            if (word != null && word.startsWith(folded.substring(0, stem)) && word.length() <= stem + LONGEST_ENDING)
                return true;
        }
        return false;
    }

    /** Whether a known word is this one and "stan", as of Afghan. */
    private static boolean begins(String folded, int least, TreeSet<String> known) {
        return folded.length() >= least && (known.contains(folded + "stan") || known.contains(folded + "istan"));
    }

    /** Whether a number in Roman letters. */
    static boolean isRoman(String folded) {
        return folded.matches("x{0,3}(ix|iv|v?i{0,3})") && !folded.isEmpty();
    }
}
