package org.scholion.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The benchmark of anchors: what it measures is right always, how fast when asked to ({@code -Dbenchmark=anchors}). */
class AnchoringBenchmarkTest {
    @Test
    void mostNotesArePlaced() {
        AnchoringBenchmark benchmark = new AnchoringBenchmark();
        benchmark.make();
        assertThat(benchmark.anchor()).isBetween(AnchoringBenchmark.NOTES * 8 / 10, AnchoringBenchmark.NOTES);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "benchmark",
            matches = "anchors",
            disabledReason = "takes half a minute and a quiet machine: run it with -Dbenchmark=anchors")
    void run() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(AnchoringBenchmark.class.getName())
                        .build())
                .run();
        assertThat(results).hasSize(1);
    }
}
