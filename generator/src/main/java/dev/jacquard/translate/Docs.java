package dev.jacquard.translate;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.ExternalDocs;
import io.swagger.v3.oas.models.ExternalDocumentation;
import org.jspecify.annotations.Nullable;

/** What the document tells about its parts. */
final class Docs {
    private Docs() {}

    static Documentation of(
            @Nullable String summary,
            @Nullable String description,
            @Nullable ExternalDocumentation externalDocs,
            @Nullable String deprecation) {
        return new Documentation(
                textOrNull(summary), textOrNull(description), externalDocs(externalDocs), deprecation);
    }

    static Documentation of(@Nullable String description) {
        return of(null, description, null, null);
    }

    static @Nullable ExternalDocs externalDocs(@Nullable ExternalDocumentation docs) {
        return docs == null || docs.getUrl() == null ? null : new ExternalDocs(docs.getUrl(), docs.getDescription());
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
