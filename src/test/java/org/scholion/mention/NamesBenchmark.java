package org.scholion.mention;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
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

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long processor;
    private long megabytes;
    private List<Article> articles;
    private MentionFinder finder;

    /** Makes registers and texts. */
    @Setup
    public void prepare() {
        LargeArchive archive = new LargeArchive(NAMES);
        articles = archive.articles(MEGABYTES * 1_000_000L);
        finder = new MentionFinder(new Registers(archive.entries));
    }

    /** Begins to count the time of the processor. */
    @Setup(Level.Iteration)
    public void begin() {
        processor = 0;
        megabytes = 0;
    }

    /** Says how many megabytes a second of the processor made: on a busy machine the clock counts others' work too. */
    @TearDown(Level.Iteration)
    public void say() {
        System.out.printf(Locale.ROOT, "(%.1f MB in a second of the processor) ", megabytes * 1e9 / processor);
    }

    /** Megabytes a second. */
    @Benchmark
    @OperationsPerInvocation(MEGABYTES)
    public long find() {
        long before = THREADS.getCurrentThreadCpuTime();
        long mentions = 0;
        Problems problems = new Problems();
        for (Article article : articles)
            mentions += finder.find(article, List.of(), problems).size();
        processor += THREADS.getCurrentThreadCpuTime() - before;
        megabytes += MEGABYTES;
        return mentions;
    }
}
