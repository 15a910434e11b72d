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
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Walks the inline markup of one passage into a {@link PassageBuilder}. */
final class InlineReader {
    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://|mailto:).+");
    private static final CharPredicate PUNCTUATION = CharPredicate.anyOf("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    private final SourceFile file;
    private final Map<String, Integer> references;
    private final Set<String> footnotes;
    private final Problems problems;

    InlineReader(SourceFile file, Map<String, Integer> references, Set<String> footnotes, Problems problems) {
        this.file = file;
        this.references = references;
        this.footnotes = footnotes;
        this.problems = problems;
    }

    /** A picture as Markdown gives it. */
    record Picture(String source, String alt, String title) {}

    /** Reads a node and all that follow it in the same parent. */
    void siblings(Node first, PassageBuilder out) {
        for (Node node = first; node != null; node = node.getNext()) inline(node, out);
    }

    private void inline(Node node, PassageBuilder out) {
        if (node instanceof Emphasis) marked(node, Mark.Kind.EMPHASIS, "", out);
        else if (node instanceof StrongEmphasis) marked(node, Mark.Kind.STRONG, "", out);
        else if (node instanceof Strikethrough) marked(node, Mark.Kind.STRIKE, "", out);
        else if (node instanceof Code) code(node, out);
        else if (node instanceof Image || node instanceof ImageRef) inlinePicture(node, out);
        else if (node instanceof InlineLinkNode link) link(node, link.getUrl().unescape(), out);
        else if (node instanceof LinkRef ref) linkRef(ref, out);
        else if (node instanceof AutoLink link) plainLink(link.getText(), link.getText().toString(), out);
        else if (node instanceof MailLink mail) plainLink(mail.getText(), "mailto:" + mail.getText(), out);
        else if (node instanceof Footnote note) footnote(note, out);
        else if (node instanceof HardLineBreak) lineBreak(node, out);
        else if (node instanceof SoftLineBreak) out.add(' ', node.getStartOffset());
        else if (node instanceof HtmlEntity) out.addFrom(Escaping.unescapeHtml(node.getChars()), node.getStartOffset());
        else if (node instanceof HtmlInlineBase) rawHtml(node, out);
        else if (node.hasChildren()) siblings(node.getFirstChild(), out);
        else text(node.getChars(), out);
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
        BasedSequence text = ((Code) node).getText();
        out.add(text, text.getStartOffset());
        out.closeMark(slot, start, Mark.Kind.CODE, "", "");
    }

    /** Characters as written, less the backslashes that escape punctuation. */
    private void text(BasedSequence chars, PassageBuilder out) {
        int offset = chars.getStartOffset();
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            boolean escape = c == '\\' && i + 1 < chars.length() && PUNCTUATION.test(chars.charAt(i + 1));
            if (escape) i++;
            out.add(chars.charAt(i), offset + i);
        }
    }

    private void rawHtml(Node node, PassageBuilder out) {
        problems.report(org.scholion.problem.Code.RAW_HTML, file.at(node.getStartOffset()), "HTML stands in the text; it is shown as characters", "write it as Markdown");
        out.add(node.getChars(), node.getStartOffset());
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

    private void plainLink(BasedSequence shown, String url, PassageBuilder out) {
        int slot = out.openMark();
        int start = out.position();
        out.add(shown, shown.getStartOffset());
        boolean allowed = ALLOWED.matcher(url).matches();
        out.closeMark(slot, start, allowed ? Mark.Kind.LINK : Mark.Kind.EMPHASIS, allowed ? url : "", "");
    }

    private void linkRef(LinkRef ref, PassageBuilder out) {
        Reference defined = ref.getReferenceNode(ref.getDocument());
        if (defined == null) literal(ref, out);
        else link(ref, defined.getUrl().unescape(), out);
    }

    /** Brackets that turn out to be no link: their characters, with the markup inside them. */
    private void literal(Node ref, PassageBuilder out) {
        BasedSequence chars = ref.getChars();
        Node first = ref.getFirstChild();
        if (first == null) {
            text(chars, out);
            return;
        }
        out.add(chars.subSequence(0, first.getStartOffset() - chars.getStartOffset()), chars.getStartOffset());
        siblings(first, out);
        int end = ref.getLastChild().getEndOffset();
        out.add(chars.subSequence(end - chars.getStartOffset()), end);
    }

    private boolean isAllowed(Node node, String url) {
        String address = url.strip();
        boolean inside = address.startsWith("#") || !address.contains(":") && !address.startsWith("//");
        if (ALLOWED.matcher(address).matches() || inside && !address.isEmpty()) return true;
        problems.report(org.scholion.problem.Code.UNSAFE_LINK, file.at(node.getStartOffset()), "a link to '" + shortened(address) + "' is left out", "use an http, https or mailto address, or delete the link");
        return false;
    }

    private static String shortened(String address) {
        return address.length() <= 60 ? address : address.substring(0, 60) + "…";
    }

    // ---- pictures and footnotes

    /** The picture that an image node stands for; nothing where it is defined nowhere. */
    Optional<Picture> picture(Node node) {
        String alt = node instanceof Image i ? i.getText().unescape() : ((ImageRef) node).getText().unescape();
        if (node instanceof Image image) {
            return Optional.of(new Picture(image.getUrl().unescape(), alt, image.getTitle().unescape()));
        }
        Reference defined = ((ImageRef) node).getReferenceNode(node.getDocument());
        if (defined == null) return Optional.empty();
        return Optional.of(new Picture(defined.getUrl().unescape(), alt, defined.getTitle().unescape()));
    }

    private void inlinePicture(Node node, PassageBuilder out) {
        Optional<Picture> picture = picture(node);
        if (picture.isPresent()) out.point(Mark.Kind.PICTURE, picture.get().source(), picture.get().alt());
        else text(node.getChars(), out);
    }

    private void footnote(Footnote note, PassageBuilder out) {
        String label = note.getText().toString();
        if (!footnotes.contains(label)) {
            problems.report(org.scholion.problem.Code.MISSING_FOOTNOTE, file.at(note.getStartOffset()), "there is no footnote '" + label + "'", "add a line [^" + label + "]: …");
            text(note.getChars(), out);
            return;
        }
        references.merge(label, 1, Integer::sum);
        out.point(Mark.Kind.FOOTNOTE, label, Integer.toString(references.get(label)));
    }
}
