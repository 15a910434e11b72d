package org.scholion.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.content.Article;
import org.scholion.content.Passage;
import org.scholion.problem.Location;
import org.scholion.relate.Archive;

/** Which page, and which passage on it, a line of a content file makes. */
final class Places {
    static final Places NONE = new Places();

    /** A page with or without the id of a passage on it. */
    record Place(String page, String passage) {}

    private final Map<String, String> pages = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> passages = new HashMap<>();

    private Places() {}

    /** @param content the content folder as messages name it */
    static Places of(Archive archive, String content) {
        Places places = new Places();
        archive.articles().forEach(f -> places.add(f.article(), content));
        archive.registers()
                .all()
                .forEach(e -> places.pages.put(
                        content + "/" + e.register() + "/" + e.id() + ".md", e.register() + "/" + e.id() + ".html"));
        archive.pages().forEach(p -> places.pages.put(content + "/pages/" + p.id() + ".md", p.id() + ".html"));
        return places;
    }

    private void add(Article article, String content) {
        String page = "articles/" + article.id() + ".html";
        pages.put(article.file().path(), page);
        pages.put(content + "/annotations/" + article.id() + ".yml", page);
        TreeMap<Integer, String> lines = new TreeMap<>();
        for (Passage passage : article.body().passages())
            lines.putIfAbsent(passage.locate(article.file(), 0).line(), passage.id());
        passages.put(article.file().path(), lines);
    }

    /** The place that a location makes; nothing where no page is made of its file. */
    Optional<Place> of(Location at) {
        return Optional.ofNullable(pages.get(at.file())).map(page -> {
            Map.Entry<Integer, String> passage =
                    passages.getOrDefault(at.file(), new TreeMap<>()).floorEntry(at.line());
            return new Place(page, passage == null ? "" : passage.getValue());
        });
    }
}
