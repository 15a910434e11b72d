package org.scholion.export;

import java.util.List;
import org.scholion.register.Coordinates;
import org.scholion.register.Entry;
import org.scholion.register.Name;
import org.scholion.text.Edtf;

/**
 * The entries that an article names. One with coordinates is a place, one with a date an event; what another is, no field
 * says for certain, so it is an item of its register's list.
 */
final class TeiEntries {
    private final Xml xml;
    private final PlainWords words;

    TeiEntries(Xml xml, PlainWords words) {
        this.xml = xml;
        this.words = words;
    }

    /** @param entries of one register, as readers may see them */
    void write(String register, List<Entry> entries) {
        list("listPlace", register, entries.stream().filter(TeiEntries::isPlace).toList());
        list("listEvent", register, entries.stream().filter(TeiEntries::isEvent).toList());
        list(
                "list",
                register,
                entries.stream().filter(e -> !isPlace(e) && !isEvent(e)).toList());
    }

    private static boolean isPlace(Entry entry) {
        return entry.coordinates().isPresent();
    }

    private static boolean isEvent(Entry entry) {
        return !isPlace(entry) && entry.date().isPresent();
    }

    private void list(String tag, String register, List<Entry> entries) {
        if (entries.isEmpty()) return;
        xml.open(tag, "type", register).line();
        for (Entry entry : entries) {
            if (isPlace(entry)) place(entry);
            else if (isEvent(entry)) event(entry);
            else item(entry);
            xml.line();
        }
        xml.close().line();
    }

    private void place(Entry entry) {
        xml.open("place", "xml:id", TeiIds.entry(entry.id()));
        names("placeName", entry);
        Coordinates at = entry.coordinates().orElseThrow();
        xml.open("location");
        xml.element("geo", Json.plain(at.latitude()) + " " + Json.plain(at.longitude()));
        xml.close();
        rest(entry);
        xml.close();
    }

    private void event(Entry entry) {
        xml.open("event", TeiDates.attributes(entry.date().orElseThrow(), "xml:id", TeiIds.entry(entry.id())));
        names("label", entry);
        rest(entry);
        xml.close();
    }

    private void item(Entry entry) {
        xml.open("item", "xml:id", TeiIds.entry(entry.id()));
        names("name", entry);
        rest(entry);
        xml.close();
    }

    private void names(String tag, Entry entry) {
        for (Name name : entry.names()) {
            String[] dated = tag.equals("label") ? new String[0] : dates(name);
            xml.open(tag, dated.length == 0 ? new String[] {"xml:lang", name.language()} : dated);
            xml.text(name.text()).close();
        }
    }

    private static String[] dates(Name name) {
        String from = name.from().flatMap(Edtf::earliest).map(Object::toString).orElse("");
        String to = name.to().flatMap(Edtf::latest).map(Object::toString).orElse("");
        return new String[] {"xml:lang", name.language(), "notBefore", from, "notAfter", to};
    }

    private void rest(Entry entry) {
        xml.elementIfAny("desc", words.of(entry.definition()));
        for (String same : entry.sameAs()) {
            int colon = same.indexOf(':');
            boolean address = same.startsWith("http://") || same.startsWith("https://");
            String type = address ? "URI" : colon > 0 ? same.substring(0, colon) : "other";
            xml.element("idno", address ? same : same.substring(colon + 1), "type", type.replaceAll("\\s", "-"));
        }
    }
}
