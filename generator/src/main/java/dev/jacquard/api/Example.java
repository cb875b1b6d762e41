package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * An example value.
 *
 * @param name its name in the document; null if it has none
 * @param summary a line about it
 * @param value the value
 */
public record Example(@Nullable String name, @Nullable String summary, Literal value) {}
