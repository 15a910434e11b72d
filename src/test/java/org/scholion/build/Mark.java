package org.scholion.build;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A mention as a reader marked it.
 *
 * @param start in the article's canonical text, in code points
 * @param end exclusive
 * @param entries the entry that is named; several where each of them is right, as where a unit's name stands for its base
 */
record Mark(int start, int end, List<String> entries, String surface, String register) {
    static final Path FOLDER = Path.of("src/test/resources/mentions");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    static List<CSVRecord> records(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file));
                CSVParser parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        }
    }

    /** The marks of one text, in reading order. */
    static List<Mark> of(String number) throws IOException {
        return records(number + ".csv").stream().map(Mark::of).toList();
    }

    private static Mark of(CSVRecord r) {
        return new Mark(
                Integer.parseInt(r.get("start")),
                Integer.parseInt(r.get("end")),
                List.of(r.get("entry").split(" ")),
                r.get("surface"),
                r.get("register"));
    }
}
