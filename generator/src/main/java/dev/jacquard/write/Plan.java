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
 * @param left files of the user's that were left alone, as they were
 * @param notes what the user may want to know
 */
record Plan(
        SortedSet<String> before,
        SortedSet<String> after,
        List<OutputFile> added,
        List<OutputFile> changed,
        List<String> removed,
        SortedMap<String, Stamp> unchanged,
        SortedMap<String, Stamp> left,
        List<String> notes) {
    /**
     * Makes a plan.
     *
     * @param folder the output folder, which need not exist
     * @param files the files to be, with sound paths
     * @param ignored the files that the user took over
     * @param takeOver whether files that are not ours count as ours
     * @param diagnostics takes what stands in the way
     * @return the plan; null if something stands in the way
     * @throws IOException if something cannot be read
     */
    static @Nullable Plan make(
            Path folder, Collection<OutputFile> files, IgnoreRules ignored, boolean takeOver, Diagnostics diagnostics)
            throws IOException {
        SortedSet<String> before = Manifest.read(folder, diagnostics);
        return before == null ? null : new Maker(folder, before, ignored, takeOver, diagnostics).make(files);
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
        private final IgnoreRules ignored;
        private final boolean takeOver;
        private final Diagnostics diagnostics;
        private final Map<String, String> stale = new HashMap<>();
        private final List<OutputFile> added = new ArrayList<>();
        private final List<OutputFile> changed = new ArrayList<>();
        private final SortedSet<String> removed = new TreeSet<>();
        private final Map<String, Way> ways = new HashMap<>();
        private final SortedMap<String, Stamp> unchanged = new TreeMap<>();
        private final SortedMap<String, Stamp> left = new TreeMap<>();
        private final List<String> notes = new ArrayList<>();
        private boolean sound = true;

        Maker(Path folder, SortedSet<String> before, IgnoreRules ignored, boolean takeOver, Diagnostics diagnostics) {
            this.folder = folder;
            this.before = before;
            this.ignored = ignored;
            this.takeOver = takeOver;
            this.diagnostics = diagnostics;
        }

        @Nullable Plan make(Collection<OutputFile> files) throws IOException {
            SortedMap<String, OutputFile> sorted = new TreeMap<>();
            files.stream()
                    .filter(file -> !ignored.ignores(file.path()))
                    .forEach(file -> sorted.put(file.path(), file));
            SortedSet<String> after = new TreeSet<>(sorted.keySet());
            for (String path : before) {
                if (!sorted.containsKey(path) && !ignored.ignores(path) && !holdsWords(path)) {
                    stale.put(OutputPaths.folded(path), path);
                    if (way(path) == Way.CLEAR && isFile(folder.resolve(path))) {
                        removed.add(path);
                    }
                }
            }
            for (OutputFile file : sorted.values()) {
                switch (way(file.path())) {
                    case CLEAR -> {
                        if (file.shared() == null) {
                            place(file);
                        } else if (!share(file, file.shared())) {
                            after.remove(file.path());
                        }
                    }
                    case NOT_THERE -> added.add(file);
                    case BLOCKED -> {
                    }
                }
            }
            return sound
                    ? new Plan(before, after, added, changed, List.copyOf(removed), unchanged, left, List.copyOf(notes))
                    : null;
        }

        /** Places a file in which the user may write. Gives whether it is ours, in parts at least. */
        private boolean share(OutputFile file, MarkedText text) throws IOException {
            Path target = folder.resolve(file.path());
            BasicFileAttributes attributes = attributes(target);
            if (attributes == null || isTwin(file.path(), target)) {
                place(file);
                return true;
            }
            MarkedText.Merge merge = attributes.isRegularFile() ? text.merge(Files.readAllBytes(target)) : null;
            if (merge != null && merge.problem() != null) {
                diagnostics.error("marked-sections", target + ":" + merge.line() + ": " + merge.problem(), null,
                        "A section stands between <!-- Start Name [id] --> and <!-- End Name [id] -->, once. Mend the marks, or"
                                + " remove both");
                sound = false;
            } else if (merge == null || !merge.ours()) {
                notes.add(target + " is left alone: it is yours, since it has no marks of sections");
                if (merge != null) {
                    left.put(file.path(), Stamp.of(attributes));
                }
                return false;
            } else if (hasBytes(target, attributes, merge.bytes())) {
                unchanged.put(file.path(), Stamp.of(attributes));
            } else {
                changed.add(OutputFile.of(file.path(), merge.bytes()));
            }
            return true;
        }

        /** Whether a file of an earlier run holds words of the user's, who may write in some. */
        private boolean holdsWords(String path) throws IOException {
            Path target = folder.resolve(path);
            boolean held = MarkedText.PATHS.contains(path) && way(path) == Way.CLEAR && isFile(target)
                    && (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                            || MarkedText.hasForeignWords(Files.readAllBytes(target)));
            if (held) {
                notes.add(target + " is no longer generated, and left alone: it holds words of yours");
            }
            return held;
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
