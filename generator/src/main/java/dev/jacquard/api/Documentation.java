package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * What the document tells readers about one of its parts. The texts are Markdown, as they stand in the document.
 *
 * @param summary a line
 * @param description a text
 * @param externalDocs a link to more
 * @param deprecation why not to use it and what to use instead; empty if it is deprecated without a word, null if it is not
 */
public record Documentation(
        @Nullable String summary,
        @Nullable String description,
        @Nullable ExternalDocs externalDocs,
        @Nullable String deprecation) {
    /** Nothing is told. */
    public static final Documentation NONE = new Documentation(null, null, null, null);

    /**
     * Whether the part is deprecated.
     *
     * @return true if it is
     */
    public boolean deprecated() {
        return deprecation != null;
    }
}
