package org.scholion.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Files as they are found on disk, broken in every way. */
class ContentFolderTest {
    @TempDir
    Path dir;

    private final Problems problems = new Problems();
    private Path root;
    private ContentFolder content;

    @BeforeEach
    void makeFolder() throws IOException {
        root = Files.createDirectory(dir.resolve("content"));
        content = new ContentFolder(root, "content/", problems);
    }

    private Optional<SourceFile> read(byte[] bytes) throws IOException {
        Files.write(root.resolve("x.md"), bytes);
        return content.read("x.md");
    }

    private Optional<SourceFile> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Where the system's locale has no letters for a name, the test says nothing. */
    private void put(String path) throws IOException {
        String encoding = System.getProperty("sun.jnu.encoding");
        Assumptions.assumeTrue(Charset.forName(encoding).newEncoder().canEncode(path), encoding);
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), "x");
    }

    private List<String> reported() {
        return problems.sorted().stream()
                .map(p -> p.at() + " " + p.severity().word() + " " + p.code().id())
                .toList();
    }

    // ---- bytes

    @Test
    void a_plain_file_is_read() throws IOException {
        assertThat(read("a\nحلب 🏛\n").orElseThrow().text()).isEqualTo("a\nحلب 🏛\n");
        assertThat(reported()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        assertThat(read("\uFEFFa").orElseThrow().text()).isEqualTo("a");
        assertThat(reported()).containsExactly("content/x.md:1:1 warning byte-order-mark");
    }

    @Test
    void carriage_returns_are_line_ends() throws IOException {
        assertThat(read("ab\r\nc\rd\r\r\n").orElseThrow().text()).isEqualTo("ab\nc\nd\n\n");
        assertThat(reported()).containsExactly("content/x.md:1:3 warning line-endings");
    }

    @Test
    void both_at_once() throws IOException {
        assertThat(read("\uFEFFa\n\r\n").orElseThrow().text()).isEqualTo("a\n\n");
        assertThat(reported())
                .containsExactly("content/x.md:1:1 warning byte-order-mark", "content/x.md:2:1 warning line-endings");
    }

    @ParameterizedTest
    @CsvSource({
        "ff,1:1",
        "61ff,1:2",
        "610ac3a9ff,2:2",
        "f09f8f9b80,1:2",
        "efbbbf61ff,1:2",
        "610d0a62ff,2:2",
        "c3,1:1",
        "61e28a,1:2",
        "eda080,1:1",
        "c080,1:1",
        "fffe6100,1:1",
        "f4908080,1:1"
    })
    void bytes_that_are_no_utf8_are_named(String hex, String place) throws IOException {
        assertThat(read(java.util.HexFormat.of().parseHex(hex))).isEmpty();
        assertThat(reported())
                .contains("content/x.md:" + place + " error encoding")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0,U+0000",
        "1,U+0001",
        "8,U+0008",
        "11,U+000B",
        "12,U+000C",
        "27,U+001B",
        "127,U+007F",
        "128,U+0080",
        "133,U+0085",
        "159,U+009F",
        "64976,U+FDD0",
        "65534,U+FFFE",
        "65535,U+FFFF",
        "131071,U+1FFFF"
    })
    void control_characters_are_named(int c, String name) throws IOException {
        assertThat(read("a🏛\nb🏛" + Character.toString(c) + "c\u0000")).isEmpty();
        assertThat(reported()).containsExactly("content/x.md:2:3 error control-character");
        assertThat(problems.sorted().get(0).message()).contains(name);
    }

    @Test
    void a_large_file_is_not_read() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve("x.md").toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        assertThat(content.read("x.md")).isEmpty();
        assertThat(reported()).containsExactly("content/x.md:1:1 error too-large");
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read() {
        assertThat(content.read("none.md")).isEmpty();
        assertThat(reported()).containsExactly("content/none.md:1:1 error unreadable");
    }

    // ---- what is listed

    @Test
    void files_are_listed_by_path_hidden_ones_passed_over() throws IOException {
        for (String path :
                List.of("a/z.md", "a/b/c.md", "a/B.md", "a/.hidden/x.md", "a/.x.md", "a/x.md~", "other/y.md"))
            put(path);
        assertThat(content.files("a")).containsExactly("a/B.md", "a/b/c.md", "a/z.md");
        assertThat(content.files("none")).isEmpty();
        assertThat(reported()).isEmpty();
    }

    @Test
    void links_are_not_followed() throws IOException {
        Path secret = Files.createDirectory(dir.resolve("secret"));
        Files.writeString(secret.resolve("s.md"), "x");
        Files.createDirectory(root.resolve("a"));
        Files.createSymbolicLink(root.resolve("a/file.md"), secret.resolve("s.md"));
        Files.createSymbolicLink(root.resolve("a/folder"), secret);
        Files.createSymbolicLink(root.resolve("a/broken.md"), secret.resolve("none"));
        Files.createSymbolicLink(root.resolve("b"), secret);
        assertThat(content.files("a")).isEmpty();
        assertThat(content.files("b")).isEmpty();
        assertThat(reported())
                .containsExactly(
                        "content/a/broken.md:1:1 error unreadable",
                        "content/a/file.md:1:1 error unreadable",
                        "content/a/folder:1:1 error unreadable",
                        "content/b:1:1 error unreadable");
        assertThat(content.isFile("a/file.md")).isFalse();
        assertThat(content.isFile("a/folder/s.md")).isFalse();
        assertThat(content.isFile("b/s.md")).isFalse();
    }

    @Test
    void nothing_outside_is_a_file_of_the_folder() throws IOException {
        Files.writeString(dir.resolve("out.txt"), "x");
        put("assets/a.jpg");
        assertThat(content.isFile("assets/a.jpg")).isTrue();
        assertThat(content.isFile("./assets/../assets/a.jpg")).isTrue();
        assertThat(content.isFile("assets")).isFalse();
        assertThat(content.isFile("../out.txt")).isFalse();
        assertThat(content.isFile("assets/../../out.txt")).isFalse();
        assertThat(content.isFile(dir.resolve("out.txt").toString())).isFalse();
        assertThat(content.isFile("assets/\0a.jpg")).isFalse();
        assertThat(content.isFile("assets/" + "a".repeat(5000))).isFalse();
        assertThat(content.isFile("")).isFalse();
    }

    @Test
    void the_folder_itself_may_be_reached_by_a_link() throws IOException {
        put("a/x.md");
        Files.createSymbolicLink(dir.resolve("link"), root);
        ContentFolder linked = new ContentFolder(dir.resolve("link"), "link", problems);
        assertThat(linked.isFile("a/x.md")).isTrue();
        assertThat(linked.files("a")).containsExactly("a/x.md");
        assertThat(linked.read("a/x.md")).isPresent();
    }

    // ---- ids

    private List<String> ids(boolean deep, String... folders) {
        return ContentFile.list(content, List.of(folders), ".md", deep, problems).stream()
                .map(ContentFile::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "two words;bad-id",
                "a.b;bad-id",
                "-a;bad-id",
                "a_b;bad-id",
                "cafe\u0301;bad-id",
                "a\u200bb;bad-id",
                "🏛;bad-id",
                "index;reserved-id",
                "Data;reserved-id",
                "articles;reserved-id",
                "deploy;reserved-id",
                "VENDOR;reserved-id"
            })
    void a_bad_name_is_reported_and_left_out(String id, String code) throws IOException {
        put("articles/" + id + ".md");
        assertThat(ids(true, "articles")).isEmpty();
        assertThat(reported()).containsExactly("content/articles/" + id + ".md:1:1 error " + code);
    }

    @Test
    void a_very_long_name_is_reported() throws IOException {
        put("articles/" + "a".repeat(121) + ".md");
        put("articles/" + "b".repeat(120) + ".md");
        assertThat(ids(true, "articles")).containsExactly("b".repeat(120));
        assertThat(reported()).containsExactly("content/articles/" + "a".repeat(121) + ".md:1:1 error bad-id");
    }

    @Test
    void names_of_the_sites_own_pages_are_free_for_articles_and_taken_for_pages() throws IOException {
        put("articles/search.md");
        put("pages/search.md");
        assertThat(ids(true, "articles")).containsExactly("search");
        assertThat(ids(false, "pages")).isEmpty();
        assertThat(reported()).containsExactly("content/pages/search.md:1:1 error reserved-id");
    }

    @Test
    void ids_of_one_space_clash_by_case_and_across_folders() throws IOException {
        for (String path : List.of("people/Badr.md", "people/badr.md", "places/BADR.md", "places/x.md")) put(path);
        assertThat(ids(false, "people", "places")).containsExactly("Badr", "x");
        assertThat(reported())
                .containsExactly(
                        "content/people/badr.md:1:1 error id-clash", "content/places/BADR.md:1:1 error id-clash");
    }

    @Test
    void folders_named_like_files_and_stray_files_are_reported() throws IOException {
        for (String path :
                List.of("people/x.md/y.md", "people/deep/z.md", "people/a.txt", "people/ok.md", "people/B.MD"))
            put(path);
        assertThat(ids(false, "people")).containsExactly("ok");
        assertThat(reported())
                .containsExactly(
                        "content/people/B.MD:1:1 note stray-file",
                        "content/people/a.txt:1:1 note stray-file",
                        "content/people/deep/z.md:1:1 note stray-file",
                        "content/people/x.md:1:1 error unreadable");
    }

    @Test
    void articles_may_lie_in_folders_of_their_own() throws IOException {
        for (String path : List.of("articles/2016/b.md", "articles/a.md", "articles/2024/c.md")) put(path);
        assertThat(ids(true, "articles")).containsExactly("b", "c", "a");
        assertThat(reported()).isEmpty();
    }
}
