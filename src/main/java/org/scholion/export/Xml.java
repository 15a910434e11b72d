package org.scholion.export;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML document while it is written. */
final class Xml {
    /** What XML cannot hold in any form. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    /** The platform's own, whatever else is on the class path. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Something that the writer below may refuse. */
    private interface Step {
        void take() throws XMLStreamException;
    }

    private Xml take(Step step) {
        try {
            step.take();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Writes a document whose elements are all of one namespace. */
    static byte[] of(String root, String namespace, Consumer<Xml> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
            content.accept(new Xml(out));
            out.writeEndElement();
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    /** @param attributes name and value in turn; an empty value leaves the attribute out */
    Xml open(String name, String... attributes) {
        return take(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) {
        return take(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = ILLEGAL.matcher(attributes[i + 1]).replaceAll("\ufffd");
            if (value.isEmpty()) continue;
            if (name.startsWith("xml:"))
                out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", name.substring(4), value);
            else out.writeAttribute(name, value);
        }
    }

    /** Adds to the root element, before any content. */
    Xml attribute(String name, String value) {
        return take(() -> attributes(name, value));
    }

    Xml close() {
        return take(out::writeEndElement);
    }

    Xml text(String text) {
        return take(() -> out.writeCharacters(ILLEGAL.matcher(text).replaceAll("\ufffd")));
    }

    /** A line feed, for people who read the file. */
    Xml line() {
        return text("\n");
    }

    /** An element that holds text alone. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** An element that holds text alone, where there is any. */
    Xml elementIfAny(String name, String text, String... attributes) {
        return text.isEmpty() ? this : element(name, text, attributes);
    }
}
