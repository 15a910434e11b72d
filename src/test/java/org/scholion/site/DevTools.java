package org.scholion.site;

import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.scholion.export.JsonValue;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Chromium's debugging protocol over one WebSocket: commands with their answers, and events by session. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int ANSWER_SECONDS = 30;

    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> waiting = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, Map<String, Object>>> listeners = new ConcurrentHashMap<>();
    private final StringBuilder message = new StringBuilder();

    DevTools(URI address) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(ANSWER_SECONDS))
                .buildAsync(address, this)
                .join();
    }

    /** Hears every event of one session, by name. */
    void listen(String session, BiConsumer<String, Map<String, Object>> listener) {
        listeners.put(session, listener);
    }

    /** Gives a command and waits for its answer. */
    Map<String, Object> call(String session, String method, Map<String, ?> parameters) {
        return answer(send(session, method, parameters));
    }

    static Map<String, Object> answer(CompletableFuture<Map<String, Object>> sent) {
        return sent.orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Gives a command; the answer comes later. */
    synchronized CompletableFuture<Map<String, Object>> send(String session, String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        Map<String, Object> command = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) command.put("sessionId", session);
        socket.sendText(json(command), true).join();
        return answer;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            Map<String, Object> whole = JsonValue.map(JsonValue.read(message.toString()));
            message.setLength(0);
            receive(whole);
        }
        from.request(1);
        return null;
    }

    private void receive(Map<String, Object> received) {
        if (received.get("id") instanceof Integer id) {
            CompletableFuture<Map<String, Object>> answer = waiting.remove(id);
            if (received.containsKey("error")) answer.completeExceptionally(new AssertionError(received.get("error")));
            else answer.complete(JsonValue.map(received.get("result")));
            return;
        }
        BiConsumer<String, Map<String, Object>> listener = listeners.get(received.getOrDefault("sessionId", ""));
        if (listener != null) listener.accept((String) received.get("method"), JsonValue.map(received.get("params")));
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** A value as JSON text: maps, lists, texts, integers, flags. */
    static String json(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, member) -> {
                out.writeName((String) key);
                write(out, member);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> write(out, item));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString((String) value);
        }
    }
}
