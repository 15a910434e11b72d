package org.scholion.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which annotations are notes, and which answer them. */
final class Threads {
    private final Map<String, WebAnnotation> byId = new LinkedHashMap<>();
    private final List<WebAnnotation> roots = new ArrayList<>();
    private final List<WebAnnotation> strays = new ArrayList<>();
    private final Map<WebAnnotation, List<WebAnnotation>> answers = new LinkedHashMap<>();

    Threads(List<WebAnnotation> all) {
        for (WebAnnotation annotation : all)
            if (!annotation.id().isEmpty()) byId.putIfAbsent(annotation.id(), annotation);
        for (WebAnnotation annotation : all) {
            if (annotation.answers().isEmpty()) roots.add(annotation);
            else
                root(annotation)
                        .ifPresentOrElse(
                                r -> answers.computeIfAbsent(r, x -> new ArrayList<>())
                                        .add(annotation),
                                () -> strays.add(annotation));
        }
        Comparator<WebAnnotation> byTime =
                Comparator.comparing(a -> a.authorship().created());
        answers.values().forEach(thread -> thread.sort(byTime));
    }

    private Optional<WebAnnotation> root(WebAnnotation reply) {
        Set<WebAnnotation> seen = new LinkedHashSet<>();
        WebAnnotation at = reply;
        while (at != null && !at.answers().isEmpty() && seen.add(at)) {
            at = at.answers().stream()
                    .map(byId::get)
                    .filter(a -> a != null)
                    .findFirst()
                    .orElse(null);
        }
        return Optional.ofNullable(at).filter(a -> a.answers().isEmpty());
    }

    /** Those that answer none, in the order of the files. */
    List<WebAnnotation> roots() {
        return List.copyOf(roots);
    }

    /** Those that answer one, by time. */
    List<WebAnnotation> answers(WebAnnotation root) {
        return List.copyOf(answers.getOrDefault(root, List.of()));
    }

    /** Those that answer what is not here. */
    List<WebAnnotation> strays() {
        return List.copyOf(strays);
    }
}
