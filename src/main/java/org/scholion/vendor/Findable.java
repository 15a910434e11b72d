package org.scholion.vendor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.scholion.export.SearchRecord;
import org.scholion.text.Sha256;

/**
 * Everything that can be found, made anew each time it is asked for, so that it never stands in memory at once.
 *
 * @param maker calls what it is given with every record, always in the same order
 * @param count how many
 * @param sha256 of all of them
 */
record Findable(Consumer<Consumer<SearchRecord>> maker, int count, String sha256) {
    /** Does something with a record. */
    interface Use {
        void take(SearchRecord record) throws IOException;
    }

    /** Counts and hashes what a maker makes. */
    static Findable of(Consumer<Consumer<SearchRecord>> maker) {
        AtomicInteger count = new AtomicInteger();
        Sha256.Running hash = new Sha256.Running();
        maker.accept(record -> {
            count.incrementAndGet();
            hash.add(Message.add(record));
        });
        return new Findable(maker, count.get(), hash.hex());
    }

    /** Every record in turn. */
    void each(Use use) throws IOException {
        try {
            maker.accept(record -> {
                try {
                    use.take(record);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
