package org.scholion.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.text.Fold;

/**
 * Words that tell whether a name beside them is part of a longer one: the Street of "Idlib Street", the Jabal of "Jabal
 * Badro", the titles that stand before the names of persons.
 */
final class Lexicon {
    /** Buildings, roads, waters, offices: behind any name they make the name of something else. */
    static final int FACILITY = 1;

    /** Groups and divisions of land: behind the name of a place they make the name of something that is there. */
    static final int GROUP = 1 << 1;

    /** Arabic nouns that begin names: the noun behind is no name of its own. */
    static final int CONSTRUCT = 1 << 2;

    /** As those, also with a small letter, or in a script without capitals. */
    static final int FILIAL = 1 << 3;

    /** Before the name of a place they make that of another. */
    static final int OTHER_PLACE = 1 << 4;

    /** Before the name of a person: no part of it. */
    static final int TITLE = 1 << 5;

    /** Words that are capitalised for their place in the sentence, or in a headline, but are no names. */
    static final int COMMON = 1 << 6;

    /** Between the members of a list. */
    static final int AND = 1 << 7;

    /** Land and buildings that are called after persons and groups; they need no capital. */
    static final int CALLED_AFTER = 1 << 8;

    /** Before the name of a group, with a capital: perhaps another of the kind. */
    static final int OTHER_GROUP = 1 << 9;

    /** Arabic: before any name, what is called after it or lies there. */
    static final int ARABIC_FACILITY = 1 << 10;

    /** Arabic: before the name of a place, groups, offices and divisions of land there. */
    static final int ARABIC_GROUP = 1 << 11;

    /** Arabic: before a name of one word, armed groups and lands that are called so. */
    static final int ARABIC_FORCE = 1 << 12;

    /** Arabic: behind the name of a place they make that of another. */
    static final int ARABIC_OTHER = 1 << 13;

    /** Arabic: given names of persons. */
    static final int ARABIC_GIVEN = 1 << 14;

    /** Behind the name of a group they say what it is. */
    static final int APPOSED = 1 << 15;

