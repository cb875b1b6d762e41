package dev.jacquard.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When files were changed.
 *
 * @param files the stamp of each; of one that is not there, one that no file has
 */
record FileStamps(Map<Path, Stamp> files) {
    private static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1, null);

    /** A file's time and size, and what tells it from another one that took its place. */
    record Stamp(FileTime changed, long size, @Nullable Object key) {}

    static FileStamps of(Collection<Path> paths) {
        Map<Path, Stamp> stamps = new HashMap<>();
        paths.forEach(path -> stamps.put(path, stamp(path)));
        return new FileStamps(stamps);
    }

    /**
     * The same files with the stamps that they had before; those that were not known then have their own, unless they were
     * changed after the start of what read them: perhaps it read what was there before.
     */
    FileStamps since(FileStamps before, FileTime start) {
        Map<Path, Stamp> stamps = new HashMap<>(files);
        stamps.replaceAll((path, stamp) ->
                before.files.getOrDefault(path, stamp.changed().compareTo(start) >= 0 ? NONE : stamp));
        return new FileStamps(stamps);
    }

    private static Stamp stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return NONE;
        }
    }
}
