package org.scholion.page;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** One small JSON object for a page's head; larger data is the business of export. */
final class JsonText {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator json = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text);

    JsonText open() {
        json.writeStartObject();
        return this;
    }

    JsonText field(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    /** A list of objects, each given as name and value in turn. */
    JsonText objects(String name, List<List<String>> objects) {
        json.writeArrayPropertyStart(name);
        for (List<String> object : objects) {
            json.writeStartObject();
            for (int i = 0; i < object.size(); i += 2) field(object.get(i), object.get(i + 1));
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    JsonText close() {
        json.writeEndObject();
        json.close();
        return this;
    }

    /** As the content of a script element: nothing in it can end the element. */
    Html inScript() {
        return new Html(
                text.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }
}
