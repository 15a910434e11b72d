package org.scholion.content;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Reads pictures that stand for themselves. A passage always has words, so pictures without any are figures. */
final class FigureReader {
    private final PassageList passages;
    private final Supplier<InlineReader> inline;

    FigureReader(PassageList passages, Supplier<InlineReader> inline) {
        this.passages = passages;
        this.inline = inline;
    }

    /** A paragraph that is a picture and the lines of its caption. */
    Optional<Block> captioned(Node paragraph) {
        Node first = paragraph.getFirstChild();
        if (!isPicture(first) || !(first.getNext() instanceof SoftLineBreak)) return Optional.empty();
        Optional<InlineReader.Picture> picture = inline.get().picture(first);
        PassageBuilder caption = new PassageBuilder();
        if (picture.isPresent()) inline.get().siblings(first.getNext(), caption);
        if (caption.isEmpty()) return Optional.empty();
        return Optional.of(figure(picture.get(), caption));
    }

    /** The node's words as one passage in a block, or its pictures where it has no words. */
    List<Block> orText(Node node, Passage.Kind kind, IntFunction<Block> block) {
        PassageBuilder builder = new PassageBuilder();
        inline.get().siblings(node.getFirstChild(), builder);
        if (!builder.isEmpty()) return List.of(block.apply(passages.add(builder, kind)));
        return builder.hasPictures() ? all(node) : List.of();
    }

    /** Every picture within a node, with its title as caption. */
    List<Block> all(Node parent) {
        List<Block> figures = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!isPicture(node)) {
                figures.addAll(all(node));
                continue;
            }
            inline.get().picture(node).ifPresent(picture -> {
                PassageBuilder caption = new PassageBuilder();
                WrittenText.text(picture.title(), caption);
                figures.add(figure(picture, caption));
            });
        }
        return figures;
    }

    private Block figure(InlineReader.Picture picture, PassageBuilder caption) {
        int index = caption.isEmpty() ? -1 : passages.add(caption, Passage.Kind.CAPTION);
        return new Block.Figure(picture.source(), picture.alt(), index);
    }

    private static boolean isPicture(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }
}
