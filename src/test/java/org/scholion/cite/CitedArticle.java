package org.scholion.cite;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.ArticleReader;
import org.scholion.content.Outlet;
import org.scholion.content.Period;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;

/** Articles of an invented archive, made from a few lines of front matter. */
final class CitedArticle {
    private CitedArticle() {}

    static ArchiveSettings settings(String baseUrl) {
        return new ArchiveSettings(
                "A town, twice",
                "",
                "",
                List.of("en"),
                baseUrl,
                "",
                List.of(new Period("then", "Then", LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31))),
                List.of(),
                List.of(new Outlet("gazette", "The Gazette", "", "")),
                List.of(),
                Map.of(),
                Map.of());
    }

    /** @param lines of front matter, beside the source */
    static Article of(String id, String... lines) {
        String text = "---\nsource: gazette\n" + String.join("\n", lines) + "\n---\nText.\n";
        Problems problems = new Problems();
        return new ArticleReader(settings(""), problems)
                .read(id, new SourceFile(id + ".md", text))
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    /** With an address. */
    static Citation cite(Article article) {
        return new Citations(settings("https://town.example")).of(article);
    }
}
