package org.scholion.annotate;

import java.time.LocalDate;
import java.util.List;
import org.scholion.content.ArchiveSettings;
import org.scholion.content.Article;
import org.scholion.content.ArticleReader;
import org.scholion.content.Body;
import org.scholion.content.Outlet;
import org.scholion.content.Period;
import org.scholion.problem.Problems;
import org.scholion.text.Edtf;
import org.scholion.text.SourceFile;

/** Small articles for tests. */
final class Articles {
    static final Edtf DATE = Edtf.parse("2020-01-01").orElseThrow();

    private Articles() {}

    static Article of(Body body) {
        return of("", "x").with(body);
    }

    static Article of(String more, String text) {
        Period period = new Period("t", "t", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        ArchiveSettings settings = new ArchiveSettings(
                "t",
                "",
                "",
                List.of("en"),
                "",
                "",
                List.of(period),
                List.of(),
                List.of(new Outlet("o", "O", "", "")),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of());
        String file = "---\ntitle: T\ndate: 2020-02-02\nsource: o\n" + more + "---\n" + text + "\n";
        return new ArticleReader(settings, new Problems())
                .read("a", new SourceFile("articles/a.md", file))
                .orElseThrow();
    }
}
