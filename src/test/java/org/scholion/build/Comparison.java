package org.scholion.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.content.Article;
import org.scholion.mention.Mention;
import org.scholion.register.Registers;
import org.scholion.relate.ArticleFacts;

/**
 * What the program found in texts, beside what a reader marked in them.
 *
 * <p>A mention is right where it shares characters with a mark and names the marked entry. One that names another is
 * wrong; one that shares nothing with a mark is false; a mark without a right mention is missed, also where the mention is
 * ambiguous.
 */
final class Comparison {
    private final Registers registers;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> missed = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> falsely = new ArrayList<>();

    Comparison(Registers registers) {
        this.registers = registers;
    }

    void add(String number, ArticleFacts facts, List<Mark> marks) {
        Article article = facts.article();
        String text = article.body().text();
        List<Mention> open = new ArrayList<>(facts.mentions());
        for (Mark mark : marks) {
            int start = text.offsetByCodePoints(0, mark.start());
            int end = text.offsetByCodePoints(0, mark.end());
            if (!text.substring(start, end).equals(mark.surface()))
                throw new AssertionError(number + ": at " + mark.start() + " stands " + text.substring(start, end));
            Tally tally = tally(mark.register());
            tally.marked++;
            Mention near = open.stream()
                    .filter(m -> m.span().start() < end && start < m.span().end())
                    .min(Comparator.comparing((Mention m) -> !mark.entries().contains(m.entry())))
                    .orElse(null);
            if (near != null && mark.entries().contains(near.entry())) {
                open.remove(near);
                Tally of = tally(registers.get(near.entry()).register());
                if (of != tally) throw new AssertionError("marks of two registers: " + mark);
                tally.right++;
                tally.found++;
                if (near.span().start() == start && near.span().end() == end) tally.exact++;
            } else {
                missed.add(number + " " + mark + (near == null ? "" : " but " + near));
            }
        }
        for (Mention mention : open) notMarked(number, text, mention, marks);
    }

    private void notMarked(String number, String text, Mention mention, List<Mark> marks) {
        if (mention.decided() == Mention.Decided.AMBIGUOUS) return;
        tally(registers.get(mention.entry()).register()).found++;
        int start = text.codePointCount(0, mention.span().start());
        int end = text.codePointCount(0, mention.span().end());
        String shown = number + " " + start + " '"
                + text.substring(mention.span().start(), mention.span().end()) + "' as " + mention.entry();
        boolean onMark = marks.stream().anyMatch(m -> m.start() < end && start < m.end());
        (onMark ? wrong : falsely).add(shown);
    }

    private Tally tally(String register) {
        return tallies.computeIfAbsent(register, k -> new Tally());
    }

    Map<String, Tally> tallies() {
        return tallies;
    }

    Tally total() {
        Tally total = new Tally();
        tallies.values().forEach(total::add);
        return total;
    }

    List<String> wrong() {
        return wrong;
    }

    String report() {
        StringBuilder report = new StringBuilder();
        tallies.forEach((register, tally) ->
                report.append(register).append(": ").append(tally).append('\n'));
        report.append("all: ").append(total()).append('\n');
        list("missed", missed, report);
        list("wrong", wrong, report);
        list("false", falsely, report);
        return report.toString();
    }

    private static void list(String title, List<String> lines, StringBuilder report) {
        report.append(title).append(": ").append(lines.size()).append('\n');
        lines.forEach(line -> report.append("  ").append(line).append('\n'));
    }
}
