package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the generated files of one output folder, or says what it would write.
 *
 * <p>Everything is checked before the first change. Then, under a lock:
 * <ol>
 * <li>the manifest is made to list the old and the new files, so that whatever happens, what we wrote is known as ours;
 * <li>stale files are removed, and the folders that this empties; first, since on some file systems a new file may be
 *     a stale one in other letters;
 * <li>each file that has to change is written in the manifest's folder and moved to its place, so that no reader sees a
 *     part of it;
 * <li>the manifest is made to list the new files only.
 * </ol>
 * A run that is cut off leaves whole files, old or new, and a manifest that lists at least those: the next run does the
 * rest.
 */
public final class OutputWriter {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final IgnoreRules ignored;
    private final Diagnostics diagnostics;
    private final List<String> notes = new ArrayList<>();
    private final SortedMap<String, Stamp> stamps = new TreeMap<>();

    /**
     * A writer for an output folder.
     *
     * @param folder the folder, which need not exist
     * @param diagnostics takes what stands in the way
     */
    public OutputWriter(Path folder, Diagnostics diagnostics) {
        this(folder, IgnoreRules.NONE, diagnostics);
    }

    /**
     * A writer for an output folder in which some files are the user's.
     *
     * @param folder the folder, which need not exist
     * @param ignored the files that the user took over
     * @param diagnostics takes what stands in the way
     */
    public OutputWriter(Path folder, IgnoreRules ignored, Diagnostics diagnostics) {
        this.folder = folder.toAbsolutePath().normalize();
        this.ignored = ignored;
        this.diagnostics = diagnostics;
    }

    /**
     * Makes the folder hold these files, and no others of an earlier run.
     *
     * @param files all files that were generated
     * @param approval has the last word before anything changes; it is told what will be done, and not asked where
     *     nothing is
     * @return what was changed; null if the run was refused, for reasons that the diagnostics tell
     */
    public @Nullable Changes write(Collection<OutputFile> files, Predicate<Changes> approval) {
        if (!isPossible(files)) {
            return null;
        }
        Path own = folder.resolve(OutputPaths.RESERVED);
        Changes approved = null;
        try {
            // Most runs change nothing, and need no lock.
            Diagnostics first = new Diagnostics();
            Plan plan = Plan.make(folder, files, ignored, false, first);
            if (plan != null && plan.isDone()) {
                stamp(plan);
                return plan.changes();
            }
            // What stands in the way may be another writer's work in progress; but none works without this folder.
            if (plan == null && !Files.isDirectory(own)) {
                first.all().forEach(diagnostics::add);
                return null;
            }
            // Asked before the lock is taken, since the answer may take its time.
            approved = plan == null ? null : plan.changes();
            if (approved != null && !approval.test(approved)) {
                return null;
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            if (!Files.isDirectory(own)) {
                return failed(e);
            }
        }
        // One string for all class loaders: where a system's locks are those of a process, its threads need another.
        synchronized (("jacquard " + folder).intern()) {
            try {
                return writeAlone(files, approval, approved, Files.createDirectories(own));
            } catch (IOException | UncheckedIOException | InvalidPathException e) {
                return failed(e);
            }
        }
    }

    private @Nullable Changes writeAlone(
            Collection<OutputFile> files, Predicate<Changes> approval, @Nullable Changes approved, Path own)
            throws IOException {
        try (FolderLock lock = FolderLock.acquire(own, PATIENCE)) {
            if (lock == null) {
                diagnostics.error("output-locked", "Another process keeps writing to " + folder, null, null);
                return null;
            }
            Plan plan = Plan.make(folder, files, ignored, false, diagnostics);
            // Another writer may have been here in the meantime.
            if (plan == null || !plan.changes().equals(approved) && !approval.test(plan.changes())) {
                return null;
            }
            apply(plan);
            stamp(plan);
            return plan.changes();
        }
    }

    /**
     * By what each file can be told to be untouched since it was written or compared.
     *
     * @return the stamps of the files that {@link #write} was given, and of the manifest, by their paths; none if it
     *     was refused
     */
    public SortedMap<String, Stamp> stamps() {
        return Collections.unmodifiableSortedMap(stamps);
    }

    /**
     * What the user may want to know of what was done, or would be.
     *
     * @return lines without an end
     */
    public List<String> notes() {
        return Collections.unmodifiableList(notes);
    }

    private void stamp(Plan plan) throws IOException {
        notes.addAll(plan.notes());
        stamps.putAll(plan.unchanged());
        stamps.putAll(plan.left());
        if (Files.exists(Manifest.path(folder))) {
            Path manifest = Manifest.path(folder);
            stamps.put(OutputPaths.RESERVED + "/" + manifest.getFileName(), Stamp.of(manifest));
        }
    }

    /**
     * Says what {@link #write(Collection, Predicate)} would do, and touches nothing. A file that differs counts as
     * changed even if it is not ours.
     *
     * @param files all files that were generated
     * @return what would be changed; null if that cannot be told, for reasons that the diagnostics tell
     */
    public @Nullable Changes compare(Collection<OutputFile> files) {
        if (!isPossible(files)) {
            return null;
        }
        try {
            Plan plan = Plan.make(folder, files, ignored, true, diagnostics);
            if (plan != null) {
                notes.addAll(plan.notes());
            }
            return plan == null ? null : plan.changes();
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return failed(e);
        }
    }

    private @Nullable Changes failed(Exception e) {
        String hint = e instanceof InvalidPathException ? "Run with a locale whose encoding is UTF-8" : null;
        String reason = e.getClass().getSimpleName() + ": " + e.getMessage();
        diagnostics.error("output-failed", "The output folder " + folder + " cannot be read or written: " + reason,
                null, hint);
        return null;
    }

    private boolean isPossible(Collection<OutputFile> files) {
        Path existing = folder;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            diagnostics.error("output-no-folder", existing.equals(folder)
                    ? "The output folder " + folder + " is a file"
                    : "The output folder " + folder + " cannot be: " + existing + " is a file", null,
                    "Choose another output folder");
            return false;
        }
        return OutputPaths.check(files, diagnostics);
    }

