package org.scholion.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.build.Options;
import org.scholion.serve.Desk;

/** What an editor sees in the open browser when a file is saved. */
class DeskInChromiumTest {
    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static Desk desk;
    private static Path article;

    @BeforeAll
    static void start() throws IOException {
        InventedArchive.build(folder);
        article = folder.resolve("content/articles/one.md");
        Options options = new Options(
                folder.resolve("content"),
                folder.resolve("site"),
                Path.of("templates").toAbsolutePath(),
                Optional.empty(),
                2,
                false);
        desk = new Desk(options, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), made -> {});
        desk.make();
        Thread thread = new Thread(desk::follow);
        thread.setDaemon(true);
        thread.start();
        browser = new Chromium();
    }

    @AfterAll
    static void stop() {
        if (browser != null) browser.close();
        if (desk != null) desk.close();
    }

    private static void save(String old, String now) throws IOException {
        String text = Files.readString(article);
        assertThat(text).contains(old);
        Files.writeString(article, text.replace(old, now));
    }

    @Test
    void aSavedChangeAppearsWhereOneWasReadingAndABrokenOneSaysWhatIsWrong() throws IOException {
        save("Anna Clerk saw them.", "Anna Clerk saw them.\n\n" + "It snowed.\n\n".repeat(80) + "Then it was over.");
        Tab tab = browser.tab();
        tab.open(desk.address() + "articles/one.html").width(800);
        tab.waitFor("document.body.textContent.includes('Then it was over')");
        tab.evaluate("scrollTo(0, 900)");

        save("Then it was over.", "Then spring came.");
        tab.waitFor("document.body.textContent.includes('Then spring came')");
        tab.waitFor("Math.abs(scrollY - 900) < 2");
        assertThat(tab.evaluate("document.querySelector('.desk')")).isNull();

        save("date: 2001-02-03", "date: 2001-02-31");
        tab.waitFor("document.querySelector('.desk.failed')");
        assertThat(tab.evaluate("document.querySelector('.desk').textContent").toString())
                .contains("could not be made", "2001-02-31", "one.md:3:7");
        assertThat(tab.evaluate("document.body.textContent").toString()).contains("Then spring came");

        save("date: 2001-02-31", "date: 2001-02-03");
        tab.waitFor("!document.querySelector('.desk')");

        save("Then spring came.", "Then [spring](nowhere.md) came.");
        tab.waitFor("document.querySelector('.desk-here')");
        assertThat(tab.evaluate("document.querySelector('.desk-here').previousElementSibling.textContent")
                        .toString())
                .contains("Then spring came");
        assertThat(tab.complaintsWithoutFonts()).isEmpty();
    }
}
