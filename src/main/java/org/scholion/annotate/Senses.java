package org.scholion.annotate;

import java.util.HashSet;
import java.util.Set;

/** Word lists: which words cannot change without the sentence saying something else. Keys as in {@link Words#key}. */
final class Senses {
    /** Negations, and words that take back, wholly or in part, that something happened; in the languages of most sources. */
    private static final Set<String> NEGATIONS = words("""
            no not never nor neither none nobody nothing nowhere cannot without hardly barely unable false falsely \
            deny denies denied denying denial fail fails failed failing failure refuse refuses refused refusing refusal \
            reject rejects rejected rejecting lack lacks lacked lacking except unlikely impossible \
            aint arent cant couldnt didnt doesnt dont hadnt hasnt havent isnt mustnt neednt shant shouldnt wasnt werent \
            wont wouldnt \
            allegedly reportedly supposedly purportedly apparently ostensibly almost nearly could would might maybe perhaps \
            possibly probably alleged alleges purported supposed former formerly \
            nicht kein keine keinen keinem keiner keines nie niemals ohne weder angeblich fast beinahe \
            ne pas jamais sans aucun aucune ni non nunca jamas sin ningun ninguno ninguna tampoco mai senza nessun \
            nessuno nessuna nao sem nenhum nenhuma degil yok hayir asla \
            не нет ни без никогда нельзя якобы почти نه نیست نبود هیچ \
            لا لم لن ليس ليست ليسوا بدون دون غير بلا كلا عدم نفي نفت ينفي تنفي فشل فشلت رفض رفضت""");

    private static final Set<String> NUMBERS = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
            seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand \
            thousands million millions billion billions dozen dozens score scores half twice percent percentage cent first second third fourth \
            fifth sixth seventh eighth ninth tenth \
            واحد واحده اثنان اثنين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني تسعه تسع عشره عشر عشرون \
            عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئه مائه مئتان \
            مئتين مئات الف الفين الاف مليون ملايين عشرات نصف""");

    private static final Set<String> PIVOTS = words("""
            east eastern west western north northern south southern northeast northeastern northwest northwestern \
            southeast southeastern southwest southwestern left right upper lower inside outside inner outer before after \
            until since more less fewer most least all some many few increase increased increases decrease decreased \
            decreases rise rose fell advance advanced advances retreat retreated retreats withdraw withdrew withdrawn \
            enter entered leave attack attacked attackers defend defended defenders kill killed wound wounded \
            injured dead alive captured recaptured lost gained won open opened close closed accept accepted allow \
            allowed prevent prevented begin began begun end ended start started stop stopped true possible likely friend \
            enemy allies ally old new big small large high low good bad men women children yesterday today tomorrow \
            morning evening night day week month year \
            government regime opposition rebel rebels insurgent insurgents loyalist loyalists army armies forces troops \
            fighters fighter militia militias militants militant soldiers soldier police faction factions brigade \
            brigades battalion battalions division coalition alliance movement front party council authorities \
            administration ministry civilians civilian protesters protester demonstrators workers worker residents \
            refugees prisoners guards officials official""");

    private static final Set<String> SMALL = words("""
            a an the of in on at to by for and or but nor so as is was are were be it he she we you they i his her its \
            our my if up off out per via that this with from were have they their them which into been also will would what when there these those \
            than then upon over such only very just here where while about between through during being how who why""");

    /** Little words that say which way, from whom or against whom: in place of one another they turn a sentence round. */
    private static final Set<String> WAYS = words("""
            from to into onto off with against without by for before after toward towards via upon above below \
            من الي عن علي مع ضد الى على في""");

    private static final Set<String> ADDING = words("and or nor und oder et ou y o и или و او");

    private static final Set<String> BEING = words("is are was were be been being");

    private Senses() {}

    /** Whether it says which way, from whom or against whom. */
    static boolean isWay(Word word) {
        return WAYS.contains(word.key());
    }

    /** Whether it adds somebody or something: "killed or wounded", "rebels and soldiers". */
    static boolean isAdding(Word word) {
        return ADDING.contains(word.key());
    }

    /** Whether it is a form of "be", which with "by" makes those who did something those to whom it was done. */
    static boolean isBeing(Word word) {
        return BEING.contains(word.key());
    }

    private static Set<String> words(String list) {
        Set<String> keys = new HashSet<>();
        for (String word : list.split("\\s+")) keys.add(Words.key(word));
        return keys;
    }

    static Word.Sense of(String key, String written) {
        if (isNumber(key, written)) return Word.Sense.NUMBER;
        if (isNegation(key)) return Word.Sense.NEGATION;
        if (PIVOTS.contains(key)) return Word.Sense.PIVOT;
        return key.length() <= 3 && written.equals(key) || SMALL.contains(key) ? Word.Sense.SMALL : Word.Sense.PLAIN;
    }

    private static boolean isNumber(String key, String written) {
        return Character.isDigit(key.charAt(0))
                || NUMBERS.contains(key)
                || written.chars().anyMatch(Character::isDigit);
    }

    /** In Arabic, "and" and "so" are written together with the word that follows. */
    private static boolean isNegation(String key) {
        if (NEGATIONS.contains(key)) return true;
        boolean joined = key.length() > 2 && (key.charAt(0) == 'و' || key.charAt(0) == 'ف');
        return joined && NEGATIONS.contains(key.substring(1));
    }
}
