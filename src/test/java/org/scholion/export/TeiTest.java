package org.scholion.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.annotate.Annotations;
import org.scholion.build.Build;
import org.scholion.build.Options;
import org.scholion.content.Article;
import org.scholion.content.ArticleReader;
import org.scholion.content.RandomMarkdown;
import org.scholion.message.Words;
import org.scholion.problem.Problems;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.SourceFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * TEI of the bundled archive, of a tiny one, and of Markdown written by chance: valid, and the text comes back from it.
 *
 * <p>Documents are held to a schema of our own. TEI's own schema is asked where {@code -Dtei.schema} names the file
 * {@code tei_all.rng}, which TEI publishes with its guidelines.
 */
class TeiTest {
    private static final Path OWN = Path.of("src/test/resources/tei/archive.rnc");
    private static final int TEXTS = 300;

    /** Documents by name, and the canonical texts that belong to them. */
    private static final SortedMap<String, byte[]> DOCUMENTS = new TreeMap<>();

    private static final SortedMap<String, String> TEXT = new TreeMap<>();

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        Path site = folder.resolve("site");
        Options options = new Options(
                Path.of("content"),
                site,
                Path.of("templates"),
                Optional.empty(),
                2,
                false,
                true,
                false,
                Optional.empty());
        assertThat(new Build(options).run().failed()).isFalse();
        try (var files = Files.list(site.resolve("data/tei"))) {
            for (Path file : files.toList()) {
                String id = file.getFileName().toString().replace(".xml", "");
                DOCUMENTS.put("bundled " + id, Files.readAllBytes(file));
                TEXT.put("bundled " + id, Files.readString(site.resolve("data/text/" + id + ".txt")));
            }
        }
        add("tiny ", TinyArchive.at("https://town.example"));
        add("", random());
    }

    private static void add(String name, Archive archive) {
        DataFiles.write(archive, Words.english(), true, (path, bytes) -> {
            String id = path.replaceAll(".*/|\\.[a-z]+$", "");
            if (path.startsWith("data/tei/")) DOCUMENTS.put(name + id, bytes);
            if (path.startsWith("data/text/")) TEXT.put(name + id, new String(bytes, StandardCharsets.UTF_8));
        });
    }

    /** Texts by chance in the place of the tiny archive's. */
    private static Archive random() {
        Archive tiny = TinyArchive.at("");
        List<ArticleFacts> facts = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            String text =
                    "---\ntitle: Seed\ndate: 2001-01-01\nsource: gazette\n---\n" + new RandomMarkdown(seed).text();
            Optional<Article> article = new ArticleReader(tiny.settings(), new Problems())
                    .read("seed-" + seed, new SourceFile("seed.md", text));
            article.ifPresent(a -> facts.add(
                    new ArticleFacts(a, Annotations.none(a.id()), List.of(), List.of(), Set.of(), List.of())));
        }
        return new Archive(tiny.settings(), tiny.registers(), facts, List.of(), List.of());
    }

    @Test
    void thereAreManyDocuments() {
        assertThat(DOCUMENTS.keySet()).isEqualTo(TEXT.keySet()).hasSizeGreaterThan(TEXTS);
    }

    /** Read without any code of the program: the elements of passages, in order, without notes. */
    @Test
    void withoutNotesTheTextIsTheCanonicalOne() throws Exception {
        for (Map.Entry<String, byte[]> document : DOCUMENTS.entrySet()) {
            List<String> passages = new ArrayList<>();
            collect(parse(document.getValue()).getElementsByTagName("body").item(0), passages);
            assertThat(String.join("\n\n", passages)).as(document.getKey()).isEqualTo(TEXT.get(document.getKey()));
        }
    }

    private static void collect(Node node, List<String> passages) {
        if (node instanceof Element e && e.getAttribute("xml:id").matches("p[0-9]+")) {
            passages.add(e.getTextContent());
            return;
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) collect(children.item(i), passages);
    }

    @Test
    void everyPointerIntoTheDocumentFindsItsPlace() throws Exception {
        int ranges = 0;
        for (byte[] bytes : DOCUMENTS.values()) {
            Document document = parse(bytes);
            Map<String, Element> named = named(document);
            for (Element element : named.values())
                assertThat(element.getAttribute("xml:id")).isNotEmpty();
            NodeList all = document.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                for (String attribute : List.of("ref", "resp", "who", "ana", "target")) {
                    for (String pointer :
                            ((Element) all.item(i)).getAttribute(attribute).split(" ")) {
                        boolean ofTheText = all.item(i).getNodeName().equals("ref");
                        if (pointer.startsWith("#string-range(")) ranges += range(pointer, named);
                        else if (pointer.startsWith("#") && !ofTheText)
                            assertThat(named).containsKey(pointer.substring(1));
                    }
                }
            }
        }
        assertThat(ranges).isGreaterThan(20);
    }

    private static Map<String, Element> named(Document document) {
        Map<String, Element> named = new TreeMap<>();
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            if (element.hasAttribute("xml:id"))
                assertThat(named.put(element.getAttribute("xml:id"), element)).isNull();
        }
        return named;
    }

    /** Code points within the text of a passage. */
    private static int range(String pointer, Map<String, Element> named) {
        String[] parts = pointer.replaceAll("^#string-range\\(|\\)$", "").split(",");
        String text = named.get(parts[0]).getTextContent();
        int end = Integer.parseInt(parts[1]) + Integer.parseInt(parts[2]);
        assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
        return 1;
    }

    @Test
    void aNotePointsAtTheWordsThatItIsAbout() throws Exception {
        Document document = parse(DOCUMENTS.get("tiny bridge-held"));
        Element note = named(document).get("note.figure");
        String[] parts = note.getAttribute("target")
                .replaceAll("^#string-range\\(|\\)$", "")
                .split(",");
        int[] points =
                named(document).get(parts[0]).getTextContent().codePoints().toArray();
        assertThat(new String(points, Integer.parseInt(parts[1]), Integer.parseInt(parts[2])))
                .isEqualTo("600 dead; the Guard");
    }

    @Test
    void namesArePointersToWhatIsListed() throws Exception {
        Document document = parse(DOCUMENTS.get("tiny bridge-held"));
        NodeList body = ((Element) document.getElementsByTagName("body").item(0)).getElementsByTagName("name");
        assertThat(body.getLength()).isEqualTo(2);
        Element name = (Element) body.item(0);
        assertThat(name.getTextContent()).isEqualTo("𝔅lue Guard");
        assertThat(name.getAttribute("type")).isEqualTo("factions");
        assertThat(named(document).get(name.getAttribute("ref").substring(1)).getTextContent())
                .startsWith("Blue Guard");
    }

    @Test
    void privatePeopleAreShortenedAndWithdrawnTextsAreNotThere() {
        assertThat(DOCUMENTS).doesNotContainKey("tiny gone");
        DOCUMENTS.forEach((name, bytes) -> {
            if (name.startsWith("tiny "))
                assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("Salim", "Khalil");
        });
    }

    @Test
    void documentsKeepTheRulesOfOurPartOfTei() throws Exception {
        valid(OWN);
    }

    @Test
    void documentsAreValidTei() throws Exception {
        String schema = System.getProperty("tei.schema", "");
        assumeTrue(!schema.isEmpty(), "TEI's schema is not at hand: give tei_all.rng with -Dtei.schema");
        valid(Path.of(schema));
    }

    private static void valid(Path file) throws Exception {
        TeiSchema schema = new TeiSchema(file);
        for (Map.Entry<String, byte[]> document : DOCUMENTS.entrySet()) {
            assertThat(schema.complaints(document.getValue()))
                    .as("%s%n%s", document.getKey(), new String(document.getValue(), StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    private static Document parse(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
