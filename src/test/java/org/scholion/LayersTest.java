package org.scholion;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between packages point one way, and each library stays behind one of them. */
class LayersTest {
    private static final String ROOT = "org.scholion.";

    /** Each may see those before it. */
    private static final List<String> ORDER = List.of(
            "problem",
            "text",
            "message",
            "content",
            "ledger",
            "register",
            "annotate",
            "mention",
            "relate",
            "cite",
            "suggest",
            "page",
            "render",
            "publish",
            "check",
            "export",
            "host",
            "vendor",
            "build",
            "intake",
            "accept",
            "serve",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.scholion");

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String in(String name) {
        return ROOT + name + "..";
    }

    // ---- our own packages

    static Stream<String> packages() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_sees_only_those_before_it(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
                .map(LayersTest::in)
                .toArray(String[]::new);
        if (later.length == 0) return;
        holds(noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .filter(p -> p.startsWith(ROOT))
                        .map(p -> p.substring(ROOT.length()).replaceAll("\\..*", ""))
                        .distinct())
                .isSubsetOf(ORDER);
    }

    /** Siblings in the order that do not know each other. */
    @ParameterizedTest(name = "{0} does not see {1}")
    @CsvSource({
        "page,publish",
        "page,check",
        "page,export",
        "publish,page",
        "publish,render",
        "publish,relate",
        "publish,content",
        "check,render",
        "check,publish",
        "check,page",
        "export,render",
        "export,page",
        "export,check",
        "render,relate",
        "render,content",
        "cli,page",
        "cli,render",
        "register,annotate",
        "text,content",
        "cite,relate",
        "cite,register",
        "cite,annotate",
        "host,page",
        "host,export",
        "host,relate",
        "host,render"
    })
    void siblings_do_not_see_each_other(String one, String other) {
        holds(noClasses()
                .that()
                .resideInAPackage(in(one))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(other)));
    }

    @Test
    void the_export_knows_nothing_of_publishing() {
        holds(noClasses()
                .that()
                .resideInAPackage(in("export"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("publish")));
    }

    @Test
    void yaml_and_json_are_rooms_of_their_own_within_text() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "text")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("text.yaml"), in("text.json")));
    }

    @Test
    void maps_and_edits_are_rooms_of_their_own_within_content() {
        holds(noClasses()
                .that()
                .resideInAPackage(ROOT + "content")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("content.map"), in("content.edit")));
    }

    @Test
    void drawing_is_a_room_of_its_own_within_page() {
        holds(noClasses()
                .that()
                .resideInAPackage(in("page.draw"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "page", in("register"), in("relate"), in("content"), in("message")));
    }

    @Test
    void nobody_sees_the_beginning() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(ORDER.stream().map(LayersTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.scholion"));
    }

    // ---- libraries

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "com.vladsch.flexmark, content", "org.snakeyaml, text.yaml", "freemarker, render", "org.jsoup, check intake",
        "tools.jackson, cite text.json page export vendor build serve", "info.picocli, cli", "picocli, cli",
                "org.apache.commons.csv, export",
        "org.apache.commons.io, publish intake", "com.sun.net, serve", "com.ibm.icu, message check",
                "org.eclipse, page.draw"
    })
    void a_library_stays_behind_its_package(String library, String packages) {
        String[] homes = Stream.of(packages.split(" ")).map(LayersTest::in).toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + ".."));
    }

    @Test
    void there_are_no_other_libraries() {
        holds(classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.xml..",
                        "org.scholion..",
                        "com.vladsch.flexmark..",
                        "org.snakeyaml..",
                        "freemarker..",
                        "com.ibm.icu..",
                        "org.eclipse..",
                        "org.jsoup..",
                        "tools.jackson..",
                        "picocli..",
                        "org.apache.commons.csv..",
                        "org.apache.commons.io..",
                        "com.sun.net.."));
    }

    // ---- same input, same bytes

    @Test
    void nobody_asks_the_clock_or_the_country() {
        holds(noClasses().should().dependOnClassesThat(assignableTo(java.util.Date.class)));
        holds(noClasses().should().dependOnClassesThat(assignableTo(java.util.Calendar.class)));
        holds(noClasses().should().callMethod(System.class, "currentTimeMillis"));
        holds(noClasses().should().callMethod(LocalDate.class, "now"));
        holds(noClasses().should().callMethod(java.time.Instant.class, "now"));
        holds(noClasses().should().callMethod(java.time.LocalDateTime.class, "now"));
        holds(noClasses().should().callMethod(java.time.ZonedDateTime.class, "now"));
        holds(noClasses().should().callMethod(java.time.ZoneId.class, "systemDefault"));
        holds(noClasses().should().callMethod(Locale.class, "getDefault"));
        holds(noClasses().should().callMethod(String.class, "toLowerCase"));
        holds(noClasses().should().callMethod(String.class, "toUpperCase"));
        holds(noClasses().should().callMethod(String.class, "format", String.class, Object[].class));
        holds(noClasses().should().callMethod(String.class, "formatted", Object[].class));
        holds(noClasses().should().callMethod(String.class, "getBytes"));
        holds(noClasses().should().callMethod(Math.class, "random"));
    }

    /** An editor's decision has a date, which its command asks for; nothing that is built has. */
    @Test
    void only_commands_may_ask_which_day_it_is() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .callMethod(LocalDate.class, "now", java.time.ZoneId.class)
                .orShould()
                .dependOnClassesThat(assignableTo(java.time.Clock.class)));
    }

    /** These iterate in another order in every run of the machine. */
    @Test
    void nobody_copies_into_maps_and_sets_without_order() {
        holds(noClasses().should().callMethod(java.util.Map.class, "copyOf", java.util.Map.class));
        holds(noClasses().should().callMethod(java.util.Set.class, "copyOf", java.util.Collection.class));
        holds(noClasses().should().callMethod(java.util.stream.Collectors.class, "toUnmodifiableSet"));
        holds(noClasses().should().dependOnClassesThat(assignableTo(java.util.IdentityHashMap.class)));
    }

    @Test
    void only_the_beginning_speaks_and_ends() {
        String[] mouths = {"org.scholion", in("cli")};
        holds(noClasses().that().resideOutsideOfPackages(mouths).should().accessField(System.class, "out"));
        holds(noClasses().that().resideOutsideOfPackages(mouths).should().accessField(System.class, "err"));
        holds(noClasses().that().resideOutsideOfPackages(mouths).should().callMethod(System.class, "exit", int.class));
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(mouths)
                .should()
                .callMethod(Throwable.class, "printStackTrace"));
    }

    // ---- small doors

    /** Records are hand-offs and public by nature; of the other types fewer than half are. */
    @Test
    void most_types_are_seen_in_their_package_alone() {
        List<JavaClass> types = CLASSES.stream()
                .filter(c -> c.isTopLevelClass()
                        && !c.isRecord()
                        && !c.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream()
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(open * 2).isLessThan(types.size());
    }
}
