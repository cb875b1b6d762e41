package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Locator;
import dev.jacquard.diagnostics.Position;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that were read, whether or not a model came of them. The root document's comes first. */
public final class Sources implements Locator {
    private final Map<String, SourceFile> files = new LinkedHashMap<>();
    private final List<ReadFile> read = new ArrayList<>();
    private final Set<Path> absent = new LinkedHashSet<>();
    private @Nullable JsonNode document;

    /** No files yet. */
    public Sources() {}

    void add(SourceFile file) {
        files.put(file.document(), file);
    }

    void read(ReadFile file) {
        read.add(file);
    }

    void absent(Path file) {
        absent.add(file.toAbsolutePath());
    }

    /**
     * The bytes that were read.
     *
     * @return a file each time that one was read
     */
    public List<ReadFile> read() {
        return Collections.unmodifiableList(read);
    }

    /**
     * What was looked for and is not there.
     *
     * @return the places, absolute
     */
    public Set<Path> absent() {
        return Collections.unmodifiableSet(absent);
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

    /** The tree of the document from now on, where it is another than that of the root document's file. */
    void document(JsonNode tree) {
        document = tree;
    }

    /** The tree of a document; null if there is none. */
    @Nullable JsonNode tree(String key) {
        SourceFile file = files.get(key);
        return key.isEmpty() && document != null ? document : file == null ? null : file.root();
    }

    @Override
    public @Nullable Position locate(Pointer pointer) {
        Origin origin = written(pointer);
        if (origin != null) {
            return position(origin, false);
        }
        SourceFile file = files.get(pointer.document());
        return file == null ? null : file.position(file.root() == null ? -1 : 0);
    }

    /**
     * Where a place of the document was written. The document that {@link Document} holds brings together what several
     * files say, and says in the words of OpenAPI 3.0 or 3.1 what a file says in others.
     *
     * @param pointer a place
     * @return the place in its file, that of the nearest one around it if it does not exist; null if it is in no file
     */
    public @Nullable Pointer origin(Pointer pointer) {
        Origin origin = written(pointer);
        return origin == null ? null : pointer(origin);
    }

    /** The place where something was written; null if that is in no file. */
    @Nullable Pointer pointer(Origin origin) {
        SourceFile file = file(origin);
        return file == null ? null : new Pointer(file.document(), origin.path());
    }

    /** The line and column of what was written; at its value or at its key. */
    Position position(Origin origin, boolean value) {
        SourceFile file = file(origin);
        if (file == null) {
            throw new IllegalArgumentException("of no file that was read");
        }
        return file.position(value ? origin.valueOffset() : origin.offset());
    }

    private @Nullable SourceFile file(Origin origin) {
        JsonNode root = (JsonNode) origin.root();
        for (SourceFile file : files.values()) {
            if (file.root() == root) {
                return file;
            }
        }
        return null;
    }

    /** The nearest place that exists. */
    private @Nullable Origin written(Pointer pointer) {
        if (!(tree(pointer.document()) instanceof Located root)) {
            return null;
        }
        Origin origin = Origin.whole(root);
        JsonNode node = (JsonNode) root;
        for (String token : pointer.tokens()) {
            if (!(node instanceof Located container)) {
                break;
            }
            int index = container.indexOf(token);
            if (index < 0) {
                break;
            }
            origin = container.origin(index);
            node = container.child(index);
        }
        return origin;
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
