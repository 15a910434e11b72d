package org.scholion.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.problem.Location;
import org.scholion.text.SourceFile;

/** Finds again in a file what its record says, for messages; records themselves do not keep their places. */
final class Places {
    private static final Pattern SECOND_FENCE = Pattern.compile("(?m)\\A---[ \\t]*$(?s:.*?)^---[ \\t]*$");

    private Places() {}

    /** Where the value of a key of the front matter begins; the whole file where the key is not found. */
    static Location key(SourceFile file, String key) {
        Matcher matter = SECOND_FENCE.matcher(file.text());
        int end = matter.find() ? matter.end() : 0;
        Matcher found = Pattern.compile("(?m)(?:^|[{,])[ \\t]*['\"]?" + Pattern.quote(key) + "['\"]?[ \\t]*:[ \\t]*")
                .matcher(file.text());
        return found.find() && found.end() <= end ? file.at(found.end()) : file.whole();
    }

    /** Where words stand first below the front matter; the whole file where they do not. */
    static Location words(SourceFile file, String words) {
        Matcher matter = SECOND_FENCE.matcher(file.text());
        int at = file.text().indexOf(words, matter.find() ? matter.end() : 0);
        return at < 0 || words.isEmpty() ? file.whole() : file.at(at);
    }
}
