package dev.jacquard.read;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Locator;
import dev.jacquard.diagnostics.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that were read, whether or not a model came of them. The root document's comes first. */
public final class Sources implements Locator {
    private final Map<String, SourceFile> files = new LinkedHashMap<>();

    /** No files yet. */
    public Sources() {}

    void add(SourceFile file) {
        files.put(file.document(), file);
    }

    /**
     * The files.
     *
     * @return the files, in the order of their reading
     */
    public Collection<SourceFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /**
     * The paths of the files, as the user named them.
     *
     * @return the paths, in the order of their reading
     */
    public List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (SourceFile file : files.values()) {
            paths.add(file.path());
        }
        return paths;
    }

    /**
     * A file by its key.
     *
     * @param document a {@link Pointer#document()}
     * @return the file, or null if it was not read
     */
    public @Nullable SourceFile file(String document) {
        return files.get(document);
    }

    @Override
    public @Nullable Position locate(Pointer pointer) {
        SourceFile file = files.get(pointer.document());
        return file == null ? null : file.position(pointer);
    }

    @Override
    public @Nullable String line(Position position) {
        for (SourceFile file : files.values()) {
            if (file.path().toString().equals(position.file())) {
                return file.line(position.line());
            }
        }
        return null;
    }
}
