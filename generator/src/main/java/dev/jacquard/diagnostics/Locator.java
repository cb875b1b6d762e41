package dev.jacquard.diagnostics;

import dev.jacquard.api.Pointer;
import org.jspecify.annotations.Nullable;

/** Knows where places of the documents stand, and what is written there. */
public interface Locator {
    /**
     * Where a place stands.
     *
     * @param pointer the place
     * @return its file, line and column, or those of the nearest place around it that exists; null if the file is
     *     unknown
     */
    @Nullable Position locate(Pointer pointer);

    /**
     * The line of a position.
     *
     * @param position a position
     * @return the line without its end, or null if it is unknown
     */
    @Nullable String line(Position position);
}
