package org.scholion.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.scholion.export.JsonValue;

/** One tab of the browser: opens pages, pretends to be a device, runs our scripts, remembers requests and complaints. */
final class Tab implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/resources/browser");
    private static final int LOAD_SECONDS = 30;
    private static final int HEIGHT = 900;
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40);

    private final DevTools tools;
    private final String target;
    private final String session;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> features = new LinkedHashMap<>();
    private String medium = "";
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    Tab(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
        tools.listen(session, this::hear);
        for (String domain : List.of("Page", "Network", "Runtime", "Log")) call(domain + ".enable", Map.of());
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    }

    private void hear(String event, Map<String, Object> what) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.complete(null);
            case "Network.requestWillBeSent" -> requests.add(text(what, "request", "url"));
            case "Runtime.exceptionThrown" -> complaints.add(text(what, "exceptionDetails", "text"));
            case "Runtime.consoleAPICalled" -> complaints.add("console: " + what.get("args"));
            case "Log.entryAdded" -> complaints.add(text(what, "entry", "text") + " " + text(what, "entry", "url"));
            default -> {}
        }
    }

    private static String text(Map<String, Object> what, String part, String key) {
        return String.valueOf(JsonValue.map(what.get(part)).get(key));
    }

    /** Opens an address and waits until everything is loaded. */
    Tab open(String address) {
        loaded = new CompletableFuture<>();
        requests.clear();
        complaints.clear();
        call("Page.navigate", Map.of("url", address));
        loaded.orTimeout(LOAD_SECONDS, TimeUnit.SECONDS).join();
        return this;
    }

    /** Makes the window so many CSS pixels wide. */
    Tab width(int pixels) {
        return size(pixels, HEIGHT);
    }

    Tab size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** Sets a media feature, such as {@code prefers-color-scheme} to {@code dark}. */
    Tab prefers(String feature, String value) {
        features.put(feature, value);
        return media(medium);
    }

    /** Shows the page as on paper. */
    Tab onPaper() {
        return media("print");
    }

    private Tab media(String type) {
        medium = type;
        List<Map<String, String>> list = features.entrySet().stream()
                .map(f -> Map.of("name", f.getKey(), "value", f.getValue()))
                .toList();
        call("Emulation.setEmulatedMedia", Map.of("media", type, "features", list));
        return this;
    }

    /** As a new tab: no pretended device, no preferences, scripts allowed. */
    void reset() {
        features.clear();
        media("");
        call("Emulation.clearDeviceMetricsOverride", Map.of());
        call("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }

    Tab withoutScripts() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** What one of our scripts finds wrong on the page; empty where all is well. */
    List<String> findings(String script, Object... arguments) {
        return JsonValue.list(run(script, arguments)).stream()
                .map(String::valueOf)
                .toList();
    }

    /** Runs one of our scripts: a function of the arguments. */
    Object run(String script, Object... arguments) {
        String list = DevTools.json(List.of(arguments));
        try {
            return evaluate("(" + Files.readString(SCRIPTS.resolve(script + ".js")) + ")(..." + list + ")");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of an expression. */
    Object evaluate(String expression) {
        Map<String, ?> how = Map.of("expression", expression, "returnByValue", true, "awaitPromise", true);
        Map<String, Object> answer = call("Runtime.evaluate", how);
        if (answer.containsKey("exceptionDetails"))
            throw new AssertionError(String.valueOf(answer.get("exceptionDetails")));
        return JsonValue.map(answer.get("result")).get("value");
    }

    /** Presses the Tab key so many times, as fast as the page takes it. */
    void pressTab(int times) {
        press(Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9), times);
    }

    void pressEnter() {
        press("Enter");
    }

    /** Presses a key once: one of the named keys below, or a character. */
    void press(String key) {
        Map<String, Object> event = new LinkedHashMap<>(Map.of("key", key));
        Integer code = KEYS.get(key);
        if (code != null) event.putAll(Map.of("code", key, "windowsVirtualKeyCode", code));
        if (key.equals("Enter")) event.put("text", "\r");
        if (code == null) event.put("text", key);
        press(event, 1);
    }

    /** Presses a letter while the control key is held. */
    void pressWithControl(String letter) {
        press(Map.of("key", letter, "code", "Key" + letter.toUpperCase(Locale.ROOT), "modifiers", 2), 1);
    }

    /** Types into what has the focus. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** Moves the mouse onto the first element that a selector finds, which is brought into view. */
    void pointAt(String selector) {
        List<Integer> at = place(selector);
        pointTo(at.get(0), at.get(1));
    }

    /** Moves the mouse, in CSS pixels from the window's corner. */
    void pointTo(int x, int y) {
        call("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", x, "y", y, "pointerType", "mouse"));
    }

    /** Clicks on the first element that a selector finds. */
    void click(String selector) {
        List<Integer> at = place(selector);
        for (String type : List.of("mousePressed", "mouseReleased"))
            call(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", at.get(0), "y", at.get(1), "button", "left", "clickCount", 1));
    }

    /** Taps on the first element that a selector finds, with a finger. */
    void tap(String selector) {
        List<Integer> at = place(selector);
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        List<?> finger = List.of(Map.of("x", at.get(0), "y", at.get(1)));
        call("Input.dispatchTouchEvent", Map.of("type", "touchStart", "touchPoints", finger));
        call("Input.dispatchTouchEvent", Map.of("type", "touchEnd", "touchPoints", List.of()));
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", false));
    }

    /** The middle of an element's first line. */
    private List<Integer> place(String selector) {
        Object at = evaluate("(() => { const e = document.querySelector(" + DevTools.json(selector) + ");"
                + " e.scrollIntoView({ block: 'center' }); const [r] = e.getClientRects();"
                + " return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]; })()");
        return JsonValue.list(at).stream().map(n -> ((Number) n).intValue()).toList();
    }

    /** Lets time pass. */
    void wait(int milliseconds) {
        evaluate("new Promise(done => setTimeout(done, " + milliseconds + "))");
    }

    /** Waits until an expression is true, for some seconds. */
    void waitFor(String expression) {
        Object came = evaluate("(async () => { for (let i = 0; i < 500; i++) { if (" + expression
                + ") return true; await new Promise(done => setTimeout(done, 20)); } return false; })()");
        if (!Boolean.TRUE.equals(came)) throw new AssertionError("this never became true: " + expression);
    }

    /** Runs a script before anything of every page that is opened from now on. */
    void before(String script) {
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    private void press(Map<String, ?> key, int times) {
        Map<String, Object> down = new LinkedHashMap<>(key);
        down.put("type", "keyDown");
        List<CompletableFuture<Map<String, Object>>> sent = new ArrayList<>();
        for (int i = 0; i < times; i++) sent.add(tools.send(session, "Input.dispatchKeyEvent", down));
        Map<String, Object> up = new LinkedHashMap<>(down);
        up.put("type", "keyUp");
        up.remove("text");
        sent.add(tools.send(session, "Input.dispatchKeyEvent", up));
        sent.forEach(DevTools::answer);
    }

    /** The names that assistive technology reads for elements of a role. */
    List<String> accessibleNames(String role) {
        return JsonValue.list(call("Accessibility.getFullAXTree", Map.of()).get("nodes")).stream()
                .map(JsonValue::map)
                .filter(node -> node.containsKey("role") && role.equals(text(node, "role", "value")))
                .map(node -> text(node, "name", "value"))
                .toList();
    }

    /** A picture of what the window shows; of the whole page where asked, so many pixels high at most. */
    byte[] picture(boolean whole, int highest) {
        int width = ((Number) evaluate("innerWidth")).intValue();
        int page = ((Number) evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")).intValue();
        if (whole) size(width, Math.min(Math.max(page, HEIGHT), highest));
        Map<String, Object> answer = call("Page.captureScreenshot", Map.of("format", "png", "optimizeForSpeed", false));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** The page as a PDF file. */
    byte[] paper() {
        Map<String, Object> answer = call("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** Every address that the page asked for since it was opened. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser said about the page: errors, violations of its policy, console messages. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private Map<String, Object> call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    @Override
    public void close() {
        tools.call("", "Target.closeTarget", Map.of("targetId", target));
    }
}
