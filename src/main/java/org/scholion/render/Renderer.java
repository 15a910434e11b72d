package org.scholion.render;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.scholion.page.Page;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Renders pages. Safe to use from many threads. */
public final class Renderer {
    private final Configuration configuration;
    private final String shown;
    private final Problems problems;
    private final ConcurrentMap<Mistake, String> mistakes = new ConcurrentHashMap<>();

    /** A flaw of a template; the same one shows on many pages. */
    private record Mistake(Location at, String message) {}

    private Renderer(Configuration configuration, String shown, Problems problems) {
        this.configuration = configuration;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * A renderer for a folder of templates, all of which are read.
     *
     * @param folder with {@code .ftlh} files
     * @param shown the folder as it was given, for messages
     * @return nothing where the folder or one of the templates cannot be used, after saying why
     */
    public static Optional<Renderer> of(Path folder, String shown, Problems problems) {
        try {
            Configuration configuration = configuration();
            configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
            Renderer renderer = new Renderer(configuration, shown, problems);
            return renderer.canReadAll(folder) ? Optional.of(renderer) : Optional.empty();
        } catch (IOException e) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(shown),
                    "there is no folder of templates here",
                    "give it with --templates");
            return Optional.empty();
        }
    }

    private boolean canReadAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString())
                            .filter(n -> n.endsWith(".ftlh"))
                            .sorted()
                            .filter(n -> !canRead(n))
                            .count()
                    == 0;
        }
    }

    private boolean canRead(String name) {
        try {
            configuration.getTemplate(name);
            return true;
        } catch (ParseException e) {
            problems.report(
                    Code.TEMPLATE,
                    new Location(shown + "/" + name, e.getLineNumber(), e.getColumnNumber()),
                    e.getEditorMessage(),
                    "mend the template");
        } catch (IOException e) {
            problems.report(
                    Code.TEMPLATE,
                    Location.of(shown + "/" + name),
                    "the template cannot be read: " + e.getMessage(),
                    "save it as UTF-8, and check its permissions");
        }
        return false;
    }

    private static Configuration configuration() {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setDefaultEncoding("UTF-8");
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setRecognizeStandardFileExtensions(true);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setLocalizedLookup(false);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setURLEscapingCharset("UTF-8");
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setObjectWrapper(new PageWrapper());
        return c;
    }

    /** The page's bytes; nothing after a mistake in a template, for {@link #reportMistakes}. */
    public Optional<byte[]> render(Page page) {
        try {
            Template template = configuration.getTemplate(page.template());
            StringWriter out = new StringWriter(1 << 14);
            Environment environment = template.createProcessingEnvironment(page.model(), out);
            environment.setGlobalVariable("say", new Say(page.words()));
            environment.setGlobalVariable("digits", Say.digits(page.words()));
            environment.process();
            return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (TemplateNotFoundException e) {
            note(page.template(), 1, 1, "this template is missing", page);
        } catch (TemplateException e) {
            note(e.getTemplateSourceName(), line(e.getLineNumber()), line(e.getColumnNumber()), blame(e), page);
        } catch (IOException e) {
            note(page.template(), 1, 1, "the template cannot be read: " + e.getMessage(), page);
        }
        return Optional.empty();
    }

    private static int line(Integer number) {
        return number == null ? 1 : number;
    }

    private static String blame(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        if (e instanceof InvalidReferenceException && blamed != null) return "the page has no '" + blamed + "'";
        String what = String.valueOf(e.getMessageWithoutStackTop())
                .lines()
                .findFirst()
                .orElse("it failed");
        return blamed == null ? what : "'" + blamed + "': " + what;
    }

    private void note(String template, int line, int column, String message, Page page) {
        String name = template == null ? page.template() : template;
        Mistake mistake = new Mistake(new Location(shown + "/" + name, line, column), message);
        mistakes.merge(mistake, page.path(), (a, b) -> a.compareTo(b) < 0 ? a : b);
    }

    /**
     * Reports each mistake in a template once, with the first page that shows it. To be called when all are rendered.
     *
     * @return whether there was any
     */
    public boolean reportMistakes() {
        mistakes.forEach((mistake, page) -> problems.report(
                Code.TEMPLATE, mistake.at(), mistake.message(), "mend the template; it was rendering " + page));
        return !mistakes.isEmpty();
    }
}
