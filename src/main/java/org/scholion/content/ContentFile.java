package org.scholion.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.problem.Code;
import org.scholion.problem.Location;
import org.scholion.problem.Problems;
import org.scholion.text.Ids;

/**
 * Which files of one kind there are, by id: the file names of a folder, checked.
 *
 * @param id the file's name without ending
 * @param path relative to the content folder
 */
public record ContentFile(String id, String path) {

    /**
     * Lists the files of some folders that share one space of ids.
     *
     * @param folders subfolders of the content folder
     * @param ending with its dot, such as {@code .md}
     * @param deep whether files may lie in folders of their own
     * @param problems told of stray files, bad ids and clashes; what is bad is not listed
     * @return by folder in the order given, then by path
     */
    public static List<ContentFile> list(
            ContentFolder content, List<String> folders, String ending, boolean deep, Problems problems) {
        List<ContentFile> listed = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (String folder : folders) {
            for (String path : content.files(folder)) {
                entry(content, folder, path, ending, deep, problems)
                        .filter(e -> isNew(content, e, seen, problems))
                        .ifPresent(listed::add);
            }
        }
        return List.copyOf(listed);
    }

    private static Optional<ContentFile> entry(
            ContentFolder content, String folder, String path, String ending, boolean deep, Problems problems) {
        Location at = Location.of(content.shown(path));
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean nested = path.indexOf('/', folder.length() + 1) >= 0;
        if (!name.endsWith(ending) || nested && !deep) {
            problems.report(
                    Code.STRAY_FILE,
                    at,
                    "this file is not read here",
                    "only *" + ending + " files belong " + (deep ? "below " : "directly in ") + folder + "/");
            return Optional.empty();
        }
        String id = name.substring(0, name.length() - ending.length());
        Optional<String> flaw = Ids.flaw(id);
        if (flaw.isPresent()) {
            problems.unread(id);
            problems.report(
                    Code.BAD_ID,
                    at,
                    "the id '" + id + "' " + flaw.get(),
                    "rename the file with letters, digits and hyphens");
            return Optional.empty();
        }
        if (SettingsReader.isTaken(id, folder.equals("pages"))) {
            problems.report(Code.RESERVED_ID, at, "the site itself needs the name '" + id + "'", "rename the file");
            return Optional.empty();
        }
        return Optional.of(new ContentFile(id, path));
    }

    private static boolean isNew(
            ContentFolder content, ContentFile entry, Map<String, String> seen, Problems problems) {
        String earlier = seen.putIfAbsent(Ids.clashKey(entry.id()), entry.path());
        if (earlier == null) return true;
        problems.report(
                Code.ID_CLASH,
                Location.of(content.shown(entry.path())),
                "the id '" + entry.id() + "' clashes with " + content.shown(earlier),
                "rename one of the two files");
        problems.unread(entry.id());
        return false;
    }
}
