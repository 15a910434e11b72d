package org.scholion.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link NamesBenchmark}, when asked to: {@code mvn test -Dtest=NamesBenchmarkTest -Dbenchmark=names}. */
@EnabledIfSystemProperty(
        named = "benchmark",
        matches = "names",
        disabledReason = "takes a minute and a quiet machine: run it with -Dbenchmark=names")
class NamesBenchmarkTest {
    @Test
    void run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(NamesBenchmark.class.getName())
                        .build())
                .run();
        assertThat(results).hasSize(1);
    }
}
