package org.scholion.suggest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.scholion.content.ContentFolder;
import org.scholion.content.Passage;
import org.scholion.content.RegisterInfo;
import org.scholion.content.edit.Edits;
import org.scholion.content.edit.YamlText;
import org.scholion.problem.Problems;
import org.scholion.problem.Suggest;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Ids;

/**
 * Writes what editors decide about proposals into the content folder: names and new entries into the registers, decisions
 * about places of texts into annotations, rejected names into {@link Rejections#FILE}. Nothing is written before {@link
 * #write}.
 */
public final class Decisions {
    private static final String NONE = "none";

    private final Archive archive;
    private final Edits edits;
    private final Optional<String> by;
    private final String date;
    private final Map<String, ArticleFacts> articles = new TreeMap<>();

    /**
     * @param by who decides, if that is to be recorded
     * @param date of the decisions
     * @param problems told of files that cannot be changed
     */
    public Decisions(Archive archive, ContentFolder content, Optional<String> by, String date, Problems problems) {
        this.archive = archive;
        this.edits = new Edits(content, problems);
        this.by = by;
        this.date = date;
        archive.articles().forEach(a -> articles.put(a.id(), a));
    }

    /** Writes all that was decided; the files that were changed, as they are shown. */
    public List<String> write() {
        return edits.write();
    }

    // ---- yes

    /**
     * Accepts a proposal.
     *
     * @param target the id of the entry that it is about, {@code register/id} for a new one, {@code none}; empty for what
     *     is proposed
     * @return what is wrong with the target, if anything is
     */
    public Optional<String> accept(Proposal proposal, String target) {
        return switch (proposal.kind()) {
            case NAMES -> name(proposal, target.isEmpty() ? proposed(proposal) : target);
            case SPELLINGS, TOGETHER ->
                name(proposal, target.isEmpty() ? proposal.entries().get(0) : target);
            case AMBIGUOUS -> mention(proposal, target);
            case LINKS -> {
                link(proposal, "confirmed");
                yield Optional.empty();
            }
            case CLASHES, UNUSED -> Optional.of("there is nothing to write: change the register by hand, or reject it");
        };
    }

    private static String proposed(Proposal proposal) {
        return proposal.register().map(r -> r + "/" + proposal.newEntry()).orElse("");
    }

    private Optional<String> name(Proposal proposal, String target) {
        if (target.isEmpty() || target.endsWith("/"))
            return Optional.of(
                    "say where it belongs: ID=register/entry-id for a new entry, ID=entry-id for a known one");
        if (target.indexOf('/') >= 0) return newEntry(proposal, target);
        Optional<Entry> entry = archive.registers().find(target);
        if (entry.isEmpty()) return unknown(target);
        String path = entry.get().register() + "/" + entry.get().id() + ".md";
        edits.appendInFrontMatter(path, "names", alias(proposal), List.of("name", "short"));
        return Optional.empty();
    }

    private Optional<String> unknown(String target) {
        List<String> ids = archive.registers().all().stream().map(Entry::id).toList();
        return Optional.of("there is no entry '" + target + "'; " + Suggest.fix(target, ids, "entries")
                + " For a new entry write register/" + target);
    }

    private Optional<String> newEntry(Proposal proposal, String target) {
        String register = target.substring(0, target.indexOf('/'));
        String id = target.substring(target.indexOf('/') + 1);
        List<String> registers =
                archive.settings().registers().stream().map(RegisterInfo::id).toList();
        if (!registers.contains(register))
            return Optional.of(
                    "there is no register '" + register + "'; " + Suggest.fix(register, registers, "registers"));
        Optional<String> flaw = Ids.flaw(id);
        if (flaw.isPresent()) return Optional.of("the id '" + id + "' " + flaw.get());
        if (isTaken(id)) return Optional.of("the id '" + id + "' is taken");
        edits.create(register + "/" + id + ".md", NewEntry.text(proposal));
        return Optional.empty();
    }

    private boolean isTaken(String id) {
        Stream<String> entries = archive.registers().all().stream().map(Entry::id);
        return Stream.concat(entries, articles.keySet().stream())
                .anyMatch(taken -> Ids.clashKey(taken).equals(Ids.clashKey(id)));
    }

    /** A name in another script than the usual one says its language. */
    private String alias(Proposal proposal) {
        String words = YamlText.scalar(proposal.words());
        boolean latin = Spelling.of(proposal.words()).script() == Character.UnicodeScript.LATIN;
        Optional<String> language = proposal.places().stream()
                .findFirst()
                .map(p -> articles.get(p.article()).article().language());
        if (latin || language.isEmpty()) return words;
        return YamlText.mapping("text", words, "lang", language.get());
    }

    private Optional<String> mention(Proposal proposal, String target) {
        boolean only = proposal.entries().size() == 1 && target.isEmpty();
        String entry = only ? proposal.entries().get(0) : target;
        if (entry.isEmpty())
            return Optional.of("say which it is: ID=" + String.join(" or ID=", proposal.entries()) + " or ID=none");
        if (!entry.equals(NONE) && archive.registers().find(entry).isEmpty()) return unknown(entry);
        decide(proposal, entry);
        return Optional.empty();
    }

    private void decide(Proposal proposal, String entry) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(proposal.words());
        spellings.addAll(proposal.also());
        String file = Annotation.file(proposal.places().get(0).article());
        for (String words : spellings) edits.append(file, "mentions", Annotation.mention(words, entry));
    }

    private void link(Proposal proposal, String status) {
        Place then = proposal.places().get(0);
        Place now = proposal.places().get(1);
        LinkQuote from = quote(then);
        LinkQuote to = quote(now);
        String item = YamlText.mapping(
                "quote",
                YamlText.quoted(from.words()),
                "prefix",
                from.prefix().isEmpty() ? "" : YamlText.quoted(from.prefix()),
                "to",
                YamlText.scalar(now.article()),
                "to-quote",
                YamlText.quoted(to.words()),
                "to-prefix",
                to.prefix().isEmpty() ? "" : YamlText.quoted(to.prefix()),
                "status",
                status,
                "by",
                YamlText.optional(by),
                "date",
                date);
        edits.append(Annotation.file(then.article()), "links", item);
    }

    private LinkQuote quote(Place place) {
        ArticleFacts article = articles.get(place.article());
        Passage passage = article.article().body().passages().stream()
                .filter(p -> p.at(place.passage()).isPresent())
                .findFirst()
                .orElseThrow();
        return LinkQuote.of(article, passage, passage.at(place.passage()).orElseThrow());
    }

    // ---- no

    /** Rejects a proposal, for good. */
    public void reject(Proposal proposal) {
        switch (proposal.kind()) {
            case AMBIGUOUS -> decide(proposal, NONE);
            case LINKS -> link(proposal, "rejected");
            case SPELLINGS -> proposal.entries().forEach(entry -> reject(proposal, entry, ""));
            case CLASHES ->
                reject(proposal, proposal.entries().get(0), proposal.entries().get(1));
            case TOGETHER, UNUSED -> reject(proposal, proposal.entries().get(0), "");
            case NAMES -> reject(proposal, "", "");
        }
    }

    private void reject(Proposal proposal, String entry, String other) {
        String item = YamlText.mapping(
                "kind",
                proposal.kind().word(),
                "name",
                YamlText.scalar(proposal.words()),
                "entry",
                entry.isEmpty() ? "" : YamlText.scalar(entry),
                "other",
                other.isEmpty() ? "" : YamlText.scalar(other),
                "by",
                YamlText.optional(by),
                "date",
                date);
        edits.append(Rejections.FILE, Rejections.KEY, item);
    }
}
