package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Swagger Parser's model of a tree.
 *
 * <p>Only its step from tree to model is used. The steps around it (reading, resolving, flattening) parse the bytes by
 * other rules, copy the tree and open what references name.
 */
final class SwaggerModel {
    private static final String CODE = "unreadable-openapi";

    private SwaggerModel() {}

    /** The model; null, with an error among the findings, if Swagger Parser makes none of the tree. */
    static @Nullable OpenAPI of(JsonNode root, Version version, SourceFile source, Diagnostics diagnostics) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // The parser looks for extensions by this loader: its own, so that both doors find the same ones.
        thread.setContextClassLoader(OpenAPIDeserializer.class.getClassLoader());
        SwaggerFindings findings = new SwaggerFindings(source.document(), root, version, diagnostics);
        try {
            OpenAPI model = new LocatingDeserializer(findings).parseRoot(root, findings, null);
            if (model == null) {
                diagnostics.error(CODE, "Swagger Parser makes nothing of this document",
                        new Pointer(source.document(), ""), null);
            }
            return model;
        } catch (RuntimeException e) {
            diagnostics.error(CODE, "Swagger Parser cannot read what stands here: " + describe(e), findings.place(),
                    null);
            return null;
        } catch (StackOverflowError e) {
            diagnostics.error("too-deep", "schemas lie too deep in each other for Swagger Parser", findings.place(),
                    "move inner schemas to components and refer to them");
            return null;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String describe(RuntimeException e) {
        if (e instanceof ClassCastException) {
            return "a value is of another type than it must be";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
