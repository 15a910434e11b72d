package org.scholion.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Code;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;

/** A build that ends, or cannot write, at each single change of the disk. */
class InterruptedBuildTest {
    static final Map<String, String> OLD = new TreeMap<>(Map.of(
            "index.html", "old home",
            "articles/a.html", "A",
            "articles/b.html", "old B",
            "gone/x/y.html", "Y",
            "was-file", "F",
            "was-folder/z.html", "Z",
            "vendor/f.js", "old"));
    static final Map<String, String> NEW = new TreeMap<>(Map.of(
            "index.html", "new home",
            "articles/a.html", "A",
            "articles/b.html", "new B",
            "added/deep/c.html", "C",
            "was-file/now.html", "N",
            "was-folder", "N",
            "vendor/f.js", "new"));

    @TempDir
    Path folder;

    private final Map<Map<String, String>, SortedMap<String, String>> known = new HashMap<>();

    /** The end of the program: from then on nothing is written any more. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    private static final class FailingDisk extends Disk {
        private final int last;
        private final boolean kills;
        private final boolean links;
        private int steps;

        FailingDisk(int last, boolean kills, boolean links) {
            this.last = last;
            this.kills = kills;
            this.links = links;
        }

        @Override
        void step(String act, Path path) throws IOException {
            steps++;
            if (kills && steps > last) throw new Killed();
            if (steps == last + 1) throw new IOException("No space left on device");
        }

        @Override
        void link(Path file, Path name) throws IOException {
            if (!links) throw new UnsupportedOperationException();
            super.link(file, name);
        }
    }

    private Path newSite(int number) throws IOException {
        Path site = folder.resolve("s" + number + "/site");
        SortedMap<String, String> files = expected(OLD);
        files.values().removeIf("/"::equals);
        Tree.write(site, files);
        return site;
    }

    private static Problems build(Path site, Map<String, String> files, Disk disk) {
        Problems problems = new Problems();
        Tree.build(site, files, problems, disk);
        return problems;
    }

    /** What a run that writes nothing leaves. */
    private static SortedMap<String, String> recovered(Path site) throws IOException {
        Problems problems = new Problems();
        SiteWriter.open(site, problems, "site")
                .orElseThrow(() -> new AssertionError(problems.sorted()))
                .close();
        assertThat(Tree.withManifests(site.getParent())).doesNotContainKey(".site.scholion");
        return Tree.withManifests(site);
    }

    private SortedMap<String, String> expected(Map<String, String> files) throws IOException {
        if (known.containsKey(files)) return new TreeMap<>(known.get(files));
        Path site = folder.resolve("expected" + known.size() + "/site");
        Tree.write(site, Map.of("CNAME", "theirs", "articles/theirs.txt", "theirs"));
        build(site, files, new Disk());
        known.put(files, Tree.withManifests(site));
        return expected(files);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKilledBuildLeavesTheOldSiteOrTheNewOne(boolean links) throws IOException {
        SortedMap<String, String> oldSite = expected(OLD);
        SortedMap<String, String> newSite = expected(NEW);
        List<Boolean> isNew = new ArrayList<>();
        int stride = links ? 1 : 4;
        for (int last = 0; last < 200; last += stride) {
            Path site = newSite(last);
            boolean ended = killed(site, new FailingDisk(last, true, links));
            SortedMap<String, String> after = recovered(site);
            assertThat(List.of(oldSite, newSite))
                    .as("killed after step %s", last)
                    .contains(after);
            isNew.add(after.equals(newSite));
            if (last % 5 == 0) build(site, NEW, new Disk());
            if (last % 5 == 0) assertThat(Tree.withManifests(site)).isEqualTo(newSite);
            int seen = isNew.size();
            boolean onlyTidying = seen > 3 && !isNew.subList(seen - 3, seen).contains(false);
            if (!ended || onlyTidying) break;
        }
        assertThat(isNew).hasSizeGreaterThan(40 / stride).isSorted().contains(false, true);
    }

    private static boolean killed(Path site, Disk disk) {
        try {
            build(site, NEW, disk);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    void aKilledRecoveryIsTakenUpAgain() throws IOException {
        SortedMap<String, String> oldSite = expected(OLD);
        int middle = 40;
        for (int last = 0; last < 40; last += 3) {
            Path site = newSite(last);
            assertThat(killed(site, new FailingDisk(middle, true, true))).isTrue();
            assertThat(Tree.withManifests(site)).as("a mixture").isNotEqualTo(oldSite);
            boolean again = killed(site, new FailingDisk(last, true, last % 2 == 0));
            if (!again) break;
            SortedMap<String, String> after = recovered(site);
            assertThat(after).as("killed again after step %s", last).isEqualTo(oldSite);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFullDiskLeavesTheOldSite(boolean links) throws IOException {
        SortedMap<String, String> oldSite = expected(OLD);
        SortedMap<String, String> newSite = expected(NEW);
        for (int last = 0; last < 200; last += links ? 3 : 5) {
            Path site = newSite(last);
            Problems problems = build(site, NEW, new FailingDisk(last, false, links));
            SortedMap<String, String> after = Tree.withManifests(site);
            if (!problems.anyErrors()) {
                assertThat(after).isEqualTo(newSite);
                assertThat(last).isGreaterThan(30);
                return;
            }
            assertThat(after).as("failed after step %s", last).isEqualTo(oldSite);
            assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.OUTPUT);
            assertThat(problems.sorted().get(0).message())
                    .contains("disk is full")
                    .endsWith("the old site stays");
        }
    }

    /** Somebody's file that appears in the middle is neither overwritten nor taken for ours afterwards. */
    @Test
    void whatAppearsMeanwhileIsForeign() throws IOException {
        Path site = newSite(0);
        Disk disk = new Disk() {
            @Override
            void step(String act, Path path) throws IOException {
                if (path.endsWith("journal") && act.equals("move"))
                    Tree.write(site, Map.of("added/deep/c.html", "theirs"));
            }
        };
        Problems problems = build(site, NEW, disk);
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.OUTPUT);
        SortedMap<String, String> after = Tree.withManifests(site);
        assertThat(after.remove("added/deep/c.html")).isEqualTo("theirs");
        after.keySet().removeAll(Set.of("added", "added/deep"));
        assertThat(after).isEqualTo(expected(OLD));
    }
}
