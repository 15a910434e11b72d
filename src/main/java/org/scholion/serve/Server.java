package org.scholion.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Answers browsers: pages as they were made last, what the desk adds to them, and a line that stays open by which they hear
 * of changes. Only for those who came by the address that it listens at, so that no other site can read along.
 */
final class Server implements AutoCloseable {
    private static final String OWN = "/_desk/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonld", "application/ld+json; charset=utf-8"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("woff2", "font/woff2"));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(Server::thread);
    private final List<HttpExchange> listening = new CopyOnWriteArrayList<>();
    private final Path vendor;
    private final Supplier<Shown> shown;

    /** @param vendor the folder of other people's files in a site that was built, which need not exist */
    Server(InetSocketAddress address, Path vendor, Supplier<Shown> shown) throws IOException {
        this.vendor = vendor.toAbsolutePath().normalize();
        this.shown = shown;
        server = HttpServer.create(address, 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "browser");
        thread.setDaemon(true);
        return thread;
    }

    String address() {
        InetSocketAddress at = server.getAddress();
        String host = at.getAddress().isAnyLocalAddress() || at.getAddress().isLoopbackAddress()
                ? "localhost"
                : at.getAddress().getHostAddress();
        return "http://" + host + ":" + at.getPort() + "/";
    }

    /** Tells browsers which pages have changed. */
    void tell(List<String> pages) {
        String event = "data: " + String.join(" ", pages) + "\n\n";
        for (HttpExchange browser : listening) {
            try {
                browser.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
                browser.getResponseBody().flush();
            } catch (IOException e) {
                listening.remove(browser); // it has gone away
                browser.close();
            }
        }
    }

    // ---- requests

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String method = exchange.getRequestMethod();
        if (!isFromHere(exchange)) refuse(exchange, 403, "Only pages of this site may ask.");
        else if (!method.equals("GET") && !method.equals("HEAD")) refuse(exchange, 405, "Pages can only be read.");
        else if (path.equals(OWN + "changes")) listen(exchange);
        else if (path.equals(OWN + "problems.json"))
            send(exchange, 200, "json", ProblemList.json(shown.get()).getBytes(StandardCharsets.UTF_8));
        else if (path.startsWith(OWN)) own(exchange, path.substring(OWN.length()));
        else page(exchange, path.substring(1));
    }

    /** A page of another site could reach this one by a name of its own that leads here; such a name is not ours. */
    private boolean isFromHere(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean ours = host != null && isOurs(host);
        return ours && (origin == null || origin.equals("http://" + host));
    }

    private boolean isOurs(String host) {
        String port = ":" + server.getAddress().getPort();
        if (!host.endsWith(port)) return false;
        String name = host.substring(0, host.length() - port.length());
        InetAddress at = server.getAddress().getAddress();
        return name.equals("localhost")
                || name.equals("127.0.0.1")
                || name.equals("[::1]")
                || name.equals(at.getHostAddress())
                || at.isAnyLocalAddress() && name.matches("[0-9.]+|\\[[0-9a-f:]+]");
    }

    private void refuse(HttpExchange exchange, int status, String why) throws IOException {
        send(exchange, status, "txt", (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        listening.add(exchange);
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (!name.equals("desk.js") && !name.equals("desk.css")) {
            refuse(exchange, 404, "There is no such file.");
            return;
        }
        try (InputStream file = Server.class.getResourceAsStream(name)) {
            send(exchange, 200, name.substring(name.lastIndexOf('.') + 1), file.readAllBytes());
        }
    }

    private void page(HttpExchange exchange, String path) throws IOException {
        Shown now = shown.get();
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<byte[]> bytes = Optional.ofNullable(now.files().get(name)).or(() -> vendor(name));
        boolean there = bytes.isPresent();
        String shownName = there ? name : "404.html";
        byte[] file = bytes.orElse(now.files().getOrDefault("404.html", DeskPage.empty()));
        if (!shownName.endsWith(".html")) send(exchange, 200, ending(shownName), file);
        else send(exchange, there ? 200 : 404, "html", DeskPage.of(file, now.edition()));
    }

    private Optional<byte[]> vendor(String name) {
        if (!name.startsWith("vendor/")) return Optional.empty();
        Path file = vendor.resolve(name.substring("vendor/".length())).normalize();
        if (!file.startsWith(vendor) || !Files.isRegularFile(file)) return Optional.empty();
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void send(HttpExchange exchange, int status, String ending, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
        if (!head) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        }
        exchange.close();
    }

    @Override
    public void close() {
        listening.forEach(HttpExchange::close);
        server.stop(0);
        threads.shutdownNow();
    }
}
