package org.scholion.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.relate.Archive;

/**
 * The mentions that the rules find in whole reports, without any decision of an editor, beside those that a reader marked.
 *
 * <p>The reports belong to their publishers and are not here: the test makes a throw-away archive of them and the bundled
 * registers. What is kept of them in {@code mentions/} is where each name stands and whose it is. Every mention in the
 * texts is marked, so that precision means as much as recall.
 */
@EnabledIfSystemProperty(
        named = "seeds",
        matches = ".+",
        disabledReason = "the reports are not part of the project: give their folder with -Dseeds=DIR")
class SeedMentionsTest {
    @TempDir
    Path folder;

    @Test
    void theRulesFindWhatAReaderFinds() throws IOException {
        Archive archive = SeedArchive.read(folder);
        Comparison comparison = new Comparison(archive.registers());
        for (CSVRecord report : Mark.records("articles.csv")) {
            List<Mark> marks = Mark.of(report.get("number"));
            comparison.add(report.get("number"), SeedArchive.facts(archive, report.get("id")), marks);
        }
        System.out.println(comparison.report());

        assertThat(comparison.total().marked).isGreaterThanOrEqualTo(300);
        assertThat(comparison.wrong()).as("mentions linked to the wrong entry").isEmpty();
        assertThat(comparison.tallies().get("factions").f1()).isGreaterThanOrEqualTo(0.98);
        assertThat(comparison.total().f1()).isGreaterThanOrEqualTo(0.95);
        comparison
                .tallies()
                .forEach(
                        (register, tally) -> assertThat(tally.f1()).as(register).isGreaterThanOrEqualTo(0.95));
    }
}
