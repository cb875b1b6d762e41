package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.ExternalDocs;
import org.jspecify.annotations.Nullable;

/** What a schema tells readers. */
final class SchemaDocs {
    /** How many schemas a description is looked for in. */
    private static final int LONGEST_CHAIN = 32;

    private SchemaDocs() {}

    static Documentation of(JsonNode schema) {
        String description = text(schema.path("description"));
        return new Documentation(
                text(schema.path("title")),
                description,
                externalDocs(schema.path("externalDocs")),
                Deprecation.of(schema, description));
    }

    /**
     * What is told about a value that has a name: where its schema tells nothing, what the schema tells that it stands for.
     *
     * @param schema the value's schema
     * @param name the value's name: a title that repeats it is left out
     * @param named whether the type has a name, and so a documentation of its own
     */
    static Documentation of(SchemaNode schema, String name, boolean named, Context context) {
        Documentation docs = of(schema.json());
        String title = docs.summaryBeside(name);
        String description = docs.description();
        SchemaNode next = schema;
        for (int i = 0; description == null && !named && next != null && i < LONGEST_CHAIN; i++) {
            description = text(next.json().path("description"));
            SchemaNode target = Wrappers.unwrap(next, context);
            next = target == null ? Wrappers.onlyBranch(next) : target;
        }
        return new Documentation(title, description, docs.externalDocs(), docs.deprecation());
    }

    private static @Nullable ExternalDocs externalDocs(JsonNode docs) {
        String url = docs.path("url").textValue();
        return url == null ? null : new ExternalDocs(url, docs.path("description").textValue());
    }

    private static @Nullable String text(JsonNode text) {
        return text.isTextual() && !text.textValue().isBlank() ? text.textValue() : null;
    }
}
