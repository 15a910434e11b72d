package org.scholion.relate;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Does the same work on many things, perhaps at once; what comes of it does not depend on how. */
public interface Crew {
    /** One who does one thing after another. */
    Crew ALONE = new Crew() {
        @Override
        public <T, R> void each(Stream<T> things, Function<T, R> work, Consumer<R> then) {
            things.sequential().map(work).forEachOrdered(then);
        }
    };

    /**
     * Hands each result on in the order of the things, from the calling thread.
     *
     * @param work may be done by any thread
     */
    <T, R> void each(Stream<T> things, Function<T, R> work, Consumer<R> then);
}
