package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An nginx of our own in a temporary folder, in the foreground, on this machine alone; it ends with the test. */
final class WebServer implements AutoCloseable {
    private static final int START_SECONDS = 20;
    private static final int END_SECONDS = 5;

    private final Process process;

    /**
     * @param folder where it writes whatever it writes
     * @param servers the server blocks
     * @param port one of the ports that the blocks listen to
     */
    WebServer(Path folder, String servers, int port) throws IOException, InterruptedException {
        Path program = Machine.nginx();
        Path settings = Files.writeString(folder.resolve("nginx.conf"), around(folder, mimeTypes(program), servers));
        process = new ProcessBuilder(
                        program.toString(), "-c", settings.toString(), "-p", folder.toString(), "-e", "error.log")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        try {
            await(folder, port);
        } catch (IOException | InterruptedException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** README's block for a site, with a port of this machine and the site's folder. */
    static String settings(int port, Path root) {
        String block = new Readme().block("nginx");
        assertThat(block).containsOnlyOnce("listen 80;").containsOnlyOnce("root /srv/archive/current;");
        return block.replace("listen 80;", "listen 127.0.0.1:" + port + ";")
                .replace("/srv/archive/current", root.toString());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** What a host's own nginx.conf holds around server blocks, with every path in the folder. */
    private static String around(Path folder, Path mimeTypes, String servers) {
        String user = Machine.isRoot() ? "user root root;\n" : "";
        return user + """
                daemon off;
                worker_processes 1;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 128; }
                http {
                    include %2$s;
                    default_type application/octet-stream;
                    access_log off;
                    client_body_temp_path %1$s/body;
                    proxy_temp_path %1$s/proxy;
                    fastcgi_temp_path %1$s/fastcgi;
                    uwsgi_temp_path %1$s/uwsgi;
                    scgi_temp_path %1$s/scgi;
                """.formatted(folder, mimeTypes) + servers + "}\n";
    }

    /** The table of media types stands beside the settings that the program was built to use. */
    private static Path mimeTypes(Path program) throws IOException {
        Process asked = new ProcessBuilder(program.toString(), "-V")
                .redirectErrorStream(true)
                .start();
        String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String settings = said.replaceFirst("(?s).*--conf-path=(\\S+).*", "$1");
        return Path.of(settings).resolveSibling("mime.types");
    }

    private void await(Path folder, int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                return;
            } catch (ConnectException e) {
                Thread.sleep(20);
            }
        }
        throw new IOException("nginx did not start: " + Files.readString(folder.resolve("output.txt")));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS)
                .join();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
