package org.scholion.content;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Walks the inline markup of one passage into a {@link PassageBuilder}. */
final class InlineReader {
    private static final int DEEPEST = 100;

    private final SourceFile file;
    private final Document document;
    private final Footnotes footnotes;
    private final Problems problems;
    private int depth;

    /** @param document the whole tree: nodes that the library has moved about do not always find it themselves */
    InlineReader(SourceFile file, Document document, Footnotes footnotes, Problems problems) {
        this.file = file;
        this.document = document;
        this.footnotes = footnotes;
        this.problems = problems;
    }

    /** A picture as Markdown gives it. @param title still with its escapes and places */
    record Picture(String source, String alt, BasedSequence title) {}

    /** Reads a node and all that follow it in the same parent. */
    void siblings(Node first, PassageBuilder out) {
        if (first == null) return;
        if (depth == DEEPEST) {
            String message = "emphasis and links are nested deeper than " + DEEPEST + " levels";
            problems.report(
                    org.scholion.problem.Code.MARKDOWN,
                    file.at(first.getStartOffset()),
                    message,
                    "keep the innermost few");
            return;
        }
        depth++;
        for (Node node = first; node != null; node = node.getNext()) inline(node, out);
        depth--;
    }

    private void inline(Node node, PassageBuilder out) {
        if (node instanceof Emphasis) marked(node, Mark.Kind.EMPHASIS, "", out);
        else if (node instanceof StrongEmphasis) marked(node, Mark.Kind.STRONG, "", out);
        else if (node instanceof Strikethrough) marked(node, Mark.Kind.STRIKE, "", out);
        else if (node instanceof Code) code(node, out);
        else if (node instanceof Image || node instanceof ImageRef) inlinePicture(node, out);
        else if (node instanceof InlineLinkNode link) link(node, link.getUrl().unescape(), out);
        else if (node instanceof LinkRef ref) linkRef(ref, out);
        else if (node instanceof AutoLink link)
            plainLink(link, link.getText(), link.getText().toString(), out);
        else if (node instanceof MailLink mail) plainLink(mail, mail.getText(), "mailto:" + mail.getText(), out);
        else if (node instanceof Footnote note) footnote(note, out);
        else if (node instanceof HardLineBreak) lineBreak(node, out);
        else if (node instanceof SoftLineBreak) out.add(' ', node.getStartOffset());
        else if (node instanceof HtmlEntity) entity(node, out);
        else if (node instanceof HtmlInlineBase) rawHtml(node, node.getChars(), out);
        else if (node.hasChildren()) siblings(node.getFirstChild(), out);
        else WrittenText.text(node.getChars(), out);
    }

    private void marked(Node node, Mark.Kind kind, String target, PassageBuilder out) {
        int slot = out.openMark();
        int start = out.position();
        siblings(node.getFirstChild(), out);
        out.closeMark(slot, start, kind, target, "");
    }

    private void code(Node node, PassageBuilder out) {
        int slot = out.openMark();
        int start = out.position();
        WrittenText.asWritten(unpadded(((Code) node).getText()), out);
        out.closeMark(slot, start, Mark.Kind.CODE, "", "");
    }

