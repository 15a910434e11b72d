package org.scholion.text.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.text.Edtf;
import org.scholion.text.Ids;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Pair;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlNode.Sequence;

/**
 * Checked access to the values of one mapping.
 *
 * <p>Each getter names the key it reads and reports a value of the wrong kind; {@link #done} reports the keys that no
 * getter asked for. So the list of known keys is the list of calls, and cannot drift from it.
 */
public final class Fields {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>]+");

    private final Mapping mapping;
    private final String what;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    /**
     * @param mapping the mapping to read
     * @param what what it describes, as in "an article", for messages
     * @param problems told of every flaw
     */
    public Fields(Mapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
    }

    /** Where the mapping begins. */
    public Location at() {
        return mapping.at();
    }

    /** Where the key's value stands, or the mapping itself where the key is absent. */
    public Location at(String key) {
        return raw(key).map(YamlNode::at).orElse(mapping.at());
    }

    /** Whether the key is there with something in it. */
    public boolean has(String key) {
        return raw(key).isPresent();
    }

    /** The value of a key, whatever its kind; nothing where absent or empty. */
    public Optional<YamlNode> raw(String key) {
        asked.add(key);
        return mapping.pairs().stream()
                .filter(p -> p.key().text().equals(key))
                .map(Pair::value)
                .filter(v -> !(v instanceof Scalar s && s.isNothing()))
                .findFirst();
    }

    /** A text. */
    public Optional<String> text(String key) {
        return scalar(key).map(Scalar::text);
    }

    /** A text that must be there; an empty one where it is not, after saying so. */
    public String required(String key) {
        Optional<String> text = text(key).filter(t -> !t.isBlank());
        if (text.isEmpty() && (!has(key) || raw(key).get() instanceof Scalar)) missing(key);
        return text.orElse("");
    }

    /**
     * A text for readers, given once, or as a mapping from languages to texts.
     *
     * @param language the one wanted; where it is not given, the first that is
     */
    public Optional<String> textIn(String key, String language) {
        if (!(raw(key).orElse(null) instanceof Mapping m)) return text(key);
        Fields texts = new Fields(m, "'" + key + "'", problems);
        for (Scalar tag : texts.keys()) {
            if (!isLanguage(tag.text()))
                problems.report(
                        Code.BAD_VALUE, tag.at(), "'" + tag.text() + "' is no language tag", "write en, ar, en-GB …");
        }
        Optional<String> first = texts.keys().stream()
                .flatMap(k -> texts.text(k.text()).stream())
                .findFirst();
        return texts.text(language).or(() -> first);
    }

    /** As {@link #textIn}, where there must be one; an empty text where there is none, after saying so. */
    public String requiredIn(String key, String language) {
        if (!(raw(key).orElse(null) instanceof Mapping)) return required(key);
        Optional<String> text = textIn(key, language).filter(t -> !t.isBlank());
        if (text.isEmpty()) missing(key);
        return text.orElse("");
    }

    /** Reports a key that must be there. */
    public void missing(String key) {
        problems.report(
                Code.MISSING_KEY, mapping.at(), what + " needs the key '" + key + "'", "add a line '" + key + ": …'");
    }

    /** A text that must be one of a few. */
    public Optional<String> oneOf(String key, List<String> allowed) {
        Optional<String> text = text(key);
        if (text.isPresent() && !allowed.contains(text.get())) {
            bad(
                    Code.BAD_VALUE,
                    key,
                    "'" + text.get() + "' is no value for '" + key + "'",
                    Suggest.fix(text.get(), allowed, "values"));
            return Optional.empty();
        }
        return text;
    }

    /** {@code true} or {@code false}; false where absent. */
    public boolean flag(String key) {
        return oneOf(key, List.of("true", "false")).map("true"::equals).orElse(false);
    }

    /** An EDTF date. */
    public Optional<Edtf> date(String key) {
        Optional<String> text = text(key);
        Optional<Edtf> date = text.flatMap(Edtf::parse);
        if (text.isPresent() && date.isEmpty()) {
            bad(
                    Code.BAD_DATE,
                    key,
                    "'" + text.get() + "' is not a date that exists",
                    "write 2016-12-04, 2016-12, 2016-12~ or 2016-11-21/2016-12-04");
        }
        return date;
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String key) {
        return list(key).stream()
                .flatMap(n -> asText(key, n).stream())
                .map(Scalar::text)
                .toList();
    }

    /** A list of ids; those that are none are reported and left out. */
    public List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        for (YamlNode item : list(key)) {
            Optional<Scalar> id = asText(key, item);
            Optional<String> flaw = id.flatMap(s -> Ids.flaw(s.text()));
            if (flaw.isPresent()) {
                String message = "the id '" + id.get().text() + "' " + flaw.get();
                problems.report(Code.BAD_ID, item.at(), message, "use letters, digits and hyphens");
            } else id.map(Scalar::text).ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    /** A language tag (BCP 47), in form at least. */
    public Optional<String> language(String key) {
        Optional<String> tag = text(key);
        if (tag.isEmpty() || isLanguage(tag.get())) return tag;
        bad(Code.BAD_VALUE, key, "'" + tag.get() + "' is no language tag", "write en, ar, en-GB …");
        return Optional.empty();
    }

    /** Whether a text has the form of a language tag (BCP 47). */
    public static boolean isLanguage(String tag) {
        return LANGUAGE.matcher(tag).matches();
    }

    /** An http or https address; empty where absent or none. */
    public String webAddress(String key) {
        String url = text(key).orElse("");
        if (url.isEmpty() || WEB.matcher(url).matches()) return url;
        bad(Code.BAD_VALUE, key, "'" + url + "' is no web address", "write https://… or leave it out");
        return "";
    }

    /** The items of a list; a single value counts as a list of one. Items with nothing in them are reported and left out. */
    public List<YamlNode> list(String key) {
        Optional<YamlNode> value = raw(key);
        if (value.isEmpty()) return List.of();
        List<YamlNode> items = value.get() instanceof Sequence s ? s.items() : List.of(value.get());
        return items.stream().filter(n -> isSomething(key, n)).toList();
    }

    private boolean isSomething(String key, YamlNode item) {
        if (!(item instanceof Scalar s) || !s.isNothing() && !s.text().isBlank()) return true;
        problems.report(Code.BAD_VALUE, item.at(), "an item of '" + key + "' is empty", "fill it in or delete it");
        return false;
    }

    /** A mapping as a value. */
    public Optional<Fields> map(String key, String described) {
        Optional<YamlNode> value = raw(key);
        if (value.isEmpty()) return Optional.empty();
        return asMap(key, value.get(), described);
    }

    /** A list of mappings, each read by the function and checked for unknown keys. */
    public <T> List<T> maps(String key, String described, Function<Fields, Optional<T>> reader) {
        List<T> read = new ArrayList<>();
        for (YamlNode item : list(key)) {
            asMap(key, item, described).ifPresent(fields -> {
                reader.apply(fields).ifPresent(read::add);
                fields.done();
            });
        }
        return List.copyOf(read);
    }

    /** The item as a mapping, or a report that it is none. */
    public Optional<Fields> asMap(String key, YamlNode item, String described) {
        if (item instanceof Mapping m) return Optional.of(new Fields(m, described, problems));
        wrong(key, item, "a mapping");
        return Optional.empty();
    }

    /** The item as text, or a report that it is none. */
    public Optional<Scalar> asText(String key, YamlNode item) {
        if (item instanceof Scalar s) return Optional.of(s);
        wrong(key, item, "text");
        return Optional.empty();
    }

    /** Reports a value that its reader refuses. */
    public void bad(Code code, String key, String message, String fix) {
        problems.report(code, at(key), message, fix);
    }

    /** The keys in the order written. */
    public List<Scalar> keys() {
        return mapping.pairs().stream().map(Pair::key).toList();
    }

    /** Reports the keys that nobody asked for. Call it last. */
    public void done() {
        for (Scalar key : keys()) {
            if (asked.contains(key.text())) continue;
            problems.report(
                    Code.UNKNOWN_KEY,
                    key.at(),
                    what + " has no key '" + key.text() + "'",
                    Suggest.fix(key.text(), asked, "keys"));
        }
    }

    private Optional<Scalar> scalar(String key) {
        return raw(key).flatMap(v -> asText(key, v));
    }

    private void wrong(String key, YamlNode found, String expected) {
        problems.report(
                Code.WRONG_TYPE,
                found.at(),
                "'" + key + "' should be " + expected + ", found " + found.what(),
                "write " + expected + " here");
    }
}
