package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One of the documents that refer to each other.
 *
 * @param file its file
 * @param root what it says; of the root document, after overlays
 */
record Tree(SourceFile file, @Nullable JsonNode root) {
    boolean isRoot() {
        return file.document().isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tree tree && tree.file == file;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(file);
    }
}
