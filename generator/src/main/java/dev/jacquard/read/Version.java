package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import org.jspecify.annotations.Nullable;

/** Which kind of document a tree is, by its first key. */
enum Version {
    SWAGGER_2, OPENAPI_30, OPENAPI_31, OPENAPI_32;

    private static final String FIRST_KEY = "a document begins with a key like openapi: 3.1.0";
    private static final String KNOWN = "Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 can be read";

    /** Whether what stands beside a {@code $ref} counts. Before 3.1 it is ignored. */
    boolean siblingsCount() {
        return this == OPENAPI_31 || this == OPENAPI_32;
    }

    /** The kind of a tree; if it is none of them, an error says what it is instead. */
    static @Nullable Version of(@Nullable JsonNode root, Diagnostics diagnostics) {
        if (root == null || root.isNull()) {
            diagnostics.error("empty-document", "the document is empty", Pointer.ROOT, FIRST_KEY);
            return null;
        }
        if (!root.isObject()) {
            String kind = root.isArray() ? "an array" : root.isTextual() ? "text" : "a single value";
            diagnostics.error("not-openapi", "not an OpenAPI document: the top level is " + kind + ", not an object",
                    Pointer.ROOT, FIRST_KEY);
            return null;
        }
        JsonNode openapi = root.get("openapi");
        if (openapi != null) {
            return ofOpenApi(openapi, diagnostics);
        }
        JsonNode swagger = root.get("swagger");
        if (swagger == null) {
            diagnostics.error("not-openapi", "not an OpenAPI document: it has no key openapi", Pointer.ROOT, FIRST_KEY);
            return null;
        }
        if (is(swagger.asText().strip(), "2.0") || swagger.asText().strip().equals("2")) {
            return SWAGGER_2;
        }
        diagnostics.error("unsupported-version", "there is no Swagger " + swagger.asText() + " that is known here",
                Pointer.of("/swagger"), KNOWN);
        return null;
    }

    private static @Nullable Version ofOpenApi(JsonNode openapi, Diagnostics diagnostics) {
        Pointer place = Pointer.of("/openapi");
        if (!openapi.isValueNode() || openapi.isNull()) {
            diagnostics.error("not-openapi", "the version of OpenAPI must be text", place, "write openapi: 3.1.0");
            return null;
        }
        String version = openapi.asText().strip();
        if (is(version, "3.0")) {
            return OPENAPI_30;
        }
        if (is(version, "3.1")) {
            return OPENAPI_31;
        }
        if (is(version, "3.2")) {
            return OPENAPI_32;
        }
        diagnostics.error("unsupported-version", "there is no OpenAPI " + version + " that is known here", place, KNOWN);
        return null;
    }

    private static boolean is(String version, String minor) {
        return version.equals(minor) || version.startsWith(minor + ".") || version.startsWith(minor + "-");
    }
}
