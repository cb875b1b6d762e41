package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import org.jspecify.annotations.Nullable;

/** Which kind of document a tree is, by its first key. */
final class Version {
    private static final String FIRST_KEY = "a document begins with a key like openapi: 3.1.0";

    private Version() {}

    /** Whether the tree is OpenAPI 3.0 or 3.1; if not, an error says what it is instead. */
    static boolean check(@Nullable JsonNode root, Diagnostics diagnostics) {
        if (root == null || root.isNull()) {
            diagnostics.error("empty-document", "the document is empty", Pointer.ROOT, FIRST_KEY);
            return false;
        }
        if (!root.isObject()) {
            String kind = root.isArray() ? "an array" : root.isTextual() ? "text" : "a single value";
            diagnostics.error("not-openapi", "not an OpenAPI document: the top level is " + kind + ", not an object",
                    Pointer.ROOT, FIRST_KEY);
            return false;
        }
        JsonNode openapi = root.get("openapi");
        if (openapi != null) {
            return checkOpenApi(openapi, diagnostics);
        }
        JsonNode swagger = root.get("swagger");
        if (swagger != null) {
            diagnostics.error("unsupported-version", "Swagger " + swagger.asText() + " cannot be read yet",
                    Pointer.of("/swagger"), "convert the document to OpenAPI 3.0 or 3.1");
            return false;
        }
        diagnostics.error("not-openapi", "not an OpenAPI document: it has no key openapi", Pointer.ROOT, FIRST_KEY);
        return false;
    }

    private static boolean checkOpenApi(JsonNode openapi, Diagnostics diagnostics) {
        Pointer place = Pointer.of("/openapi");
        if (!openapi.isValueNode() || openapi.isNull()) {
            diagnostics.error("not-openapi", "the version of OpenAPI must be text", place, "write openapi: 3.1.0");
            return false;
        }
        String version = openapi.asText().strip();
        if (is(version, "3.0") || is(version, "3.1")) {
            return true;
        }
        if (is(version, "3.2")) {
            diagnostics.error("unsupported-version", "OpenAPI " + version + " cannot be read yet", place,
                    "OpenAPI 3.0 and 3.1 can");
        } else {
            diagnostics.error("unsupported-version", "there is no OpenAPI " + version + " that is known here", place,
                    "OpenAPI 3.0 and 3.1 can be read");
        }
        return false;
    }

    private static boolean is(String version, String minor) {
        return version.equals(minor) || version.startsWith(minor + ".") || version.startsWith(minor + "-");
    }
}
