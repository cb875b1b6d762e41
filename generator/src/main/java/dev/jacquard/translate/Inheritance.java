package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Component schemas that take over another one by {@code allOf}, where that one has a discriminator and no {@code oneOf}
 * (OpenAPI, Discriminator Object: the discriminator in a parent schema).
 */
final class Inheritance {
    private static final Pointer SCHEMAS = Pointer.of("/components/schemas");

    private final Context context;
    private Map<Pointer, List<SchemaNode>> children;

    /**
     * A schema below another.
     *
     * @param schema the schema
     * @param key its key under {@code components}
     */
    record Subtype(SchemaNode schema, String key) {}

    Inheritance(Context context) {
        this.context = context;
        this.children = Map.of();
    }

    /** The schemas below a parent, at any depth; none if it is no parent with a discriminator. */
    List<Subtype> subtypes(Pointer parent) {
        List<Subtype> subtypes = new ArrayList<>();
        JsonNode schema = context.raw(parent).orElse(null);
        boolean base = schema != null
                && schema.path("discriminator").isObject()
                && !schema.has("oneOf")
                && !schema.has("anyOf")
                && parent.path().startsWith(SCHEMAS.path() + "/");
        if (base) {
            if (children.isEmpty()) {
                children = children();
            }
            collect(parent, subtypes);
        }
        return subtypes;
    }

    private void collect(Pointer parent, List<Subtype> subtypes) {
        for (SchemaNode child : children.getOrDefault(parent, List.of())) {
            List<String> tokens = child.pointer().tokens();
            Subtype subtype = new Subtype(child, tokens.get(tokens.size() - 1));
            if (!subtypes.contains(subtype)) {
                subtypes.add(subtype);
                collect(child.pointer(), subtypes);
            }
        }
    }

    private Map<Pointer, List<SchemaNode>> children() {
        Map<Pointer, List<SchemaNode>> found = new HashMap<>();
        SchemaNode schemas = new SchemaNode(context.raw(Pointer.of("/components")).orElse(context.tree()), Pointer.of("/components"));
        schemas.json().path("schemas").fieldNames().forEachRemaining(key -> {
            SchemaNode schema = schemas.member("schemas", key);
            for (SchemaNode part : schema.children("allOf")) {
                context.schema(part)
                        .ifPresent(target -> found.computeIfAbsent(target.pointer(), each -> new ArrayList<>()).add(schema));
            }
        });
        return found;
    }
}
