package org.scholion.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.content.FrontMatter;
import org.scholion.content.MarkdownReader;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;
import org.scholion.text.yaml.Fields;
import org.scholion.text.yaml.YamlNode;
import org.scholion.text.yaml.YamlNode.Mapping;
import org.scholion.text.yaml.YamlNode.Scalar;
import org.scholion.text.yaml.YamlNode.Sequence;

/** Reads one entry file. Safe to use from many threads. */
public final class EntryReader {
    private static final List<String> MATCHES = List.of("any", "exact", "near", "off");

    private final Problems problems;
    private final NameCheck nameCheck;

    /** @param problems told of every flaw */
    public EntryReader(Problems problems) {
        this.problems = problems;
        this.nameCheck = new NameCheck(problems);
    }

    /** The entry, or nothing where not even its record could be read. */
    public Optional<Entry> read(String register, String id, SourceFile file) {
        return FrontMatter.of(file, "an entry", problems).map(m -> entry(register, id, m));
    }

    private Entry entry(String register, String id, FrontMatter matter) {
        Fields f = matter.fields();
        String heading = f.required("name");
        String shortName = f.text("short").orElse("");
        Entry entry = new Entry(
                id,
                register,
                heading,
                shortName,
                names(f, heading, shortName),
                f.text("kind").orElse(""),
                f.text("side").orElse(""),
                f.date("active"),
                f.date("date"),
                refs(f, "formerly"),
                refs(f, "became"),
                refs(f, "part-of"),
                refs(f, "allies"),
                refs(f, "opponents"),
                coordinates(f),
                f.text("within").orElse(""),
                f.texts("same-as"),
                f.flag("private"),
                f.texts("sources"),
                f.ids("slug-was"),
                MarkdownReader.own(matter.file(), matter.bodyStart(), problems),
                matter.file());
        f.done();
        return entry;
    }

    private List<Name> names(Fields f, String heading, String shortName) {
        List<Name> names = new ArrayList<>();
        List<Name> listed = new ArrayList<>();
        for (YamlNode item : f.list("names")) name(f, item).ifPresent(listed::add);
        addUnlessListed(names, listed, heading, f.at("name"));
        addUnlessListed(names, listed, shortName, f.at("short"));
        names.addAll(listed);
        names.forEach(nameCheck::check);
        return List.copyOf(names);
    }

    /** A heading form that is listed again with dates or a match rule is meant as listed. */
    private static void addUnlessListed(List<Name> names, List<Name> listed, String text, Location at) {
        boolean again = listed.stream().anyMatch(n -> n.text().equals(text));
        if (!text.isEmpty() && !again)
            names.add(new Name(text, "", Optional.empty(), Optional.empty(), Name.Match.ANY, List.of(), at));
    }

    private Optional<Name> name(Fields f, YamlNode item) {
        if (item instanceof Scalar s)
            return Optional.of(
                    new Name(s.text(), "", Optional.empty(), Optional.empty(), Name.Match.ANY, List.of(), s.at()));
        return f.asMap("names", item, "a name").map(this::nameMap);
    }

    private Name nameMap(Fields f) {
        String match = f.oneOf("match", MATCHES).orElse("any");
        List<String> near = f.texts("near");
        if (match.equals("near") && near.isEmpty()) f.missing("near");
        Name name = new Name(
                f.required("text"),
                f.text("lang").orElse(""),
                f.date("from"),
                f.date("to"),
                Name.Match.valueOf(match.toUpperCase(Locale.ROOT)),
                near,
                f.at("text"));
        f.done();
        return name;
    }

    private List<Ref> refs(Fields f, String key) {
        List<Ref> refs = new ArrayList<>();
        for (YamlNode item : f.list(key)) {
            if (item instanceof Scalar s) refs.add(new Ref(s.text(), Optional.empty(), Optional.empty(), "", s.at()));
            else f.asMap(key, item, "a reference").map(EntryReader::ref).ifPresent(refs::add);
        }
        return List.copyOf(refs);
    }

    private static Ref ref(Fields f) {
        Optional<Edtf> from = f.date("from");
        Ref ref =
                new Ref(f.required("entry"), from, f.date("to"), f.text("note").orElse(""), f.at("entry"));
        f.done();
        return ref;
    }

    private Optional<Coordinates> coordinates(Fields f) {
        Optional<YamlNode> value = f.raw("coordinates");
        if (value.isEmpty()) return Optional.empty();
        if (value.get() instanceof Sequence s && s.items().size() == 2) {
            Optional<Double> latitude = degrees(s.items().get(0), 90);
            Optional<Double> longitude = degrees(s.items().get(1), 180);
            if (latitude.isPresent() && longitude.isPresent())
                return Optional.of(new Coordinates(latitude.get(), longitude.get()));
        }
        f.bad(
                Code.BAD_VALUE,
                "coordinates",
                "coordinates are two numbers, latitude then longitude",
                "write [36.2, 37.16]");
        return Optional.empty();
    }

    private static Optional<Double> degrees(YamlNode node, int most) {
        if (node instanceof Mapping || !(node instanceof Scalar s) || !s.text().matches("-?\\d{1,3}(\\.\\d{1,12})?"))
            return Optional.empty();
        return Optional.of(Double.parseDouble(s.text())).filter(d -> Math.abs(d) <= most);
    }
}
