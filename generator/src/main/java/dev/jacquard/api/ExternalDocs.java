package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * A link to documentation elsewhere.
 *
 * @param url where, as written in the document
 * @param description what is there
 */
public record ExternalDocs(String url, @Nullable String description) {}
