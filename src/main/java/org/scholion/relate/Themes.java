package org.scholion.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.text.Fold;
import org.scholion.text.Words;

/**
 * Families of words for what happens in reports of conflicts: who writes "departure" and who writes "evacuated" speak of
 * the same. General vocabulary of English and Arabic, without any name; a word that is not here is compared as it is.
 */
final class Themes {
    private static final String FAMILIES = """
            flee fled leave leaves leaving left depart departs departed departure exit exits exodus evacuate evacuated evacuation \
            displace displaced displacement emigrate migrate migration convoy convoys emptied emptying empty expelled expulsion \
            refugees passage نزوح نزح تهجير إجلاء إخلاء خروج غادر مغادرة قافلة قوافل لاجئين
            agree agreed agrees agreement accord deal truce ceasefire settlement negotiate negotiated negotiations talks \
            initiative initiatives brokered mediation اتفاق اتفاقية هدنة تسوية مفاوضات مبادرة وساطة
            siege sieges besiege besieged besieging encircle encircled encirclement blockade blockaded sieged surrounded \
            حصار محاصرة محاصر تطويق طوق
            return returned returning returns rehouse restored عودة عاد عادت عائدين
            collapse collapsed collapsing surrender surrendered withdraw withdrew withdrawal retreat retreated abandoned abandon \
            fell falls falling lost losing انهيار انسحاب انسحب انسحبت سقوط سقط سقطت تراجع استسلام
            coordinate coordinated coordination unite united unify unified unification merge merged merging alliance coalition joint \
            تنسيق توحيد اندماج تحالف ائتلاف مشتركة
            aid relief humanitarian food supplies assistance مساعدات إغاثة إنسانية غذاء
            warplane warplanes aircraft airstrike airstrikes aerial bombing bombardment aviation helicopters jets drones \
            طائرات غارة غارات قصف جوي جوية مروحيات مسيرات
            schools hospitals services electricity water police traffic fuel prices \
            مدارس مستشفيات مشافي خدمات كهرباء مياه شرطة وقود أسعار
            killed dead death deaths casualties wounded injured قتلى قتل قتيل جرحى إصابات
            airbase airport academy barracks base battalion مطار أكاديمية ثكنة قاعدة كتيبة
            """;
    private static final Map<String, Integer> FAMILY_OF = read();

    /** How many families there are. */
    static final int COUNT = (int) FAMILIES.lines().count();

    /** A word of a family, where it stands. */
    record Use(int family, String written) {}

    private Themes() {}

    private static Map<String, Integer> read() {
        Map<String, Integer> families = new HashMap<>();
        int number = 0;
        for (String line : FAMILIES.lines().toList()) {
            for (String word : line.split(" ")) families.put(Fold.name(word), number);
            number++;
        }
        return families;
    }

    /** The words of families in a text, in reading order. */
    static List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            if (words.isSign()) continue;
            Integer family = FAMILY_OF.get(new String(words.folded(), 0, words.length()));
            if (family != null) uses.add(new Use(family, text.substring(words.start(), words.end())));
        }
        return uses;
    }

    /** How often a text uses each family. */
    static float[] counts(String text) {
        float[] counts = new float[COUNT];
        for (Use use : in(text)) counts[use.family()]++;
        return counts;
    }
}