    /** One space at either end only keeps backticks apart. */
    private static BasedSequence unpadded(BasedSequence code) {
        boolean padded = code.length() > 2 && isBlank(code.charAt(0)) && isBlank(code.charAt(code.length() - 1));
        return padded ? code.subSequence(1, code.length() - 1) : code;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    private void entity(Node node, PassageBuilder out) {
        if (WrittenText.isControl(Escaping.unescapeHtml(node.getChars()))) {
            problems.report(
                    org.scholion.problem.Code.CONTROL_CHARACTER,
                    file.at(node.getStartOffset()),
                    "'" + node.getChars() + "' stands for a character that no page can show",
                    "delete it");
        }
        WrittenText.decoded(node.getChars(), out);
    }

    /** HTML as the characters that it is written with. */
    void rawHtml(Node node, BasedSequence chars, PassageBuilder out) {
        problems.report(
                org.scholion.problem.Code.RAW_HTML,
                file.at(node.getStartOffset()),
                "HTML stands in the text; it is shown as characters",
                "write it as Markdown");
        WrittenText.asWritten(chars, out);
    }

    private void lineBreak(Node node, PassageBuilder out) {
        out.add(' ', node.getStartOffset());
        out.point(Mark.Kind.BREAK, "", "");
    }

    // ---- links

    private void link(Node node, String url, PassageBuilder out) {
        if (isAllowed(node, url)) marked(node, Mark.Kind.LINK, url.strip(), out);
        else siblings(node.getFirstChild(), out);
    }

    private void plainLink(Node node, BasedSequence shown, String url, PassageBuilder out) {
        if (!isAllowed(node, url)) {
            WrittenText.asWritten(shown, out);
            return;
        }
        int slot = out.openMark();
        int start = out.position();
        WrittenText.asWritten(shown, out);
        out.closeMark(slot, start, Mark.Kind.LINK, url, "");
    }

    private void linkRef(LinkRef ref, PassageBuilder out) {
        Reference defined = ref.getReferenceNode(document);
        if (defined == null) literal(ref, out);
        else link(ref, defined.getUrl().unescape(), out);
    }

    /** Brackets that turn out to be no link: their characters, with the markup inside them. */
    private void literal(Node ref, PassageBuilder out) {
        BasedSequence chars = ref.getChars();
        Node first = ref.getFirstChild();
        if (first == null) {
            WrittenText.text(chars, out);
            return;
        }
        WrittenText.text(chars.subSequence(0, indexOf(chars, first.getStartOffset())), out);
        siblings(first, out);
        WrittenText.text(chars.subSequence(indexOf(chars, ref.getLastChild().getEndOffset())), out);
    }

    /** Where in the characters an offset of the file stands; they may come from several lines of a quotation. */
    private static int indexOf(BasedSequence chars, int offset) {
        int i = Math.min(chars.length(), Math.max(0, offset - chars.getStartOffset()));
        while (i > 0 && chars.getIndexOffset(i - 1) >= offset) i--;
        return i;
    }

    private boolean isAllowed(Node node, String url) {
        String address = url.strip();
        if (LinkAddress.isAllowed(address)) return true;
        problems.report(
                org.scholion.problem.Code.UNSAFE_LINK,
                file.at(node.getStartOffset()),
                "a link to '" + shortened(address) + "' is left out",
                "use an http, https or mailto address, or delete the link");
        return false;
    }

    private static String shortened(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }

    // ---- pictures and footnotes

    /** The picture that an image node stands for; nothing where it is defined nowhere. */
    Optional<Picture> picture(Node node) {
        String alt = node instanceof Image i
                ? i.getText().unescape()
                : ((ImageRef) node).getText().unescape();
        if (node instanceof Image image) {
            return Optional.of(new Picture(image.getUrl().unescape(), alt, image.getTitle()));
        }
        Reference defined = ((ImageRef) node).getReferenceNode(document);
        if (defined == null) return Optional.empty();
        return Optional.of(new Picture(defined.getUrl().unescape(), alt, defined.getTitle()));
    }

    private void inlinePicture(Node node, PassageBuilder out) {
        Optional<Picture> picture = picture(node);
        if (picture.isPresent())
            out.point(Mark.Kind.PICTURE, picture.get().source(), picture.get().alt());
        else WrittenText.text(node.getChars(), out);
    }

    private void footnote(Footnote note, PassageBuilder out) {
        String label = note.getText().toString();
        Optional<Footnotes.Defined> defined = footnotes.refer(label);
        if (defined.isEmpty()) {
            String message = "there is no footnote '" + label + "'";
            String fix = "add a line [^" + label + "]: …";
            problems.report(org.scholion.problem.Code.MISSING_FOOTNOTE, file.at(note.getStartOffset()), message, fix);
            WrittenText.text(note.getChars(), out);
            return;
        }
        String count = Integer.toString(footnotes.references(defined.get()));
        out.point(Mark.Kind.FOOTNOTE, defined.get().label(), count);
    }
}
