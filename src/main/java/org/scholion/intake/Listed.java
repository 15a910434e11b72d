package org.scholion.intake;

import java.util.ArrayList;
import java.util.List;
import org.scholion.problem.Code;
import org.scholion.problem.Problems;
import org.scholion.text.SourceFile;
import org.scholion.text.json.Json;

/**
 * Finds the annotations in a file: one, a list of them, a page or collection (W3C), a graph, or what the interface and the
 * export of Hypothesis give.
 */
final class Listed {
    private static final List<String> LISTS = List.of("items", "annotations", "rows", "@graph");

    private final SourceFile file;
    private final Problems problems;
    private final List<Json> found = new ArrayList<>();

    private Listed(SourceFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The annotations in the order in which they stand; what is none is a problem. */
    static List<Json> in(SourceFile file, Json top, Problems problems) {
        Listed listed = new Listed(file, problems);
        listed.look(top);
        return List.copyOf(listed.found);
    }

    private void look(Json json) {
        if (json.isArray()) {
            json.items().forEach(this::look);
        } else if (isAnnotation(json)) {
            found.add(json);
        } else if (!lookInto(json)) {
            problems.report(
                    Code.NOT_ANNOTATIONS,
                    file.at(json.offset()),
                    "this is no Web Annotation, and no list of them",
                    "export the notes as Web Annotations (JSON-LD), or as JSON from Hypothesis");
        }
    }

    private static boolean isAnnotation(Json json) {
        boolean holds = LISTS.stream().anyMatch(l -> json.get(l).isArray());
        return !holds && (!json.get("target").isAbsent() || !json.get("uri").isAbsent());
    }

    /** Whether this is a list of annotations, or leads to one. */
    private boolean lookInto(Json json) {
        boolean any = false;
        for (String name : LISTS) {
            Json list = json.get(name);
            if (list.isAbsent()) continue;
            any = true;
            look(list);
        }
        for (String name : List.of("first", "next")) {
            Json page = json.get(name);
            if (page.isObject()) look(page);
            else if (!page.isAbsent()) elsewhere(page);
            any |= !page.isAbsent();
        }
        return any;
    }

    private void elsewhere(Json page) {
        problems.report(
                Code.NOT_IMPORTED,
                file.at(page.offset()),
                "more annotations are on another page, '" + page.text() + "', and nothing is fetched from elsewhere",
                "save that page as a file and import it");
    }
}
