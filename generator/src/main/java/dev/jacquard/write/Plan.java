package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has to be done to an output folder. Making a plan reads and checks everything and changes nothing.
 *
 * @param before the paths in the manifest
 * @param after the paths that the manifest will list
 * @param added files to write that are not there
 * @param changed files to write over others
 * @param removed files to remove
 * @param unchanged the files that have the right bytes, as they were before these were read
 */
record Plan(
        SortedSet<String> before,
        SortedSet<String> after,
        List<OutputFile> added,
        List<OutputFile> changed,
        List<String> removed,
        SortedMap<String, Stamp> unchanged) {
    /**
     * Makes a plan.
     *
     * @param folder the output folder, which need not exist
     * @param files the files to be, with sound paths
     * @param takeOver whether files that are not ours count as ours
     * @param diagnostics takes what stands in the way
     * @return the plan; null if something stands in the way
     * @throws IOException if something cannot be read
     */
    static @Nullable Plan make(
            Path folder, Collection<OutputFile> files, boolean takeOver, Diagnostics diagnostics) throws IOException {
        SortedSet<String> before = Manifest.read(folder, diagnostics);
        return before == null ? null : new Maker(folder, before, takeOver, diagnostics).make(files);
    }

    /** Whether the folder is as it should be, its manifest included. */
    boolean isDone() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty() && before.equals(after);
    }

    /** What the plan changes. */
    Changes changes() {
        return new Changes(paths(added), paths(changed), removed, unchanged.size());
    }

    private static List<String> paths(List<OutputFile> files) {
        return files.stream().map(OutputFile::path).toList();
    }

    /** What the folders above a file are like. */
    private enum Way {
        CLEAR,
        NOT_THERE,
        BLOCKED
    }

    /** Gathers the parts of a plan. */
    private static final class Maker {
        private final Path folder;
        private final SortedSet<String> before;
        private final boolean takeOver;
        private final Diagnostics diagnostics;
        private final Map<String, String> stale = new HashMap<>();
        private final List<OutputFile> added = new ArrayList<>();
        private final List<OutputFile> changed = new ArrayList<>();
        private final SortedSet<String> removed = new TreeSet<>();
        private final Map<String, Way> ways = new HashMap<>();
        private final SortedMap<String, Stamp> unchanged = new TreeMap<>();
        private boolean sound = true;

        Maker(Path folder, SortedSet<String> before, boolean takeOver, Diagnostics diagnostics) {
            this.folder = folder;
            this.before = before;
            this.takeOver = takeOver;
            this.diagnostics = diagnostics;
        }

        @Nullable Plan make(Collection<OutputFile> files) throws IOException {
            SortedMap<String, OutputFile> sorted = new TreeMap<>();
            files.forEach(file -> sorted.put(file.path(), file));
            for (String path : before) {
                if (!sorted.containsKey(path)) {
                    stale.put(OutputPaths.folded(path), path);
                    if (way(path) == Way.CLEAR && isFile(folder.resolve(path))) {
                        removed.add(path);
                    }
                }
            }
            for (OutputFile file : sorted.values()) {
                switch (way(file.path())) {
                    case CLEAR -> place(file);
                    case NOT_THERE -> added.add(file);
                    case BLOCKED -> {
                    }
                }
            }
            SortedSet<String> after = new TreeSet<>(sorted.keySet());
            return sound ? new Plan(before, after, added, changed, List.copyOf(removed), unchanged) : null;
        }

        private void place(OutputFile file) throws IOException {
            Path target = folder.resolve(file.path());
            BasicFileAttributes attributes = attributes(target);
            if (attributes == null) {
                added.add(file);
            } else if (attributes.isDirectory()) {
                if (!willBeEmpty(file.path())) {
                    refuse("output-in-the-way", "There is a folder where the file " + target + " should be");
                } else {
                    added.add(file);
                }
            } else if (isTwin(file.path(), target)) {
                // On this file system it is the file that will be removed under its old spelling.
                changed.add(file);
            } else if (attributes.isRegularFile() && hasBytes(target, attributes, file.bytes())) {
                unchanged.put(file.path(), Stamp.of(attributes));
            } else if (takeOver || before.contains(file.path())) {
                changed.add(file);
            } else {
                refuse("output-foreign-file", "The file " + target
                        + " is in the way: it was not generated, or the manifest that says so is gone");
            }
        }

        private boolean isTwin(String path, Path target) throws IOException {
            String twin = stale.get(OutputPaths.folded(path));
            return twin != null && isFile(folder.resolve(twin)) && Files.isSameFile(folder.resolve(twin), target);
        }

        /** Whether a folder goes away, since it holds nothing but files that will be removed. */
        private boolean willBeEmpty(String path) throws IOException {
            try (var found = Files.walk(folder.resolve(path))) {
                return found.map(below -> slashed(folder.relativize(below)))
                        .allMatch(below -> removed.contains(below) || holdsRemoved(below));
            }
        }

        private boolean holdsRemoved(String path) {
            SortedSet<String> from = removed.tailSet(path + "/");
            return !from.isEmpty() && from.first().startsWith(path + "/");
        }

        private static String slashed(Path relative) {
            List<String> names = new ArrayList<>();
            relative.forEach(name -> names.add(name.toString()));
            return String.join("/", names);
        }

        /** Follows the folders of a path: no link leads out, and no file stands where a folder should be. */
        private Way way(String path) throws IOException {
            return way(path, path.lastIndexOf('/'));
        }

        /** The way to the folder that the beginning of a path names. */
        private Way way(String path, int end) throws IOException {
            if (end < 0) {
                return Way.CLEAR;
            }
            String parent = path.substring(0, end);
            Way known = ways.get(parent);
            if (known != null) {
                return known;
            }
            Way above = way(path, path.lastIndexOf('/', end - 1));
            Way way = above == Way.CLEAR ? folder(parent, path) : above;
            if (way != Way.BLOCKED) {
                ways.put(parent, way);
            }
            return way;
        }

        private Way folder(String parent, String path) throws IOException {
            BasicFileAttributes attributes = attributes(folder.resolve(parent));
            if (attributes == null || removed.contains(parent)) {
                return Way.NOT_THERE;
            }
            if (attributes.isSymbolicLink()) {
                refuse("output-symbolic-link", "The folder " + folder.resolve(parent) + " is a symbolic link");
                return Way.BLOCKED;
            }
            if (!attributes.isDirectory()) {
                if (!stale.containsValue(path)) {
                    refuse("output-in-the-way",
                            "There is a file where the folder " + folder.resolve(parent) + " should be");
                }
                return Way.BLOCKED;
            }
            return Way.CLEAR;
        }

        private void refuse(String code, String message) {
            diagnostics.error(code, message, null, "Move it away, or choose another output folder");
            sound = false;
        }

        private static boolean isFile(Path file) throws IOException {
            BasicFileAttributes attributes = attributes(file);
            return attributes != null && !attributes.isDirectory();
        }

        private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
            try {
                return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (NoSuchFileException e) {
                return null;
            }
        }

        private static boolean hasBytes(Path file, BasicFileAttributes attributes, byte[] bytes) throws IOException {
            return attributes.size() == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
        }
    }
}
