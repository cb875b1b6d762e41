package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jacquard.read.Role.Kind;
import java.util.List;
import java.util.Map;

/** Schema Objects of Swagger 2.0 in the words of OpenAPI 3.0. */
final class Swagger2Schemas {
    static final String COMPONENTS = "#/components/schemas/";

    private static final String DEFINITIONS = "#/definitions/";
    private static final Role SCHEMA = Role.one(Kind.SCHEMA);
    private static final List<String> VALUE_EXTENSIONS = List.of("x-discriminator-value", "x-ms-discriminator-value");

    private final Lowering lowering;

    Swagger2Schemas(Lowering lowering) {
        this.lowering = lowering;
    }

    /** The schema, as a new draft; what is no object as it is. */
    JsonNode lower(JsonNode schema) {
        return lower(schema, SCHEMA);
    }

    private JsonNode lower(JsonNode node, Role role) {
        JsonNode copy = role.isData() ? node : Drafts.of(node);
        if (copy instanceof DraftArray array) {
            for (int i = 0; i < array.size(); i++) {
                array.replace(i, lower(array.get(i), role.element()));
            }
        } else if (copy instanceof DraftObject object) {
            for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
                Role below = role.member(member.getKey(), member.getValue());
                object.put(member.getKey(), lower(member.getValue(), below), object.origin(member.getKey()));
            }
            if (role.equals(SCHEMA)) {
                words(object);
            }
        }
        return copy;
    }

    private void words(DraftObject schema) {
        String reference = Resolver.reference(schema);
        if (reference != null) {
            schema.put("$ref", TextNode.valueOf(reference(reference)), schema.origin("$ref"));
            nullableReference(schema);
            return;
        }
        nullable(schema);
        JsonNode type = schema.get("type");
        if (type != null && type.asText("").equals("file")) {
            schema.put("format", TextNode.valueOf("binary"), schema.origin("type"));
            schema.put("type", TextNode.valueOf("string"), schema.origin("type"));
        }
        JsonNode discriminator = schema.get("discriminator");
        if (discriminator != null && discriminator.isTextual()) {
            DraftObject words = new DraftObject();
            words.put("propertyName", discriminator, schema.origin("discriminator"));
            schema.put("discriminator", words, schema.origin("discriminator"));
        }
    }

    /** What stands beside a reference counts for nothing, but this is said to be read. */
    private static void nullableReference(DraftObject schema) {
        if (schema.path("x-nullable").asBoolean() || schema.path("x-isnullable").asBoolean()) {
            Origin origin = schema.origin("$ref");
            DraftObject reference = new DraftObject();
            schema.move("$ref", reference, "$ref");
            DraftArray parts = new DraftArray();
            parts.put(reference, origin);
            schema.put("allOf", parts, origin);
            schema.put("nullable", BooleanNode.TRUE, origin);
        }
    }

    /** Swagger 2.0 has no null; these are the ways in which its users say it all the same. */
    private void nullable(DraftObject schema) {
        for (String word : List.of("x-nullable", "x-isnullable")) {
            if (schema.path(word).isBoolean() && !schema.has("nullable")) {
                schema.put("nullable", schema.get(word), schema.origin(word));
            }
        }
        if (!schema.path("type").isArray()) {
            return;
        }
        List<String> types = Lowering.texts(schema.get("type"));
        Origin origin = schema.origin("type");
        if (types.remove("null")) {
            schema.put("nullable", BooleanNode.TRUE, origin);
        }
        if (types.size() == 1) {
            schema.put("type", TextNode.valueOf(types.get(0)), origin);
            return;
        }
        schema.take("type");
        if (!types.isEmpty() && !schema.has("anyOf")) {
            DraftArray branches = new DraftArray();
            for (String type : types) {
                DraftObject branch = new DraftObject();
                branch.put("type", TextNode.valueOf(type), origin);
                branches.put(branch, origin);
            }
            schema.put("anyOf", branches, origin);
        }
        lowering.warn("several-types", "Swagger 2.0 knows one type, not a list of them", origin, null);
    }

    /** A reference to a definition as one to a component. */
    static String reference(String reference) {
        return reference.startsWith(DEFINITIONS) ? COMPONENTS + reference.substring(DEFINITIONS.length()) : reference;
    }

    /**
     * Gathers the values that children of a schema with a discriminator give themselves by extension. In Swagger 2.0
     * the value is the definition's name, and these extensions are the only way to say another.
     */
    void mapDiscriminators(DraftObject definitions) {
        for (String name : Lowering.names(definitions)) {
            JsonNode child = definitions.get(name);
            for (String extension : VALUE_EXTENSIONS) {
                JsonNode value = child.path(extension);
                if (value.isTextual() && child instanceof DraftObject draft) {
                    map(definitions, child, value.textValue(), COMPONENTS + escaped(name), draft.origin(extension), 0);
                }
            }
        }
    }

    private void map(DraftObject definitions, JsonNode child, String value, String reference, Origin origin, int steps) {
        for (JsonNode part : child.path("allOf")) {
            String parent = Resolver.reference(part);
            DraftObject above = parent == null || !parent.startsWith(COMPONENTS) ? null
                    : definitions.object(unescaped(parent.substring(COMPONENTS.length())));
            if (above == null || steps > 20) {
                continue;
            }
            DraftObject discriminator = above.object("discriminator");
            if (discriminator != null) {
                DraftObject mapping = discriminator.object("mapping");
                if (mapping == null) {
                    mapping = new DraftObject();
                    discriminator.put("mapping", mapping, origin);
                }
                mapping.put(value, TextNode.valueOf(reference), origin);
            }
            map(definitions, above, value, reference, origin, steps + 1);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("%", "%25");
    }

    private static String unescaped(String token) {
        return LocalReference.decode(token).replace("~1", "/").replace("~0", "~");
    }
}
