package org.scholion.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;

/** The words of the interface: complete in every language, with the plurals, digits and dates of each. */
class MessagesTest {
    private static final Path TEMPLATES = Path.of("templates");
    private static final Pattern ASKED = Pattern.compile("say\\(\\s*(?:say\\s*,\\s*)?\"([a-z0-9.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private static final Location AT = Words.AT;

    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    @Test
    void everyMessageThatIsAskedForIsThere() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Path root : List.of(TEMPLATES, Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(ftlh|java)"))
                        .toList()) {
                    Matcher key = ASKED.matcher(Files.readString(file));
                    while (key.find()) asked.add(key.group(1));
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        asked.removeIf(k -> k.endsWith("."));
        assertThat(Words.english().keys()).containsAll(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar"})
    void everyLanguageHasEveryMessageWithTheSamePlaces(String language) {
        Messages words = new MessagesReader(TEMPLATES, "templates", problems)
                .read(List.of(language), AT)
                .get(0);
        assertThat(problems.sorted()).isEmpty();
        for (String key : Words.english().keys()) {
            assertThat(places(words, key)).as(key).isEqualTo(places(Words.english(), key));
        }
        assertThat(words.keys()).isEqualTo(Words.english().keys());
    }

    private static TreeSet<String> places(Messages words, String key) {
        TreeSet<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words.pattern(key).orElseThrow());
        while (place.find()) places.add(place.group(1));
        return places;
    }

    @ParameterizedTest
    @CsvSource({"0, لا مصادر", "1, مصدر واحد", "2, مصدران", "3, ٣ مصادر", "11, ١١ مصدرًا", "100, ١٠٠ مصدر"})
    void arabicHasSixPlurals(int sources, String said) {
        assertThat(Words.in("ar").say("note.sources", sources)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-04~, '4 December 2016, approximately', ٤ كانون الأول ٢٠١٦ تقريبًا",
        "2016-12, December 2016, كانون الأول ٢٠١٦",
        "2016, 2016, ٢٠١٦",
        "201X, 2010s, العقد الذي يبدأ عام ٢٠١٠",
        "2016-22, summer 2016, صيف ٢٠١٦",
        "2016-11-21/2016-12-05, 21 November 2016 to 5 December 2016, من ٢١ تشرين الثاني ٢٠١٦ إلى ٥ كانون الأول ٢٠١٦",
        "2015/.., since 2015, منذ ٢٠١٥",
        "../2015?, 'until 2015, uncertain', حتى ٢٠١٥ (غير مؤكد)"
    })
    void datesAreThoseOfTheLanguage(String edtf, String english, String arabic) {
        Edtf date = Edtf.parse(edtf).orElseThrow();
        assertThat(Words.english().dates().words(date)).isEqualTo(english);
        assertThat(Words.in("ar").dates().words(date)).isEqualTo(arabic);
    }

    @Test
    void listsAreThoseOfTheLanguage() {
        assertThat(Words.english().list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Words.in("ar").list(List.of("أ", "ب", "ج"))).isEqualTo("أ، ب وج");
        assertThat(Words.english().list(List.of())).isEmpty();
    }

    @Test
    void aLanguageWithoutWordsIsReportedAndLeftOut() {
        List<Messages> read = new MessagesReader(TEMPLATES, "templates", problems).read(List.of("xx", "ar"), AT);
        assertThat(read.stream().map(Messages::language)).containsExactly("ar");
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).code().id()).isEqualTo("no-messages");
    }

    @Test
    void aRegionFallsBackOnItsLanguage() {
        assertThat(new MessagesReader(TEMPLATES, "templates", problems)
                        .read(List.of("ar-EG"), AT)
                        .get(0)
                        .direction())
                .isEqualTo("rtl");
    }

    @Test
    void whatIsMissingStandsInEnglishAndIsReported() throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/en.properties"), "a = one\nb = two\n");
        Files.writeString(folder.resolve("messages/fr.properties"), "a = un\n");
        Messages french = new MessagesReader(folder, "t", problems)
                .read(List.of("fr"), AT)
                .get(0);
        assertThat(french.say("a") + french.say("b")).isEqualTo("untwo");
        assertThat(problems.sorted().get(0).message()).isEqualTo("1 messages are missing: b");
    }

    @Test
    void brokenPatternsAreReportedWithTheirKey() throws IOException {
        Files.createDirectories(folder.resolve("messages"));
        Files.writeString(folder.resolve("messages/en.properties"), "a = one {0\n");
        new MessagesReader(folder, "t", problems).read(List.of("en"), AT);
        assertThat(problems.sorted().get(0).message()).startsWith("the message 'a' is no message pattern");
    }
}
