package org.scholion.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One JSON document while it is written: keys in the order given, two spaces a level, LF. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final int DECIMALS = 12;

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }

    /** Writes a document. */
    static byte[] of(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = FACTORY.createGenerator(new Indented(), bytes)) {
            content.accept(new Json(out));
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** An object as an item of a list, or as the whole document. */
    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    /** An object as a member. */
    void object(String key, Runnable members) {
        out.writeName(key);
        object(members);
    }

    /** A list as an item or as the whole document. */
    <T> void list(Collection<T> items, Consumer<T> each) {
        out.writeStartArray();
        items.forEach(each);
        out.writeEndArray();
    }

    /** A list as a member. */
    <T> void list(String key, Collection<T> items, Consumer<T> each) {
        out.writeName(key);
        list(items, each);
    }

    /** A list as a member, of items of several sorts. */
    void items(String key, Runnable items) {
        out.writeName(key);
        out.writeStartArray();
        items.run();
        out.writeEndArray();
    }

    /** A list as a member, where it has items. */
    <T> void listIfAny(String key, Collection<T> items, Consumer<T> each) {
        if (!items.isEmpty()) list(key, items, each);
    }

    /** A text as an item. */
    void text(String value) {
        out.writeString(value);
    }

    /** A text as a member, even if it is empty. */
    void text(String key, String value) {
        out.writeName(key);
        out.writeString(value);
    }

    /** A text as a member, where it is not empty. */
    void textIfAny(String key, String value) {
        if (!value.isEmpty()) text(key, value);
    }

    void number(String key, int value) {
        out.writeName(key);
        out.writeNumber(value);
    }

    /** A number as a member, in the very digits given. */
    void digits(String key, String value) {
        out.writeName(key);
        out.writeNumber(value);
    }

    /** A decimal number as an item; not as the platform prints it, which differs between its versions. */
    void number(double value) {
        out.writeNumber(new BigDecimal(plain(value)));
    }

    /** A decimal number in digits. */
    static String plain(double value) {
        BigDecimal decimal = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return decimal.stripTrailingZeros().toPlainString();
    }

    void flag(String key, boolean value) {
        out.writeName(key);
        out.writeBoolean(value);
    }
}
