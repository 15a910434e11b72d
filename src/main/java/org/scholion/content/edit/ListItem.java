package org.scholion.content.edit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An item to be added to a list, in the two ways in which YAML can say the same.
 *
 * @param flow on one line, as it stands between brackets
 * @param block on lines of its own, without the hyphen and without indentation; at least one
 */
public record ListItem(String flow, List<String> block) {
    /** An item that is one line either way. */
    public static ListItem of(String flow) {
        return new ListItem(flow, List.of(flow));
    }

    /** Items between brackets. */
    static String flow(List<ListItem> items) {
        return items.stream().map(ListItem::flow).collect(Collectors.joining(", "));
    }

    /** Items below each other, after so many blanks, without a line feed at the end. */
    static String lines(List<ListItem> items, int indent) {
        String blanks = " ".repeat(indent);
        return items.stream().map(i -> i.lines(blanks)).collect(Collectors.joining("\n"));
    }

    private String lines(String blanks) {
        StringBuilder out = new StringBuilder();
        for (String line : block) {
            out.append(out.length() == 0 ? blanks + "- " : line.isEmpty() ? "\n" : "\n" + blanks + "  ")
                    .append(line);
        }
        return out.toString();
    }

    /** The same items, each on one line. */
    static List<ListItem> onOneLine(List<ListItem> items) {
        return items.stream().map(i -> of(i.flow())).toList();
    }
}
