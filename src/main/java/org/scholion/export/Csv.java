package org.scholion.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** One table while it is written: RFC 4180, but with LF at line ends. */
final class Csv {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int width;
    private final CSVPrinter printer;

    /** @param header the names of the columns */
    Csv(List<String> header) {
        width = header.size();
        try {
            printer = new CSVPrinter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(header.toArray());
    }

    /** Adds a row. @param values one a column, printed as they are */
    void row(Object... values) {
        if (values.length != width) throw new IllegalArgumentException(values.length + " values, not " + width);
        try {
            printer.printRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The finished table. */
    byte[] bytes() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
