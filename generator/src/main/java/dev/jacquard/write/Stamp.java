package dev.jacquard.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a file is known not to have been touched since it was written or compared.
 *
 * @param size how many bytes it has
 * @param time when it was changed, in milliseconds
 */
public record Stamp(long size, long time) {
    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /**
     * The stamp of a file as it is.
     *
     * @param file the file
     * @return its stamp
     * @throws IOException if it cannot be read
     */
    public static Stamp of(Path file) throws IOException {
        return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
