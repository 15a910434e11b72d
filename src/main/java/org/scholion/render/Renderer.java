package org.scholion.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.cache.FileTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.scholion.page.Page;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;

/** Renders pages. Safe to use from many threads. */
public final class Renderer {
    private final Configuration configuration;
    private final String shown;
    private final Problems problems;

    private Renderer(Configuration configuration, String shown, Problems problems) {
        this.configuration = configuration;
        this.shown = shown;
        this.problems = problems;
    }

    /**
     * A renderer for a folder of templates.
     *
     * @param folder with {@code .ftlh} files
     * @param shown the folder as it was given, for messages
     * @return nothing where the folder cannot be used, after saying why
     */
    public static Optional<Renderer> of(Path folder, String shown, Problems problems) {
        try {
            Configuration configuration = configuration();
            configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
            return Optional.of(new Renderer(configuration, shown, problems));
        } catch (IOException e) {
            problems.report(Code.TEMPLATE, Location.of(shown), "there is no folder of templates here", "give it with --templates");
            return Optional.empty();
        }
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

    /** The page's bytes; nothing after a mistake in a template, which is reported with its line. */
    public Optional<byte[]> render(Page page) {
        try {
            Template template = configuration.getTemplate(page.template());
            StringWriter out = new StringWriter(1 << 14);
            template.process(page.model(), out);
            return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (ParseException e) {
            report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), page);
        } catch (TemplateNotFoundException e) {
            report(page.template(), 1, 1, "this template is missing", page);
        } catch (TemplateException e) {
            report(e.getTemplateSourceName(), line(e.getLineNumber()), line(e.getColumnNumber()), blame(e), page);
        } catch (IOException e) {
            report(page.template(), 1, 1, "the template cannot be read: " + e.getMessage(), page);
        }
        return Optional.empty();
    }

    private static int line(Integer number) {
        return number == null ? 1 : number;
    }

    private static String blame(TemplateException e) {
        String blamed = e.getBlamedExpressionString();
        String what = String.valueOf(e.getMessageWithoutStackTop()).lines().findFirst().orElse("it failed");
        return blamed == null ? what : "'" + blamed + "': " + what;
    }

    private void report(String template, int line, int column, String message, Page page) {
        String name = template == null ? page.template() : template;
        problems.report(Code.TEMPLATE, new Location(shown + "/" + name, line, column), message, "mend the template; it was rendering " + page.path());
    }
}