    private static final String[] WORDS = {
        """
        street road avenue boulevard lane square roundabout bridge airport airfield airbase university college academy
        school hospital clinic mosque church cathedral monastery cemetery museum theatre theater stadium hotel park prison
        dam gate tower castle citadel fortress barracks factory mill station port harbour harbor canal river lake mountain
        hill valley desert island suburb crossing checkpoint tunnel refinery plant palace market souk highway route center centre
        council committee commission observatory institute agency post times gazette news press radio tv television daily
        chamber bank company club fc office fund assembly court conference declaration agreement agreements
        accord accords convention communique voice tribune journal herald telegraph fm cup prize festival day""",
        """
        province governorate district region countryside county canton foundation association organization organisation
        organisations network front brigade brigades battalion battalions division regiment army legion militia movement
        party union police shield guard state emirate republic kingdom wilayat municipality
        prefecture oblast directorate process platform forum""",
        """
        jabal jebel jabel tal tel tall tallat bab wadi jisr masaken karm kafr kafar kfar deir dayr ayn ain ein umm beit
        bayt bani banu liwa jaish jaysh jabhat kataib katibat harakat faylaq hizb burj qalat dahiyat madinat hayy harat
        marj ras saraya fawj jund ansar suqur bilad ard""",
        """
        abu abou abi bin bint \u0627\u0628\u0646 \u0627\u0628\u0648 \u0627\u0628\u064A \u0627\u0628\u0627 \u0627\u0645 \u0628\u0646
        \u0628\u0646\u062A \u062C\u0628\u0644 \u062A\u0644 \u0628\u0627\u0628 \u062F\u064A\u0631 \u0643\u0641\u0631
        \u0648\u0627\u062F\u064A \u062C\u0633\u0631 \u0628\u0631\u062C""",
        """
        new old greater lesser upper lower little north south east west saint san santa fort port mount lake cape rural""",
        """
        president vice premier prime minister chancellor king queen prince princess emir emperor sultan sheikh shaykh
        shaikh sayyid imam mufti mullah ayatollah bishop archbishop patriarch pope father brother sister mr mrs ms miss sir
        lord lady doctor professor general brigadier major colonel lieutenant captain sergeant admiral marshal commander
        chief leader dictator strongman ruler secretary ambassador envoy spokesman spokeswoman spokesperson senator deputy
        governor mayor judge director chairman chairwoman diplomat journalist activist haji hajji""",
        """
        a about above according after again against ago all along already also although always am amid among an and another
        any anti are around as at away back be because been before behind being below besides between beyond both but by
        can did do does during each earlier else even ever ex few finally first for former formerly from had has have he
        her here hers him his how however i if in indeed inside instead into is it its just last late later least less like
        many may me meanwhile might moreover more most much my near nearby neither never next no non nor not nothing now
        of off often on once one only or other our out outside over own past per perhaps post pre pro rather said saying
        says second several shall she should since so some soon still such than that the their them then there therefore
        these they third this those though through throughout thus to today together tomorrow tonight too toward towards
        two under unlike until up upon us very via was we were what when where whereas whether which while who whom whose
        why will with within without would yes yesterday yet you your
        aid monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december le la les der die das und et de von al el""",
        "and or und et y e \u0648",
        """
        suburb neighbourhood neighborhood quarter district street square avenue boulevard roundabout lake dam reservoir
        mosque cemetery""",
        "new old real true provisional continuity free young united",
        """
        شارع جادة ساحة ميدان دوار جامعة كلية معهد مدرسة مشفى مستشفى جامع مسجد كنيسة مقبرة مكتبة متحف مسرح ملعب فندق حديقة
        سجن سد بوابة قلعة حصن مطار جسر سوق خان برج بحيرة ضاحية ثكنة أكاديمية مصفاة ميناء محطة""",
        """
        محافظة لواء ألوية كتيبة كتائب فرقة فيلق جيش جبهة حركة حزب أحرار أنصار صقور شهداء درع تجمع اتحاد جماعة هيئة مجلس
        مركز لجنة جمعية منظمة مؤسسة شركة نادي محكمة وزارة وكالة قناة إذاعة صحيفة جريدة مجلة شبكة غرفة بلاد إعلان مؤتمر""",
        """
        لواء كتيبة كتائب فرقة فيلق جيش جبهة أحرار أنصار صقور شهداء بلاد""",
        """
        الجديد الجديدة القديم القديمة الكبرى الصغرى العليا السفلى""",
        """
        محمد أحمد محمود علي حسن حسين خالد عمر عثمان إبراهيم إسماعيل يوسف يعقوب موسى عيسى داود سليمان آدم صالح إسحاق
        زكريا يحيى مصطفى مرتضى حافظ ماهر باسل بشار أسماء بشرى رفعت جميل منذر رامي زياد رياض فاروق وليد طارق سامر سامي
        سمير سعيد سعد سالم سليم سلمان سلطان فيصل فهد فؤاد فواز فادي فارس كمال كريم جمال جلال جابر جاسم جعفر حمزة حامد
        حماد حاتم حازم هيثم هاشم هشام هاني هادي هند نور نادر نبيل نزار ناصر نجيب عادل عامر عباس عزيز عماد عمار عصام غسان
        غازي لؤي مازن ماجد مالك مروان معاذ منصور منير مهند مؤيد نضال وائل وسام ياسر ياسين زينب فاطمة مريم خديجة عائشة
        ليلى سلمى سارة رنا ريم لينا منال هبة سعاد سميرة أنيسة بثينة كنان قصي عدي صدام معمر سيف أنس بلال أيمن أسامة
        """,
        "movement group organisation organization militia party",
    };

    private final int[] flags;

    private Lexicon(int[] flags) {
        this.flags = flags;
    }

    /** Adds the words to a vocabulary, which then holds all words of names too. */
    static Lexicon in(Vocabulary vocabulary) {
        Map<Integer, Integer> sorts = new HashMap<>();
        for (int i = 0; i < WORDS.length; i++) {
            for (String word : WORDS[i].strip().split("\\s+")) {
                for (String form : forms(word)) sorts.merge(vocabulary.add(form), 1 << i, (a, b) -> a | b);
            }
        }
        int[] flags = new int[vocabulary.size()];
        sorts.forEach((word, sort) -> flags[word] = sort);
        return new Lexicon(flags);
    }

    /** As it stands alone, and as it is behind a particle, where it may have another form. */
    private static List<String> forms(String word) {
        StringBuilder letters = new StringBuilder();
        word.codePoints().forEach(c -> letters.append(Fold.of(c)));
        return List.of(Fold.name(word), letters.toString());
    }

    /** Whether a word, by its number, is of any of these sorts. */
    boolean is(int word, int sorts) {
        return word >= 0 && word < flags.length && (flags[word] & sorts) != 0;
    }
}
