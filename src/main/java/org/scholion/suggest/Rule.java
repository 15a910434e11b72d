package org.scholion.suggest;

/** What may differ between two spellings of one name; in the order in which it is said. */
enum Rule {
    SCRIPT("the same consonants in another script"),
    WORDS("words left out"),
    ARTICLE("the Arabic article"),
    SUN("the article assimilated to a sun letter"),
    ABD("Abd al- / Abdul"),
    SPACE("hyphen or space"),
    DOUBLED("doubled letters"),
    Q_K("q / k / g / c"),
    KH("kh / h / k / ch"),
    GH("gh / g"),
    J_G("j / g / dj"),
    DH_Z("dh / z / d"),
    TH_T("th / t / s"),
    SH_CH("sh / ch / s"),
    F_V("f / ph / v / w"),
    OU_U("ou / u / o"),
    EE_I("ee / i / y"),
    AI_EI("ai / ei / ay"),
    GLIDE("w and y as vowels"),
    END("-a / -ah / -eh / -at"),
    VOWELS("vowels"),
    LETTER("one letter");

    private final String words;

    Rule(String words) {
        this.words = words;
    }

    /** As it is printed. */
    String words() {
        return words;
    }
}
