package org.scholion.export;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A RELAX NG schema, in either syntax, and what it has to say. */
final class TeiSchema {
    private final List<String> complaints = new ArrayList<>();
    private final ValidationDriver driver;

    TeiSchema(Path schema) throws IOException, SAXException {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Listener());
        SchemaReader reader =
                schema.toString().endsWith(".rnc") ? CompactSchemaReader.getInstance() : new AutoSchemaReader();
        driver = new ValidationDriver(properties.toPropertyMap(), properties.toPropertyMap(), reader);
        if (!driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile())))
            throw new AssertionError(schema + ": " + complaints);
    }

    /** What is wrong with a document, by line; empty where it is valid. */
    List<String> complaints(byte[] document) throws IOException, SAXException {
        complaints.clear();
        driver.validate(new InputSource(new ByteArrayInputStream(document)));
        return List.copyOf(complaints);
    }

    private final class Listener implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            complaints.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
