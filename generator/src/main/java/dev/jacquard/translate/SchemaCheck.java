package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells of keywords of schemas that are misspelt or have a value of another type than theirs. What such a keyword says
 * is lost.
 *
 * <p>Keywords are those of OpenAPI 3.0's Schema Object and of JSON Schema 2020-12. JSON Schema allows any other keyword
 * (section 6.5 of its core), OpenAPI 3.0 none.
 */
final class SchemaCheck {
    /** The types that a keyword's value may have, in the words of JSON. */
    private static final Map<String, String> TYPES = types(
            "string", "title description format pattern $ref $id $schema $anchor $dynamicRef $dynamicAnchor $comment"
                    + " contentEncoding contentMediaType",
            "number", "multipleOf maximum minimum maxLength minLength maxItems minItems maxProperties minProperties"
                    + " maxContains minContains",
            "boolean", "nullable readOnly writeOnly deprecated uniqueItems",
            "array", "required enum allOf oneOf anyOf prefixItems",
            "object", "properties patternProperties xml externalDocs discriminator $defs definitions $vocabulary"
                    + " dependentSchemas dependentRequired",
            "any", "default example examples const",
            "string array", "type",
            "object boolean", "additionalProperties not if then else contains propertyNames unevaluatedItems"
                    + " unevaluatedProperties contentSchema",
            "object boolean array", "items additionalItems dependencies",
            "number boolean", "exclusiveMaximum exclusiveMinimum");

    private static final String COMPONENTS = "#/components/";

    private final boolean others;
    private final Diagnostics diagnostics;
    private final Set<Pointer> seen = new HashSet<>();

    /**
     * A check.
     *
     * @param others whether other keywords are allowed
     * @param diagnostics is given the findings
     */
    SchemaCheck(boolean others, Diagnostics diagnostics) {
        this.others = others;
        this.diagnostics = diagnostics;
    }

    /** Looks at one schema, not at those within. */
    void check(SchemaNode schema) {
        if (!seen.add(schema.pointer())) {
            return;
        }
        String reference = schema.reference();
        if (reference != null) {
            // Into the inside of another component, a reference may well lead to a schema.
            boolean component = reference.startsWith(COMPONENTS) && reference.split("/").length == 4;
            if (component && !reference.startsWith(COMPONENTS + "schemas/")) {
                warn("reference-to-other-kind", "this refers to a schema, but " + reference + " is none", schema, "$ref");
            }
            return;
        }
        for (Map.Entry<String, JsonNode> member : schema.json().properties()) {
            String keyword = member.getKey();
            String types = TYPES.get(keyword);
            if (types == null) {
                if (!others && !keyword.startsWith("x-")) {
                    warn("unexpected-key", "\"" + keyword + "\" means nothing here", schema, keyword);
                }
            } else if (!types.equals("any") && !types.contains(type(member.getValue()))) {
                warn("wrong-type", "\"" + keyword + "\" is not of type " + types.replace(" ", " or "), schema, keyword);
            }
        }
        if ("array".equals(schema.text("type")) && !schema.has("items") && !schema.has("prefixItems")) {
            warn("missing-key", "\"items\" is missing; the elements are any JSON", schema, "type");
        }
    }

    private void warn(String code, String message, SchemaNode schema, String keyword) {
        diagnostics.warning(code, message, schema.pointer().child(keyword), null);
    }

    private static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            default -> "null";
        };
    }

    private static Map<String, String> types(String... pairs) {
        Map<String, String> types = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            for (String keyword : pairs[i + 1].split(" ")) {
                types.put(keyword, pairs[i]);
            }
        }
        return Map.copyOf(types);
    }
}
