package org.scholion.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;

/**
 * Makes the site in memory, drafts with it, serves it, and makes it anew when something is saved.
 *
 * <p>What cannot be made never takes away what was made before: pages stay, and say what is wrong.
 */
public final class Desk implements AutoCloseable {
    /** How many changed pages browsers are told of by name. */
    private static final int MOST_NAMED = 200;

    private final Options options;
    private final Consumer<Outcome> told;
    private final Watch watch;
    private final Server server;
    private volatile Shown shown = Shown.NOTHING;

    /**
     * Begins to listen; nothing is shown before {@link #make}.
     *
     * @param options of the build; the output folder is read for fonts and search alone
     * @param address where to listen
     * @param told of every attempt to make the site, by the thread that made it
     * @throws IOException where nobody can listen there, or the folders cannot be watched
     */
    public Desk(Options options, InetSocketAddress address, Consumer<Outcome> told) throws IOException {
        this.options = options;
        this.told = told;
        this.watch = new Watch(List.of(options.content(), options.templates()));
        this.server = new Server(address, options.output().resolve("vendor"), () -> shown);
    }

    /** Where browsers find the site, with a slash at the end. */
    public String address() {
        return server.address();
    }

    /** Makes the site now. */
    public void make() {
        Map<String, byte[]> files = new TreeMap<>();
        Outcome outcome = new Build(options).show(files::put);
        Shown before = shown;
        shown = outcome.failed()
                ? new Shown(
                        before.edition(),
                        before.files(),
                        before.drafts(),
                        places(outcome.archive()).orElse(before.places()),
                        outcome.problems(),
                        true)
                : new Shown(
                        before.edition() + 1,
                        Collections.unmodifiableMap(files),
                        drafts(outcome.archive().orElseThrow()),
                        places(outcome.archive()).orElseThrow(),
                        outcome.problems(),
                        false);
        told.accept(outcome);
        server.tell(changed(before.files(), shown.files()));
    }

    /** Makes the site anew whenever something is saved, until it is closed or the thread interrupted. */
    public void follow() {
        try {
            while (watch.await()) make();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Places> places(Optional<Archive> archive) {
        return archive.map(a -> Places.of(a, options.content().toString()));
    }

    private static Set<String> drafts(Archive archive) {
        Set<String> drafts = new TreeSet<>();
        for (ArticleFacts facts : archive.articles())
            if (facts.article().draft()) drafts.add("articles/" + facts.id() + ".html");
        return drafts;
    }

    /** The paths of pages that are other than before; a star where they are too many, or all depend on what is. */
    private static List<String> changed(Map<String, byte[]> before, Map<String, byte[]> now) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : now.entrySet()) {
            if (Arrays.equals(file.getValue(), before.get(file.getKey()))) continue;
            if (file.getKey().startsWith("assets/") || changed.size() == MOST_NAMED) return List.of("*");
            if (file.getKey().endsWith(".html")) changed.add(file.getKey());
        }
        changed.sort(String::compareTo);
        return changed;
    }

    @Override
    public void close() {
        server.close();
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
