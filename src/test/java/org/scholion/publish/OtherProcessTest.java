package org.scholion.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.problem.Code;
import org.scholion.problem.Problem;
import org.scholion.problem.Problems;

/** Builds in programs of their own: ended without warning, or holding the lock. */
class OtherProcessTest {
    @TempDir
    Path folder;

    /** Builds the new site of the other test, and ends or waits before a certain change of the disk. */
    public static final class Child {
        /** @param args the site, the number of the change, and "halt" or "wait" */
        public static void main(String[] args) {
            int last = Integer.parseInt(args[1]);
            Disk disk = new Disk() {
                private int steps;

                @Override
                void step(String act, Path path) throws IOException {
                    if (steps++ < last) return;
                    if (args[2].equals("halt")) Runtime.getRuntime().halt(9);
                    System.out.println("waiting");
                    System.in.read();
                }
            };
            Problems problems = new Problems();
            Tree.build(Path.of(args[0]), InterruptedBuildTest.NEW, problems, disk);
            problems.sorted().forEach(System.out::println);
        }
    }

    private Process child(Path site, int last, String what, Map<String, String> environment) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName()));
        command.addAll(List.of(site.toString(), String.valueOf(last), what));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Test
    void aProgramThatEndsInTheMiddleLeavesTheOldSite() throws Exception {
        Path site = folder.resolve("site");
        Tree.build(site, InterruptedBuildTest.OLD, new Problems());
        Map<String, String> oldSite = Tree.withManifests(site);
        assertThat(child(site, 38, "halt", Map.of()).waitFor()).isEqualTo(9);
        assertThat(Tree.withManifests(site)).isNotEqualTo(oldSite);
        assertThat(folder.resolve(".site.scholion/journal")).exists();
        SiteWriter.open(site, new Problems(), "site").orElseThrow().close();
        assertThat(Tree.withManifests(site)).isEqualTo(oldSite);
        assertThat(folder.resolve(".site.scholion")).doesNotExist();
    }

    @Test
    void aProgramThatWritesKeepsOthersAway() throws Exception {
        Path site = folder.resolve("site");
        Tree.build(site, InterruptedBuildTest.OLD, new Problems());
        Process other = child(site, 20, "wait", Map.of());
        BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("waiting");
        Problems problems = new Problems();
        assertThat(SiteWriter.open(site, problems, "site")).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.LOCKED);
        other.destroyForcibly().waitFor();
        assertThat(SiteWriter.open(site, problems, "site")).isPresent().hasValueSatisfying(SiteWriter::close);
        assertThat(Files.exists(folder.resolve(".site.scholion"))).isFalse();
    }
}
