package org.scholion.mention;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scholion.content.Article;
import org.scholion.problem.Problems;
import org.scholion.register.Registers;

/** How fast names are found on one core: ten thousand of them in sixty megabytes of text; an operation is a megabyte. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx1500m")
public class NamesBenchmark {
    private static final int NAMES = 10_000;
    private static final int MEGABYTES = 60;

    private List<Article> articles;
    private MentionFinder finder;

    /** Makes registers and texts. */
    @Setup
    public void prepare() {
        LargeArchive archive = new LargeArchive(NAMES);
        articles = archive.articles(MEGABYTES * 1_000_000L);
        finder = new MentionFinder(new Registers(archive.entries));
    }

    /** Megabytes a second. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public long find() {
        long mentions = 0;
        Problems problems = new Problems();
        for (Article article : articles)
            mentions += finder.find(article, List.of(), problems).size();
        return mentions;
    }
}
