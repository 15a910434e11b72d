package org.scholion.site;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A headless browser of our own with a new, empty profile, driven by Playwright; it ends with the test. */
final class Chromium implements AutoCloseable {
    private final Playwright driver;
    private final Browser browser;

    Chromium() {
        Path program = Machine.chromium();
        System.setProperty("playwright.cli.dir", driverFolder().toString());
        driver = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_NODEJS_PATH", Machine.node().toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(arguments()));
    }

    /** Playwright looks for its own part in a folder {@code package}; npm has it under another name. */
    private static Path driverFolder() {
        Path folder = Machine.folder("playwright");
        Path link = folder.resolve("package");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Machine.packages().resolve("playwright-core"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--disable-gpu", "--disable-quic", "--disable-dev-shm-usage"));
        arguments.addAll(List.of("--disable-background-networking", "--disable-component-update", "--lang=en"));
        // Chromium's sandbox refuses to work for root, who runs the tests in containers.
        if (Machine.isRoot()) arguments.add("--no-sandbox");
        return arguments;
    }

    /** A new, empty tab. */
    Tab tab() {
        return new Tab(browser.newContext());
    }

    /** A new, empty tab for which no page's own policy counts, for scripts that a page would not allow. */
    Tab freeTab() {
        return new Tab(browser.newContext(new Browser.NewContextOptions().setBypassCSP(true)));
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
