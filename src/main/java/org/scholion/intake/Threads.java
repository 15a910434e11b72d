package org.scholion.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which annotations are notes, and which answer them. */
final class Threads {
    private static final Pattern OUR_ANSWER = Pattern.compile(".*#[^#]+\\.r([1-9][0-9]{0,8})");

    private static final Comparator<WebAnnotation> IN_ORDER = Comparator.comparingInt(Threads::place)
            .thenComparing(a -> a.authorship().created());

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
        answers.values().forEach(thread -> thread.sort(IN_ORDER));
    }

    /** The place that the archive gave its own answer, whose date need not be in order, or may have none. */
    private static int place(WebAnnotation answer) {
        Matcher id = OUR_ANSWER.matcher(answer.id());
        boolean ours = !answer.json().get("scholion:date").isAbsent() && id.matches();
        return ours ? Integer.parseInt(id.group(1)) : Integer.MAX_VALUE;
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

    /** Those that answer one: our own in their order, then others' by time. */
    List<WebAnnotation> answers(WebAnnotation root) {
        return List.copyOf(answers.getOrDefault(root, List.of()));
    }

    /** Those that answer what is not here. */
    List<WebAnnotation> strays() {
        return List.copyOf(strays);
    }
}
