package org.scholion.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Where an output folder really is. */
final class OutputFolder {
    private OutputFolder() {}

    /** The folder itself where the output is a link to one; a folder beside it must be on its file system. */
    static Path locate(Path output, Disk disk) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        if (absolute.getFileName() == null)
            throw new FileSystemException(absolute.toString(), null, "a site cannot be the root of a file system");
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(absolute)) throw new NotDirectoryException(absolute.toString());
            return absolute.toRealPath();
        }
        disk.createFolders(absolute.getParent());
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }
}
