package org.scholion.site;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed site behind a real nginx, with the very settings that README shows and the build writes. */
class DeployedByNginxTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PREFIX = "/some/path/";
    private static final int SWITCHES = 40;
    private static final String COMPRESSED = "glossary.html";

    private static Path folder;
    private static int port;
    private static int prefixed;
    private static WebServer server;

    /** Two hosts: one has the site at its root, the other below a path. */
    @BeforeAll
    static void start(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary.toRealPath();
        port = WebServer.freePort();
        prefixed = WebServer.freePort();
        copy(SiteFolder.ROOT, folder.resolve("first"));
        compress(folder.resolve("first/" + COMPRESSED));
        Files.createSymbolicLink(folder.resolve("current"), folder.resolve("first"));
        Files.createDirectories(folder.resolve("host/some"));
        Files.createSymbolicLink(folder.resolve("host/some/path"), folder.resolve("first"));
        String servers = settings(port, folder.resolve("current")) + settings(prefixed, folder.resolve("host"));
        server = new WebServer(folder, servers, port);
    }

    @AfterAll
    static void stop() {
        if (server != null) server.close();
    }

    /** README's block, with this test's port and folder. */
    private static String settings(int port, Path root) {
        String block = new Readme().block("nginx");
        assertThat(block).containsOnlyOnce("listen 80;").containsOnlyOnce("root /srv/archive/current;");
        return block.replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("include /srv/archive/current", "include " + folder.resolve("current"))
                .replace("/srv/archive/current", root.toString());
    }

    @Test
    void servesPagesAsWhatTheyAre() throws Exception {
        assertThat(header(get(port, "/"), "Content-Type")).startsWith("text/html");
        assertThat(get(port, "/").body()).isEqualTo(Files.readString(SiteFolder.ROOT.resolve("index.html")));
        for (String page : SiteFolder.pageKinds())
            assertThat(get(port, "/" + page).statusCode()).as(page).isEqualTo(200);
        assertThat(header(get(port, "/assets/site.css"), "Content-Type")).startsWith("text/css");
        assertThat(header(get(port, "/assets/icon.svg"), "Content-Type")).startsWith("image/svg+xml");
        String text =
                SiteFolder.articles().get(0).replace("articles/", "/data/text/").replace(".html", ".txt");
        assertThat(header(get(port, text), "Content-Type")).isEqualTo("text/plain; charset=utf-8");
    }

    @Test
    void guardsEveryAnswerWithItsHeaders() throws Exception {
        for (String path : List.of("/", "/" + SiteFolder.articles().get(0), "/assets/site.css", "/nowhere.html")) {
            HttpResponse<String> answer = get(port, path);
            assertThat(header(answer, "X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("wasm", "unsafe");
            assertThat(header(answer, "Referrer-Policy")).as(path).isEqualTo("no-referrer");
            assertThat(header(answer, "Permissions-Policy")).as(path).contains("geolocation=()");
        }
        assertThat(header(get(port, "/assets/site.css"), "Cache-Control")).isEqualTo("public, max-age=3600");
        for (String path : List.of("/", "/" + SiteFolder.articles().get(0), "/data/articles.csv"))
            assertThat(header(get(port, path), "Cache-Control")).as(path).isEqualTo("no-cache");
    }

    @Test
    void letsFilesBeKeptForGoodWhoseNamesChangeWithThem() throws Exception {
        for (String path : List.of(
                "vendor/fonts/a-latin-1.2.3.woff2",
                "vendor/pagefind/fragment/en_0a1b2c3.pf_fragment",
                "vendor/pagefind/pagefind.en_0a1b2c3d4e.pf_meta",
                "vendor/pagefind/pagefind.js")) {
            Path file = folder.resolve("first/" + path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "content");
            String caching = path.endsWith(".js") ? "public, max-age=3600" : "public, max-age=31536000, immutable";
            for (HttpResponse<String> answer : List.of(get(port, "/" + path), get(prefixed, PREFIX + path)))
                assertThat(header(answer, "Cache-Control")).as(path).isEqualTo(caching);
        }
        HttpResponse<String> missing = get(port, "/vendor/fonts/b-latin-1.2.3.woff2");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Cache-Control")).doesNotContain("max-age");
    }

    @Test
    void letsTheSearchAloneRunItsEngine() throws Exception {
        for (HttpResponse<String> answer : List.of(get(port, "/search.html"), get(prefixed, PREFIX + "search.html"))) {
            assertThat(header(answer, "Content-Security-Policy")).contains("; script-src 'self' 'wasm-unsafe-eval';");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void sendsCompressedCopiesToThoseWhoTakeThem() throws Exception {
        HttpResponse<String> answer = get(port, "/" + COMPRESSED, "Accept-Encoding", "gzip");
        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        HttpResponse<String> plain = get(port, "/" + COMPRESSED);
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(plain.body()).isEqualTo(Files.readString(SiteFolder.ROOT.resolve(COMPRESSED)));
    }

    private static void compress(Path file) throws IOException {
        Path copy = file.resolveSibling(file.getFileName() + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(copy))) {
            Files.copy(file, out);
        }
    }

    @Test
    void tellsThatAnAddressIsUnknown() throws Exception {
        for (String path : List.of("/nowhere.html", "/articles/nowhere.html")) {
            HttpResponse<String> answer = get(port, path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(Files.readString(SiteFolder.ROOT.resolve("404.html")));
        }
    }

    @Test
    void sendsNothingTwice() throws Exception {
        String page = "/" + SiteFolder.articles().get(0);
        HttpResponse<String> first = get(port, page);
        assertThat(get(port, page, "If-None-Match", header(first, "ETag")).statusCode())
                .isEqualTo(304);
        assertThat(get(port, page, "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(port, page, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void worksBelowAnyPath() throws Exception {
        URI root = URI.create("http://127.0.0.1:" + prefixed + PREFIX);
        for (String page : List.of("index.html", SiteFolder.articles().get(0), "glossary.html", "404.html")) {
            Document document = Jsoup.parse(
                    get(prefixed, PREFIX + page).body(), root.resolve(page).toString());
            List<String> addresses = document.select("a[href], link[href]:not([rel=canonical])").stream()
                    .map(e -> e.absUrl("href").replaceFirst("#.*", ""))
                    .filter(address -> address.startsWith("http://127.0.0.1"))
                    .distinct()
                    .toList();
            assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith(root.toString()));
            for (String address : addresses) {
                assertThat(get(prefixed, URI.create(address).getRawPath()).statusCode())
                        .as(address)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void switchesToANewBuildWithoutAFailedRequest() throws Exception {
        Path next = copy(SiteFolder.ROOT, folder.resolve("second"));
        Files.writeString(next.resolve("index.html"), "<title>Second</title>");
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Callable<List<Integer>> reading = () -> statuses(done);
            List<Future<List<Integer>>> read = List.of(readers.submit(reading), readers.submit(reading));
            for (int i = 0; i < SWITCHES; i++) {
                switchTo(i % 2 == 0 ? "second" : "first");
                Thread.sleep(10);
            }
            switchTo("second");
            done.set(true);
            for (Future<List<Integer>> statuses : read) {
                assertThat(statuses.get(30, TimeUnit.SECONDS))
                        .hasSizeGreaterThan(SWITCHES)
                        .containsOnly(200);
            }
            assertThat(get(port, "/").body()).contains("Second");
        } finally {
            done.set(true);
            readers.shutdownNow();
            switchTo("first");
        }
    }

    private static List<Integer> statuses(AtomicBoolean done) throws IOException, InterruptedException {
        List<Integer> statuses = new ArrayList<>();
        while (!done.get()) {
            for (String page : List.of("/", "/" + SiteFolder.articles().get(0), "/assets/site.css")) {
                statuses.add(get(port, page).statusCode());
            }
        }
        return statuses;
    }

    /** A link is made under another name and takes the place of the old one in one step. */
    private static void switchTo(String build) throws IOException {
        Path link = folder.resolve("next");
        Files.createSymbolicLink(link, folder.resolve(build));
        Files.move(link, folder.resolve("current"), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
        return to;
    }

    private static HttpResponse<String> get(int port, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
