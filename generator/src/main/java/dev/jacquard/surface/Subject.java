package dev.jacquard.surface;

import dev.jacquard.api.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What of a document a declaration stands for.
 *
 * @param noun what it is, in words
 * @param key what callers know it by: a class, or a class and a name in it, as in {@code model.Pet#name}
 * @param pointer its place in the document
 * @param operation the operation that it is a part of, as in {@code GET /pets}; null if it belongs to none alone
 */
public record Subject(String noun, String key, Pointer pointer, @Nullable String operation) {
    /**
     * A part of this subject.
     *
     * @param word what it is
     * @param name its name in Java
     * @param at its place in the document
     * @return the part
     */
    public Subject part(String word, String name, Pointer at) {
        return new Subject(word, key + "#" + name, at, operation);
    }

    /**
     * The name by which callers know it.
     *
     * @return such as {@code Pet.name}
     */
    public String label() {
        return Types.simple(key).replace('#', '.');
    }
}
