package org.scholion.problem;

import static org.scholion.problem.Severity.ERROR;
import static org.scholion.problem.Severity.NOTE;
import static org.scholion.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem: the word in brackets at the end of a message, its usual weight, and what {@code explain} says. */
public enum Code {
    MISSING_FOLDER(ERROR, """
            The content folder, or the archive.yml in it, is not there. Give the folder with --content, or make \
            archive.yml with title, languages, periods, registers and outlets."""),
    UNREADABLE(ERROR, """
            A file or folder exists but could not be read. Check its permissions; links that lead out of the content \
            folder are not followed."""),
    TOO_LARGE(ERROR, """
            A content file is larger than the program reads (4 MiB for text). An archived article is rarely a tenth of \
            that; split it, or put pictures and captures in assets/ and captures/."""),
    ENCODING(ERROR, """
            A file is not UTF-8. The place named is the first byte that cannot be read. Save it again as UTF-8; \
            nothing is guessed, since a guess could change the archived words."""),
    CONTROL_CHARACTER(ERROR, """
            A text holds a control character that no page, data file or reader can show. Delete it."""),
    BYTE_ORDER_MARK(WARNING, """
            A file begins with a byte order mark. It is ignored; save the file as UTF-8 without it."""),
    LINE_ENDINGS(WARNING, """
            A file has carriage returns at its line ends (Windows). They are read as plain line ends; save the file with \
            LF so that changes stay readable."""),
    EMPTY_FILE(ERROR, """
            A file that should hold an article, entry, page or annotations is empty. Fill it or delete it."""),
    STRAY_FILE(NOTE, """
            A file lies where no content of its kind is read. Move it to the folder it belongs to, or out of content/."""),
    FRONT_MATTER(ERROR, """
            An article, entry or page must begin with a line of three hyphens, then its record in YAML, then another \
            such line. One of them is missing."""),
    YAML(ERROR, """
            The YAML cannot be read at the place named. Common causes: a tab for indentation, a missing quote or \
            bracket, a colon and space inside an unquoted value."""),
    YAML_FEATURE(ERROR, """
            Tags (!x), anchors (&x) and aliases (*x) are not part of the formats, for safety and because values are \
            read as the text that was typed. Write the value out; quote it if it begins with one of these signs."""),
    YAML_DEPTH(ERROR, """
            The YAML is nested deeper than any of the formats needs (32 levels)."""),
    DUPLICATE_KEY(ERROR, "A key stands twice in one mapping. Keep one of them."),
    UNKNOWN_KEY(ERROR, """
            A key is not part of the format, most often a slip of the fingers. The fix names the nearest known key, or \
            all of them."""),
    WRONG_TYPE(ERROR, "A value is a list, mapping or text where another of these is expected."),
    MISSING_KEY(ERROR, "A required key is absent or empty."),
    BAD_VALUE(ERROR, "A value is not one of those that the format allows."),
    NO_MESSAGES(WARNING, """
            The archive asks for an interface in a language whose words are not there, or not all of them. They stand in \
            messages/<language>.properties beside the templates; a language without the file is left out, and missing \
            messages stand in English. Articles, names and notes may be in any language."""),
    BAD_DATE(ERROR, """
            A date in metadata is not an EDTF (level 1) date, or does not exist, such as 2016-06-31. If a source gives \
            an impossible date, keep it in original.date-line and say what is known in date and date-note."""),
    FUTURE_DATE(WARNING, """
            A date lies after the end of the archive's last period. Often a typing error; otherwise extend the period."""),
    BAD_ID(ERROR, """
            Ids are file names without ending: letters and digits of any script and hyphens, in Unicode's composed form \
            (NFC). Rename the file."""),
    ID_CLASH(ERROR, """
            Two files would have the same address, or differ by case or normalisation only, which many file systems and \
            servers do not tell apart. Rename one of them."""),
    RESERVED_ID(ERROR, "The id is the name of a page or folder that the site itself needs. Choose another."),
    UNKNOWN_REFERENCE(ERROR, """
            An id names no entry, article, outlet, period or passage. The fix names the nearest one that exists."""),
    RENAMED_REFERENCE(NOTE, """
            A link or reference in a text has a former id of an entry or article (slug-was). It leads to the right place; \
            write the present id."""),
    WITHDRAWN_REFERENCE(WARNING, """
            A reference leads to a passage or note of an article that is withdrawn. It leads to the article's page \
            instead, which says so."""),
    UNEVEN_TRANSLATION(NOTE, """
            An article and its translation do not have the same number of passages. They are shown each by itself, not \
            side by side."""),
    JSON(ERROR, """
            A file of maps/, or one to be imported, is not well-formed JSON at the place named, has a key twice, or is nested or long beyond \
            reason."""),
    BAD_MAP(ERROR, """
            A file of maps/ is no base layer that can be drawn: a GeoJSON FeatureCollection of lines and areas, each with a \
            kind (area, river, road, motorway or line) and points as [longitude, latitude]."""),
    CIRCULAR_WITHIN(ERROR, "A place lies within itself, by way of the places named. Mend one of the within: lines."),
    MISSING_ASSET(ERROR, "A picture or capture that is named does not exist in the content folder."),
    HASH_MISMATCH(ERROR, """
            A capture's bytes do not have the SHA-256 that the article records. Either the capture was changed, which \
            must never happen, or the record is wrong."""),
    TOO_DEEP(ERROR, "Quotations or lists are nested deeper than 32 levels. Nothing readable is; check the file."),
    TOO_LONG_PARAGRAPH(ERROR, """
            A single paragraph is longer than two million characters, or \
            than 20,000 lines that do not begin with a letter. Break it with empty lines; readers and links need \
            paragraphs."""),
    MARKDOWN(ERROR, "The Markdown could not be read at all. Simplify the construction at the place named."),
    NO_TEXT(ERROR, "An article has no text. Give it some, or mark it withdrawn."),
    RAW_HTML(WARNING, """
            HTML stands in the Markdown. It is shown as the very characters, never run. Use Markdown instead."""),
    UNSAFE_LINK(WARNING, """
            A link's address is neither http, https, mailto nor a place in the archive. Its words are kept, the link \
            is left out."""),
    DEAD_LINK(WARNING, """
            A link in a text leads into the archive, but to no article or entry that it has. Its words are kept, the \
            link is left out."""),
    REMOTE_PICTURE(WARNING, """
            A picture lies on another server. Pages send no request to anyone else, so a link is shown instead. Put the \
            picture into assets/ if its rights allow."""),
    UNUSED_FOOTNOTE(WARNING, "A footnote is defined but never referred to; it is shown at the end all the same."),
    MISSING_FOOTNOTE(WARNING, "A reference names a footnote that is not defined. It is shown as the very characters."),
    IMPOSSIBLE_DATE(NOTE, """
            The running text names a day that no calendar has. The text stays as it is; a note may explain it."""),
    ORPHAN_NOTE(ERROR, """
            The words that a note quotes are not in the article, and no passage is like them clearly enough. Correct the \
            quote; the nearest places are named."""),
    AMBIGUOUS_NOTE(ERROR, "The words that a note quotes stand in the article more than once. Add prefix or suffix."),
    MOVED_NOTE(WARNING, """
            The words that a note quotes have changed a little. The note is shown where they most likely stand now, with \
            a sign. Correct the quote, or run 'accept notes' to accept the place as it is."""),
    VANISHED_ADDRESS(ERROR, """
            A page, passage or note that was published, as the ledger says, is there no longer, and readers' links to it \
            would break. Bring it back, or say where its address leads now, or that it is gone for good; the fix gives \
            the command. An article that must not be read any more is withdrawn, not deleted."""),
    BAD_LEDGER(ERROR, """
            A file of ledger/ is not as 'accept' writes it. The ledger is written by that command alone. Take the file from \
            the version control; without it, the addresses of passages that were edited since may change."""),
    UNRECORDED(NOTE, """
            Something was published, or is about to be, whose address the ledger does not have yet: a new passage, note or \
            page, or a changed text. Run 'accept' when you publish, so that its address lasts."""),
    DUPLICATE_NOTE(ERROR, "Two notes on one article have the same id."),
    STALE_DECISION(WARNING, """
            A decision about a name or link does not apply, or no longer: its words are not in the article or name \
            nothing, or another decision says otherwise. Mend or delete it."""),
    MOVED_LINK(WARNING, """
            The words by which a confirmed link names a passage have changed a little. The link is shown where they most \
            likely stand now. Correct the quote."""),
    NOT_RECORDED(ERROR, """
            A decision about a suggestion could not be written into the content. The file is as it was; the fix says what \
            to write by hand, or to try again."""),
    NOT_ANNOTATIONS(ERROR, """
            A file to be imported holds no Web Annotations. They come as JSON: one annotation, a list, a page or a \
            collection of them, or what Hypothesis exports. Other formats cannot be imported yet."""),
    NOT_IMPORTED(WARNING, """
            An annotation was left out of an import, since something is missing that a note must have, or no article is \
            what it is about. The other ones came in all the same."""),
    DIFFERENT_NOTE(WARNING, """
            An annotation to be imported has the id of a note that is there, and says something else. The note is left as \
            it is; change it by hand if the annotation is right."""),
    BAD_NAME(ERROR, """
            A name has no letters or digits that could be found in a text, is a single letter, or has more than forty \
            words. Marks, signs and letters that are passed over when names are compared do not count."""),
    SUSPECT_NAME(ERROR, """
            A name holds a character that cannot be seen, such as a direction sign, or mixes look-alike letters of two \
            scripts. It would never match, or match what it does not seem to. Type it again."""),
    LOOKALIKE_NAME(WARNING, """
            The names of two entries look the same but are written with other letters, such as Cyrillic ones for Latin \
            ones or a capital i for a small L. One of them is most likely a slip of the keyboard: it will not be found \
            where it seems to stand. Type it again."""),
    SHARED_NAME(NOTE, """
            Two entries have the same name, as names are compared, at the same time. Where a text has it, it is \
            ambiguous and not linked. Dates (from, to), words that stand near, or 'match: off' tell them apart."""),
    AMBIGUOUS_NAME(WARNING, """
            A name in the text could mean several entries, a condition on it is not met, or it may be part of another's \
            name. It is not linked. The fix gives the lines to paste into the article's annotations."""),
    UNUSED_ENTRY(NOTE, """
            No article names this entry or was written by it, and no other entry leads to it. Perhaps a spelling is \
            missing among its names."""),
    MISSING_SOURCE(NOTE, "An entry or dispute names no source."),
    NAMED_BEFORE(NOTE, "An entry is named in an article older than the entry's own beginning."),
    TEMPLATE(ERROR, "A template has a mistake, or names something that its page does not have."),
    OCCUPIED(ERROR, """
            The output folder holds a file of somebody else's where this build must write. Nothing was written. Move \
            the file away or choose another output folder."""),
    LOCKED(ERROR, "Another build writes to the same output folder. Wait for it to end."),
    OUTPUT(ERROR, "The site could not be written. The old site stays as it was."),
    BROKEN_LINK(ERROR, "A page links to an address or id that the site does not have."),
    BROKEN_PAGE(ERROR, """
            A page breaks one of the site's promises: an id twice, nested links, or text that is not the archived text. \
            Most often a template was changed."""),
    TAMPERED(ERROR, "A published file is missing, or its bytes are not those that were published.");

    private final Severity severity;
    private final String explanation;

    Code(Severity severity, String explanation) {
        this.severity = severity;
        this.explanation = explanation;
    }

    /** The code as it is printed and set in {@code checks:}, such as {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The weight where the archive sets none. */
    public Severity severity() {
        return severity;
    }

    /** What it means and how to mend it, in a few sentences. */
    public String explanation() {
        return explanation;
    }

    /** The code with this id. */
    public static Optional<Code> of(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /** All ids, in the order of declaration. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Code::id).toList();
    }
}
