package org.scholion.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.build.Options;
import org.scholion.build.Outcome;
import org.scholion.serve.Desk;

/** The site in a browser while it is worked on. */
class ServeCommandTest {
    private static final String ARTICLE = "content/articles/old-bridge.md";
    private static final String PAGE = "articles/old-bridge.html";
    private static final String WORDS = "Nobody says who set the fire.";

    private final HttpClient client = HttpClient.newHttpClient();
    private final LinkedBlockingQueue<Outcome> made = new LinkedBlockingQueue<>();
    private Workspace workspace;
    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        workspace = Workspace.good(folder);
        Options options = new Options(
                workspace.path("content"),
                workspace.path("site"),
                Path.of("templates").toAbsolutePath(),
                Optional.empty(),
                2,
                false);
        desk = new Desk(options, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), made::add);
        desk.make();
        made.clear();
        Thread thread = new Thread(desk::follow);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(desk.address() + path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Outcome next() throws InterruptedException {
        Outcome outcome = made.poll(20, TimeUnit.SECONDS);
        assertThat(outcome).as("the site is made again").isNotNull();
        return outcome;
    }

    @Test
    void pagesAreServedAndNothingIsWritten() throws Exception {
        assertThat(get("").body()).contains("<script src=\"/_desk/desk.js\" defer data-edition=\"1\">");
        HttpResponse<String> page = get(PAGE);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
        assertThat(page.body()).contains(WORDS).contains("connect-src 'self'");
        assertThat(get("articles/").body()).contains("old-bridge.html");
        assertThat(get("assets/site.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
        assertThat(get("data/text/old-bridge.txt").body()).contains(WORDS).doesNotContain("_desk");
        assertThat(get("_desk/desk.js").body()).contains("EventSource");
        assertThat(get("nowhere.html").statusCode()).isEqualTo(404);
        assertThat(Files.exists(workspace.path("site"))).isFalse();
    }

    @Test
    void aSavedChangeIsShown() throws Exception {
        workspace.edit(ARTICLE, WORDS, "Nobody knows who set the fire.");
        assertThat(next().failed()).isFalse();
        assertThat(get(PAGE).body()).contains("Nobody knows who set the fire.").contains("data-edition=\"2\"");
    }

    @Test
    void aBrokenSaveTakesNoPageAwayAndIsExplainedWhereItIs() throws Exception {
        workspace.edit("content/annotations/old-bridge.yml", "quote: until noon", "quote: until the cows came home");
        assertThat(next().failed()).isTrue();
        assertThat(get(PAGE).body()).contains(WORDS);
        assertThat(get("_desk/problems.json").body())
                .contains("\"edition\":1,\"failed\":true", "\"code\":\"orphan-note\"", "\"page\":\"" + PAGE + "\"");

        workspace.edit("content/annotations/old-bridge.yml", "until the cows came home", "until noon");
        assertThat(next().failed()).isFalse();
        assertThat(get("_desk/problems.json").body()).contains("\"edition\":2,\"failed\":false", "\"problems\":[]");
    }

    @Test
    void aProblemOfATextIsAtItsPassage() throws Exception {
        workspace.edit(ARTICLE, WORDS, WORDS + " [There](nowhere.md)");
        next();
        assertThat(get("_desk/problems.json").body())
                .contains("\"code\":\"dead-link\"", "\"page\":\"" + PAGE + "\",\"passage\":\"p2\"");
    }

    @Test
    void draftsAreShownHereAlone() throws Exception {
        workspace.edit(ARTICLE, "title:", "draft: true\ntitle:");
        next();
        assertThat(get(PAGE).body()).contains(WORDS);
        assertThat(get("_desk/problems.json").body()).contains("\"drafts\":[\"" + PAGE + "\"]");
        workspace.build();
        assertThat(Files.exists(workspace.path("site/" + PAGE))).isFalse();
    }

    @Test
    void newFoldersAreWatchedToo() throws Exception {
        workspace.write(
                "content/articles/more/mill.md",
                "---\ntitle: The mill\ndate: 2012-01-02\nsource: gazette\n---\nThe mill stood still.\n");
        next();
        workspace.edit("content/articles/more/mill.md", "stood still", "was sold");
        while (!get("articles/mill.html").body().contains("was sold")) next();
    }

    @Test
    void browsersHearWhichPagesHaveChanged() throws Exception {
        HttpResponse<java.io.InputStream> line = client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "_desk/changes"))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(line.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("retry:");
            workspace.edit(ARTICLE, WORDS, "Nobody knows who set the fire.");
            String event = reader.readLine();
            while (!event.startsWith("data:")) event = reader.readLine();
            assertThat(event).contains(PAGE).doesNotContain("groups/index.html");
        }
    }

    @Test
    void otherSitesCannotReadAlongAndNobodyCanWrite() throws Exception {
        assertThat(send(HttpRequest.newBuilder(URI.create(desk.address())).header("Origin", "http://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(URI.create(desk.address() + PAGE))
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(405);
        int port = URI.create(desk.address()).getPort();
        assertThat(asked(port, "GET / HTTP/1.1\r\nHost: elsewhere.example:" + port + "\r\n\r\n"))
                .contains(" 403 ");
        assertThat(asked(port, "GET /vendor/../content/archive.yml HTTP/1.1\r\nHost: localhost:" + port + "\r\n\r\n"))
                .contains(" 404 ");
    }

    private static String asked(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        int port = URI.create(desk.address()).getPort();
        StringWriter err = new StringWriter();
        String[] arguments = {"serve", "--content", workspace.path("content").toString(), "--port", String.valueOf(port)
        };
        int status = Cli.run(arguments, new PrintWriter(new StringWriter()), new PrintWriter(err));
        assertThat(status).isEqualTo(Cli.FAILED);
        assertThat(err.toString()).contains("nobody can listen at port " + port, "--port");
    }
}
