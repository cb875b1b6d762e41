package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.ExternalDocs;
import org.jspecify.annotations.Nullable;

/** What a schema tells readers. */
final class SchemaDocs {
    private SchemaDocs() {}

    static Documentation of(JsonNode schema) {
        String note = schema.path("x-deprecated-message").asText("");
        return new Documentation(
                null,
                text(schema.path("description")),
                externalDocs(schema.path("externalDocs")),
                schema.path("deprecated").asBoolean(false) ? note : null);
    }

    private static @Nullable ExternalDocs externalDocs(JsonNode docs) {
        String url = docs.path("url").textValue();
        return url == null ? null : new ExternalDocs(url, docs.path("description").textValue());
    }

    private static @Nullable String text(JsonNode text) {
        return text.isTextual() && !text.textValue().isBlank() ? text.textValue() : null;
    }
}
