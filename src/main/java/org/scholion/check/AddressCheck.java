package org.scholion.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.register.Entry;
import org.scholion.relate.Archive;
import org.scholion.relate.ArticleFacts;
import org.scholion.text.Ids;
import org.scholion.text.SourceFile;

/** No two pages would have one address: old addresses are not taken, and an article's comparison is not an entry's. */
final class AddressCheck {
    private final Archive archive;
    private final Problems problems;
    private final Map<String, String> owners = new HashMap<>();

    AddressCheck(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    void run() {
        for (Entry entry : archive.registers().all()) {
            own(entry.register(), entry.id(), entry.file());
            own("compare", entry.register() + "--" + entry.id(), entry.file());
        }
        for (ArticleFacts facts : archive.articles()) {
            SourceFile file = facts.article().file();
            own("articles", facts.id(), file);
            own("compare", facts.id(), file)
                    .ifPresent(o -> clash(file.whole(), "compare/" + facts.id(), o, "rename the article"));
        }
        archive.registers().all().forEach(e -> old(e.register(), e.slugWas(), e.file()));
        archive.articles()
                .forEach(f -> old("articles", f.article().slugWas(), f.article().file()));
    }

    private void old(String folder, List<String> ids, SourceFile file) {
        Location at = Places.key(file, "slug-was");
        for (String id : ids) {
            own(folder, id, file).ifPresent(o -> clash(at, folder + "/" + id, o, "keep it in one of the two"));
        }
    }

    private void clash(Location at, String address, String owner, String fix) {
        problems.report(Code.ID_CLASH, at, "the address " + address + ".html belongs to " + owner, fix);
    }

    /** Takes an address, or tells which file has it. */
    private Optional<String> own(String folder, String id, SourceFile file) {
        return Optional.ofNullable(owners.putIfAbsent(folder + "/" + Ids.clashKey(id), file.path()));
    }
}