    private void apply(Plan plan) throws IOException {
        Files.deleteIfExists(next());
        SortedSet<String> union = new TreeSet<>(plan.before());
        union.addAll(plan.after());
        writeManifest(plan.before(), union);
        for (String path : plan.removed()) {
            Files.deleteIfExists(folder.resolve(path));
        }
        for (String path : plan.removed()) {
            removeEmptyFolders(folder.resolve(path).getParent());
        }
        List<OutputFile> files = new ArrayList<>(plan.added());
        files.addAll(plan.changed());
        Set<Path> folders = new HashSet<>();
        for (OutputFile file : files) {
            Path target = folder.resolve(file.path());
            // Not where it is there: it may be a link to a folder, if it is the output folder itself.
            if (folders.add(target.getParent()) && !Files.isDirectory(target.getParent())) {
                Files.createDirectories(target.getParent());
            }
            stamps.put(file.path(), replace(target, file.bytes()));
        }
        writeManifest(union, plan.after());
    }

    private void writeManifest(SortedSet<String> there, SortedSet<String> wanted) throws IOException {
        if (!there.equals(wanted) || !Files.exists(Manifest.path(folder))) {
            replace(Manifest.path(folder), Manifest.bytes(wanted));
        }
    }

    /** Puts bytes into a place at once, and stamps them before anyone else sees them. */
    private Stamp replace(Path target, byte[] bytes) throws IOException {
        Path next = next();
        Files.write(next, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Stamp stamp = Stamp.of(next);
        try {
            // Some file systems replace only where they are told to.
            Files.move(next, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
        }
        return stamp;
    }

    /** One name serves for all files, so that a crash leaves one file, for the next run. */
    private Path next() {
        return folder.resolve(OutputPaths.RESERVED).resolve("next");
    }

    private void removeEmptyFolders(Path start) throws IOException {
        for (Path empty = start; !empty.equals(folder); empty = empty.getParent()) {
            if (!Files.isDirectory(empty, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            try {
                Files.delete(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }
}
