package dev.jacquard.diff;

import org.jspecify.annotations.Nullable;

/**
 * A declaration that changed.
 *
 * @param before as it was; null if it is new
 * @param after as it is; null if it is gone
 */
public record JavaChange(@Nullable String before, @Nullable String after) {}
