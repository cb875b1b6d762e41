package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        if (isParent(parent)) {
            if (children.isEmpty()) {
                children = children();
            }
            collect(parent, subtypes);
        }
        return subtypes;
    }

    /** Whether a schema is below a parent, at any depth: it is a type of its own then, whatever it adds. */
    boolean isSubtype(SchemaNode schema) {
        return isComponent(schema.pointer()) && isBelow(schema, new HashSet<>());
    }

    private boolean isBelow(SchemaNode schema, Set<Pointer> seen) {
        for (SchemaNode part : schema.children("allOf")) {
            SchemaNode target = context.schema(part).orElse(null);
            if (target != null && seen.add(target.pointer()) && (isParent(target.pointer()) || isBelow(target, seen))) {
                return true;
            }
        }
        return false;
    }

    private boolean isParent(Pointer pointer) {
        JsonNode schema = isComponent(pointer) ? context.raw(pointer).orElse(null) : null;
        return schema != null
                && schema.path("discriminator").isObject()
                && !schema.has("oneOf")
                && !schema.has("anyOf");
    }

    private static boolean isComponent(Pointer pointer) {
        return pointer.path().startsWith(SCHEMAS.path() + "/") && pointer.tokens().size() == 3;
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
