package org.scholion.content.edit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text file that is changed in places: what is not changed keeps its very bytes, byte order mark and line ends included,
 * and new lines end as the lines around them do.
 */
final class EditedFile {
    private static final char MARK = '\uFEFF';

    private final String raw;
    private final String plain;
    /** Where in the file each character of the plain text stands, and one past the last. */
    private final int[] places;

    private EditedFile(String raw) {
        this.raw = raw;
        StringBuilder text = new StringBuilder();
        int[] at = new int[raw.length() + 1];
        int i = !raw.isEmpty() && raw.charAt(0) == MARK ? 1 : 0;
        while (i < raw.length()) {
            at[text.length()] = i;
            char c = raw.charAt(i);
            text.append(c == '\r' ? '\n' : c);
            i += c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? 2 : 1;
        }
        at[text.length()] = raw.length();
        plain = text.toString();
        places = at;
    }

    /** A file's bytes; nothing where they are not UTF-8. */
    static Optional<EditedFile> of(byte[] bytes) {
        try {
            return Optional.of(new EditedFile(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text with LF line ends, without a byte order mark. */
    String plain() {
        return plain;
    }

    /** The bytes after some changes to the plain text, in order. */
    byte[] bytes(List<Splice> splices) {
        List<Splice> here = new ArrayList<>();
        for (Splice splice : splices) {
            int from = places[splice.at()];
            int to = places[splice.at() + splice.length()];
            here.add(new Splice(from, to - from, splice.text().replace("\n", lineEnd(splice.at()))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Splice.apply(here, raw).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** How the line before a place ends, or else the first line. */
    private String lineEnd(int at) {
        int feed = plain.lastIndexOf('\n', at - 1);
        if (feed < 0) feed = plain.indexOf('\n');
        return feed < 0 ? "\n" : raw.substring(places[feed], places[feed + 1]);
    }
}
