package dev.jacquard.translate;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a schema says of its type: {@code type} and {@code nullable} of OpenAPI 3.0, the array {@code type} of 3.1.
 *
 * @param only the one type besides null; empty if the schema states none, several joined by a blank
 * @param nullable whether null is a value
 */
record Kinds(String only, boolean nullable) {
    static Kinds of(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        } else if (schema.getType() != null) {
            types.add(schema.getType());
        }
        boolean nullable = types.remove("null") || Boolean.TRUE.equals(schema.getNullable());
        if (types.isEmpty()) {
            if (schema.getProperties() != null || schema.getAdditionalProperties() != null) {
                types.add("object");
            } else if (schema.getItems() != null) {
                types.add("array");
            }
        }
        return new Kinds(String.join(" ", types), nullable);
    }
}
