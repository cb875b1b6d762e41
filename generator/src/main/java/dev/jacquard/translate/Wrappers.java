package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that say no more than another one: a reference, or an {@code allOf} of one schema, with nothing beside it but words
 * about it. They have no type of their own.
 */
final class Wrappers {
    /** Keywords that say nothing of the type. */
    private static final Set<String> WORDS = Set.of(
            "title", "description", "deprecated", "readOnly", "writeOnly", "example", "examples", "default", "nullable",
            "externalDocs", "xml", "summary", "$comment", "minLength", "maxLength", "pattern", "minimum", "maximum",
            "minItems", "maxItems", "minProperties", "maxProperties", "exclusiveMinimum", "exclusiveMaximum");

    private Wrappers() {}

    /** The schema that a schema stands for; null if it says something itself. */
    static @Nullable SchemaNode unwrap(SchemaNode schema, Context context) {
        if (schema.reference() != null && onlyWordsBeside(schema.json(), "$ref")) {
            Optional<SchemaNode> target = context.schema(schema);
            return target.orElse(null);
        }
        JsonNode parts = schema.json().path("allOf");
        if (parts.size() == 1 && onlyWordsBeside(schema.json(), "allOf")) {
            return schema.children("allOf").stream().findFirst().orElse(null);
        }
        return null;
    }

    /** The branch of {@code oneOf} or {@code anyOf} that is not null, where there is but one; null otherwise. */
    static @Nullable SchemaNode onlyBranch(SchemaNode schema) {
        SchemaNode only = null;
        for (String keyword : new String[] {"oneOf", "anyOf"}) {
            for (SchemaNode branch : schema.children(keyword)) {
                if (!"null".equals(branch.text("type"))) {
                    if (only != null) {
                        return null;
                    }
                    only = branch;
                }
            }
        }
        return only;
    }

    /** Whether a wrapper's own type admits null: {@code type: [object, "null"]} beside the reference. */
    static boolean typedNullable(SchemaNode schema) {
        for (JsonNode type : schema.json().path("type")) {
            if ("null".equals(type.asText())) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyWordsBeside(JsonNode schema, String keyword) {
        for (Iterator<String> names = schema.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            // A type beside a reference repeats what the target says.
            boolean saysNothing =
                    name.equals(keyword) || name.equals("type") || WORDS.contains(name) || name.startsWith("x-");
            if (!saysNothing) {
                return false;
            }
        }
        return true;
    }
}
