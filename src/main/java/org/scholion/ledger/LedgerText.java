package org.scholion.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The files of a ledger as they are written: one record a line, so that a change shows as a small difference. */
public final class LedgerText {
    private static final String HEAD = "# Written by 'scholion accept'. Commit it with the texts; do not edit it.\n";

    private LedgerText() {}

    /** All files of a ledger, path in the content folder to text. */
    public static Map<String, String> of(Ledger ledger) {
        Map<String, String> files = new TreeMap<>();
        ledger.articles().forEach((id, record) -> files.put(LedgerReader.path(id), article(record)));
        if (!ledger.addresses().isEmpty() || !ledger.departed().isEmpty())
            files.put(LedgerReader.ADDRESSES, addresses(ledger));
        return files;
    }

    private static String addresses(Ledger ledger) {
        StringBuilder out = new StringBuilder(HEAD);
        list(out, "addresses", ledger.addresses().keySet().stream().toList());
        if (ledger.departed().isEmpty()) return out.toString();
        out.append("departed:\n");
        ledger.departed()
                .forEach((from, to) -> out.append("  - {address: ")
                        .append(quoted(from))
                        .append(to.isEmpty() ? "" : ", to: " + quoted(to))
                        .append("}\n"));
        return out.toString();
    }

    private static void list(StringBuilder out, String key, List<String> items) {
        if (items.isEmpty()) return;
        out.append(key).append(":\n");
        items.forEach(i -> out.append("  - ").append(quoted(i)).append('\n'));
    }

    private static String article(ArticleRecord record) {
        StringBuilder out = new StringBuilder(HEAD);
        out.append("article: ").append(quoted(record.article())).append('\n');
        list(out, "formerly", record.formerly());
        if (!record.passages().isEmpty()) out.append("passages:\n");
        record.passages().forEach(p -> out.append(passage(p)));
        if (!record.sentences().isEmpty()) out.append("sentences:\n");
        record.sentences().forEach(p -> out.append(passage(p)));
        if (!record.departed().isEmpty()) out.append("departed:\n");
        for (Departed d : record.departed())
            out.append("  - {id: ")
                    .append(quoted(d.id()))
                    .append(d.to().isEmpty() ? "" : ", to: " + quoted(d.to()))
                    .append(d.was().map(p -> ", " + words(p)).orElse(""))
                    .append("}\n");
        if (!record.notes().isEmpty()) out.append("notes:\n");
        for (NoteRecord note : record.notes())
            out.append("  - {id: ")
                    .append(quoted(note.id()))
                    .append(note.text().isEmpty() ? "" : ", text: " + quoted(note.text()))
                    .append(note.anchor().map(LedgerText::anchor).orElse(""))
                    .append("}\n");
        return out.toString();
    }

    private static String passage(PassageRecord p) {
        return "  - {id: " + p.id() + ", " + words(p) + "}\n";
    }

    private static String words(PassageRecord p) {
        return String.format(
                Locale.ROOT,
                "kind: %s, hash: %s, size: %d, sketch: %s",
                p.kind(),
                quoted(p.hash()),
                p.sketch().size(),
                quoted(p.sketch().written()));
    }

    private static String anchor(AnchorRecord a) {
        return String.format(
                Locale.ROOT,
                ", quote: %s, passage: %s, start: %d, end: %d, words: %s, times: %d, score: %.2f, margin: %.2f, around: %s",
                quoted(a.quote()),
                a.passage(),
                a.start(),
                a.end(),
                quoted(a.words()),
                a.times(),
                a.score(),
                a.margin(),
                quoted(a.around().written()));
    }

    /** Ids, addresses and hashes have nothing in them that would have to be escaped. */
    private static String quoted(String plain) {
        return '"' + plain + '"';
    }
}
