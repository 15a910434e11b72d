package org.scholion.vendor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.scholion.export.SearchRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A message to or from the search engine's service: JSON in Base64, with a comma after it.
 *
 * @param type what is asked or answered
 * @param error what went wrong, or empty
 */
record Message(String type, String error) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final char END = ',';

    /** The beginning of an index with so many files of texts at most. */
    static byte[] newIndex(int maxFragments) {
        return encoded("NewIndex", out -> {
            out.writeName("config");
            out.writeStartObject();
            out.writeNumberProperty("max_fragments", maxFragments);
            out.writeEndObject();
        });
    }

    /** A record for the one index of a service. */
    static byte[] add(SearchRecord found) {
        return encoded("AddRecord", out -> {
            out.writeNumberProperty("index_id", 0);
            out.writeStringProperty("url", found.address());
            out.writeStringProperty("content", found.text());
            out.writeStringProperty("language", found.language());
            object(out, "filters", found.filters(), values -> texts(out, values));
            if (!found.date().isEmpty()) object(out, "sort", Map.of("date", found.date()), out::writeString);
        });
    }

    /** The end: the index is written into a folder. */
    static byte[] write(String folder) {
        return encoded("WriteFiles", out -> {
            out.writeNumberProperty("index_id", 0);
            out.writeStringProperty("output_path", folder);
        });
    }

    private static <T> void object(JsonGenerator out, String name, Map<String, T> members, Consumer<T> each) {
        out.writeName(name);
        out.writeStartObject();
        members.forEach((key, value) -> {
            out.writeName(key);
            each.accept(value);
        });
        out.writeEndObject();
    }

    private static void texts(JsonGenerator out, Collection<String> texts) {
        out.writeStartArray();
        texts.forEach(out::writeString);
        out.writeEndArray();
    }

    private static byte[] encoded(String type, Consumer<JsonGenerator> payload) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeNumberProperty("message_id", 1);
            out.writeName("payload");
            out.writeStartObject();
            out.writeStringProperty("type", type);
            payload.accept(out);
            out.writeEndObject();
            out.writeEndObject();
        }
        return Base64.getEncoder().encode(bytes.toByteArray());
    }

    /** Sends a message. */
    static void send(byte[] message, OutputStream out) throws IOException {
        out.write(message);
        out.write(END);
    }

    /** Waits for the next message; the end of the stream is an error. */
    static Message receive(InputStream in) throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        for (int c = in.read(); c != END; c = in.read()) {
            if (c < 0) throw new IOException("it ended before it answered");
            encoded.write(c);
        }
        return decoded(Base64.getMimeDecoder().decode(encoded.toByteArray()));
    }

    private static Message decoded(byte[] json) {
        String type = "";
        String error = "";
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            int depth = 0;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                if (token.isStructStart()) depth++;
                if (token.isStructEnd()) depth--;
                if (token != JsonToken.VALUE_STRING || depth != 2) continue;
                if (in.currentName().equals("type")) type = in.getString();
                if (in.currentName().equals("message")) error = in.getString();
            }
        }
        return new Message(type, error);
    }
}
