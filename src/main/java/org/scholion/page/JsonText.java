package org.scholion.page;

import java.io.StringWriter;
import java.util.Collection;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One small JSON object for a page's head; larger data is the business of export. Empty values are left out. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** The object that the steps write, as the content of a script element: nothing in it can end the element. */
    static Html inScript(Consumer<JsonText> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.accept(new JsonText(json));
            json.writeEndObject();
        }
        return new Html(
                text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }

    JsonText field(String name, String value) {
        if (!value.isEmpty()) json.writeStringProperty(name, value);
        return this;
    }

    /** A number in the digits given. */
    JsonText number(String name, double value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    /** An object of a type. */
    JsonText object(String name, String type, Consumer<JsonText> members) {
        json.writeObjectPropertyStart(name);
        field("@type", type);
        members.accept(this);
        json.writeEndObject();
        return this;
    }

    JsonText texts(String name, Collection<String> values) {
        if (values.isEmpty()) return this;
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    /** A list of objects of a type. */
    <T> JsonText objects(String name, String type, Collection<T> items, Consumer<T> members) {
        if (items.isEmpty()) return this;
        json.writeArrayPropertyStart(name);
        for (T item : items) {
            json.writeStartObject();
            field("@type", type);
            members.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }
}
