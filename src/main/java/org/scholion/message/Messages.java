package org.scholion.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.text.Direction;

/**
 * The words of the interface in one language. Safe to use from many threads.
 *
 * <p>A message is an ICU message pattern: {@code {0}} stands for the first argument, and
 * {@code {0, plural, one {# note} other {# notes}}} chooses by the plural rules of the language.
 */
public final class Messages {
    /** The key under which a file names the locale of its numbers and dates; the language itself where it is absent. */
    static final String LOCALE = "locale";

    private final String language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Dates dates;
    private final ThreadLocal<Map<String, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);
    private final ThreadLocal<NumberFormat> numbers;

    /**
     * @param language as archives name it, BCP 47
     * @param patterns every message by its key
     */
    Messages(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = new TreeMap<>(patterns);
        this.locale = ULocale.forLanguageTag(patterns.getOrDefault(LOCALE, language));
        this.numbers = ThreadLocal.withInitial(() -> NumberFormat.getIntegerInstance(locale));
        this.dates = new Dates(this, locale);
    }

    /** The language, BCP 47. */
    public String language() {
        return language;
    }

    /** Of numbers and dates, BCP 47. */
    public String locale() {
        return locale.toLanguageTag();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return Direction.of(language);
    }

    /** Dates in this language. */
    public Dates dates() {
        return dates;
    }

    /** Every key, in order. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern of a key, for messages that exist only for some values, such as the kinds of notes. */
    public Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    /**
     * A message with its arguments in their places.
     *
     * @param arguments texts and numbers
     * @throws IllegalArgumentException where there is no such message
     */
    public String say(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) throw new IllegalArgumentException("there is no message '" + key + "'");
        if (arguments.length == 0 && pattern.indexOf('{') < 0) return pattern;
        return formats.get()
                .computeIfAbsent(key, k -> new MessageFormat(pattern, locale))
                .format(arguments);
    }

    /** A message that may be wanting; another text in its place. */
    public String sayOr(String key, String otherwise) {
        return patterns.containsKey(key) ? say(key) : otherwise;
    }

    /** A whole number in the digits of the language. */
    public String number(long number) {
        return numbers.get().format(number);
    }

    /** What a language is called in this one. @param tag BCP 47 */
    public String languageName(String tag) {
        return ULocale.forLanguageTag(tag).getDisplayNameWithDialect(locale);
    }

    /** Texts one after another, as in "a, b and c"; empty for none. */
    public String list(Collection<String> items) {
        String listed = "";
        int left = items.size();
        for (String item : items) {
            if (listed.isEmpty()) listed = item;
            else listed = say(left == 1 ? "list.last" : "list.next", listed, item);
            left--;
        }
        return listed;
    }
}
