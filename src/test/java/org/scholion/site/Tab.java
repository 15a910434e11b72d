package org.scholion.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** One tab of the browser: opens pages, pretends to be a device, runs our scripts, remembers requests and complaints. */
final class Tab implements AutoCloseable {
    private static final Path SCRIPTS = Path.of("src/test/resources/browser");
    private static final int LOAD_MILLISECONDS = 30_000;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final CDPSession protocol;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Tab(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        this.protocol = context.newCDPSession(page);
        page.setDefaultTimeout(LOAD_MILLISECONDS);
        page.onRequest(request -> requests.add(request.url()));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complaints.add(message.text() + " " + message.location()));
        reset();
    }

    /** Opens an address and waits until everything is loaded. */
    Tab open(String address) {
        requests.clear();
        complaints.clear();
        page.navigate(address);
        return this;
    }

    /** Makes the window so many CSS pixels wide. */
    Tab width(int pixels) {
        return size(pixels, HEIGHT);
    }

    Tab size(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** Sets a media feature, such as {@code prefers-color-scheme} to {@code dark}. */
    Tab prefers(String feature, String value) {
        String constant = value.toUpperCase(Locale.ROOT).replace('-', '_');
        Page.EmulateMediaOptions media = new Page.EmulateMediaOptions();
        switch (feature) {
            case "prefers-color-scheme" -> media.setColorScheme(ColorScheme.valueOf(constant));
            case "prefers-contrast" -> media.setContrast(Contrast.valueOf(constant));
            case "prefers-reduced-motion" -> media.setReducedMotion(ReducedMotion.valueOf(constant));
            case "forced-colors" -> media.setForcedColors(ForcedColors.valueOf(constant));
            default -> throw new IllegalArgumentException(feature);
        }
        page.emulateMedia(media);
        return this;
    }

    /** Shows the page as on paper. */
    Tab onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    /** As a new tab: a plain screen, no preferences, scripts allowed, every request let through. */
    void reset() {
        page.unrouteAll();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(Media.SCREEN)
                .setColorScheme(ColorScheme.LIGHT)
                .setContrast(Contrast.NO_PREFERENCE)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE)
                .setForcedColors(ForcedColors.NONE));
        size(WIDTH, HEIGHT);
        allowScripts(true);
    }

    Tab withoutScripts() {
        allowScripts(false);
        return this;
    }

    private void allowScripts(boolean allowed) {
        JsonObject how = new JsonObject();
        how.addProperty("value", !allowed);
        protocol.send("Emulation.setScriptExecutionDisabled", how);
    }

    /** Lets requests wait before they are answered. */
    Tab slowly(Predicate<String> addresses, int milliseconds) {
        page.route(addresses, route -> {
            page.waitForTimeout(milliseconds);
            route.resume();
        });
        return this;
    }

    /** Runs a script before anything of every page that is opened from now on. */
    Tab before(String script) {
        page.addInitScript(script(script));
        return this;
    }

    /** What one of our scripts finds wrong on the page; empty where all is well. */
    List<String> findings(String script, Object... arguments) {
        return ((List<?>) run(script, arguments)).stream().map(String::valueOf).toList();
    }

    /** Runs one of our scripts: a function of the arguments. */
    Object run(String script, Object... arguments) {
        return page.evaluate("list => (" + script(script) + ")(...list)", List.of(arguments));
    }

    private static String script(String name) {
        try {
            return Files.readString(SCRIPTS.resolve(name + ".js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script of other people in the page. */
    Tab with(Path script) throws IOException {
        page.evaluate(Files.readString(script));
        return this;
    }

    /** The value of an expression. */
    Object evaluate(String expression) {
        return page.evaluate(expression);
    }

    /** Holds the Tab key until it has been pressed so many times. */
    void pressTab(int times) {
        for (int i = 0; i < times; i++) page.keyboard().down("Tab");
        page.keyboard().up("Tab");
    }

    void pressEnter() {
        press("Enter");
    }

    /** Presses a key once: a name such as {@code Escape}, or a character. */
    void press(String key) {
        page.keyboard().press(key);
    }

    /** Presses a letter while the control key is held. */
    void pressWithControl(String letter) {
        page.keyboard().press("Control+" + letter);
    }

    /** Types into what has the focus. */
    void type(String text) {
        page.keyboard().insertText(text);
    }

    /** Moves the mouse onto the first element that a selector finds, which is brought into view. */
    void pointAt(String selector) {
        List<Integer> at = place(selector);
        pointTo(at.get(0), at.get(1));
    }

    /** Moves the mouse, in CSS pixels from the window's corner. */
    void pointTo(int x, int y) {
        page.mouse().move(x, y);
    }

    /** Clicks on the first element that a selector finds, and waits for the page that it may lead to. */
    void click(String selector) {
        page.locator(selector).first().click();
        page.waitForLoadState();
    }

    /** Taps on the first element that a selector finds, with a finger. */
    void tap(String selector) {
        List<Integer> at = place(selector);
        JsonObject down = new JsonObject();
        down.addProperty("type", "touchStart");
        JsonObject finger = new JsonObject();
        finger.addProperty("x", at.get(0));
        finger.addProperty("y", at.get(1));
        JsonArray fingers = new JsonArray();
        fingers.add(finger);
        down.add("touchPoints", fingers);
        JsonObject up = new JsonObject();
        up.addProperty("type", "touchEnd");
        up.add("touchPoints", new JsonArray());
        protocol.send("Input.dispatchTouchEvent", down);
        protocol.send("Input.dispatchTouchEvent", up);
    }

    /** The middle of an element's first line. */
    private List<Integer> place(String selector) {
        Object at = page.evaluate(
                "s => { const e = document.querySelector(s); e.scrollIntoView({ block: 'center' });"
                        + " const [r] = e.getClientRects();"
                        + " return [Math.round(r.x + r.width / 2), Math.round(r.y + r.height / 2)]; }",
                selector);
        return ((List<?>) at).stream().map(n -> ((Number) n).intValue()).toList();
    }

    /** The address that is open. */
    String address() {
        return page.url();
    }

    /** Waits until an expression is true, for some seconds. */
    void waitFor(String expression) {
        page.waitForFunction("() => " + expression);
    }

    /** The same for a script's own words. */
    void beforeWords(String words) {
        page.addInitScript(words);
    }

    /** Lets time pass in the page. */
    void wait(int milliseconds) {
        page.waitForTimeout(milliseconds);
    }

    /** The names that assistive technology reads for elements of a role. */
    List<String> accessibleNames(String role) {
        List<String> names = new ArrayList<>();
        for (JsonElement node : protocol.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            if (text(node.getAsJsonObject(), "role").equals(role)) names.add(text(node.getAsJsonObject(), "name"));
        }
        return names;
    }

    /** The fonts that the browser really drew an element's own text with. */
    List<String> fontsOf(String selector) {
        protocol.send("DOM.enable");
        protocol.send("CSS.enable");
        JsonObject root = protocol.send("DOM.getDocument").getAsJsonObject("root");
        JsonObject which = new JsonObject();
        which.add("nodeId", root.get("nodeId"));
        which.addProperty("selector", selector);
        List<String> fonts = new ArrayList<>();
        for (JsonElement font : protocol.send("CSS.getPlatformFontsForNode", protocol.send("DOM.querySelector", which))
                .getAsJsonArray("fonts"))
            fonts.add(font.getAsJsonObject().get("familyName").getAsString());
        return fonts;
    }

    private static String text(JsonObject node, String key) {
        return node.has(key) ? node.getAsJsonObject(key).get("value").getAsString() : "";
    }

    /** A picture of what the window shows; of the whole page where asked, so many pixels high at most. */
    byte[] picture(boolean whole, int highest) {
        int width = ((Number) evaluate("innerWidth")).intValue();
        int high = ((Number) evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")).intValue();
        if (whole) size(width, Math.min(Math.max(high, HEIGHT), highest));
        return page.screenshot();
    }

    /** The page as a PDF file. */
    byte[] paper() {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }

    /** Every address that the page asked for since it was opened. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser said about the page: errors, violations of its policy, console messages. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** As {@link #complaints}, of a copy of a site that was made without third-party files and so lacks fonts. */
    List<String> complaintsWithoutFonts() {
        return complaints.stream().filter(c -> !c.contains("/vendor/fonts/")).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
