package org.scholion.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholion.relate.Crew;

/** Runs the same work on many things at once, results in the order of the things, whatever the number of threads. */
final class Workers implements Crew, AutoCloseable {
    /** Markdown is parsed by recursion; strange but valid texts need a deep stack. */
    private static final long STACK = 256L << 20;

    private final ExecutorService threads;
    private final int ahead;

    Workers(int jobs) {
        threads = Executors.newFixedThreadPool(jobs, work -> new Thread(null, work, "worker", STACK));
        ahead = jobs * 16;
    }

    /** The results, in order. */
    <T, R> List<R> map(List<T> things, Function<T, R> work) {
        List<R> results = new ArrayList<>(things.size());
        each(things.stream(), work, results::add);
        return results;
    }

    /** Hands each result on in order, from this thread, while others are being worked on; few are held at a time. */
    @Override
    public <T, R> void each(Stream<T> things, Function<T, R> work, Consumer<R> then) {
        java.util.ArrayDeque<Future<R>> under = new java.util.ArrayDeque<>();
        things.sequential().forEach(thing -> {
            under.add(threads.submit(() -> work.apply(thing)));
            if (under.size() >= ahead) then.accept(result(under.remove()));
        });
        while (!under.isEmpty()) then.accept(result(under.remove()));
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException r) throw r;
            if (e.getCause() instanceof Error r) throw r;
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
