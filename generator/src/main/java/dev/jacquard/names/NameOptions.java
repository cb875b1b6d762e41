package dev.jacquard.names;

import org.jspecify.annotations.Nullable;

/**
 * What the user decides about names.
 *
 * @param invokerPackage the client's package; null: made of the document's title
 * @param apiPackage the package of classes with operations; null: {@code api} below the client's
 * @param modelPackage the package of models; null: {@code model} below the client's
 * @param clientName the client's class; null: made of the document's title
 */
public record NameOptions(
        @Nullable String invokerPackage,
        @Nullable String apiPackage,
        @Nullable String modelPackage,
        @Nullable String clientName) {
    /** The user decides nothing. */
    public static final NameOptions DEFAULTS = new NameOptions(null, null, null, null);
}
