package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.parser.util.OpenAPIDeserializer.ParseResult;
import org.jspecify.annotations.Nullable;

/** Turns what Swagger Parser notes while it works into warnings with the place that it was looking at. */
final class SwaggerFindings extends ParseResult {
    private final String document;
    private final Diagnostics diagnostics;
    private @Nullable JsonNode current;

    SwaggerFindings(String document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
        // A schema says what it says; what to make of a missing type is decided in one place, after this stage.
        setInferSchemaType(false);
        setOaiAuthor(true);
    }

    /** Notes the node that is being looked at. */
    void at(JsonNode node) {
        current = node;
    }

    /** The node that was looked at last. */
    Pointer place() {
        return new Pointer(document, current instanceof Located container ? container.path() : "");
    }

    @Override
    public void unsupported(String location, String key, JsonNode value) {
        warn("unsupported-key", "\"" + key + "\" is not supported here", key);
    }

    @Override
    public void reserved(String location, String key) {
        warn("reserved-key", "\"" + key + "\" is reserved by the OpenAPI Initiative", key);
    }

    @Override
    public void extra(String location, String key, JsonNode value) {
        warn("unexpected-key", "\"" + key + "\" means nothing here", key);
    }

    @Override
    public void missing(String location, String key) {
        // Its own look for references that lead nowhere; ours looks everywhere and knows the line.
        if (!key.startsWith("#")) {
            warn("missing-key", "\"" + key + "\" is missing", null);
        }
    }

    @Override
    public void warning(String location, String key) {
        warn("document-fault", key.strip(), null);
    }

    @Override
    public void unique(String location, String key) {
        warn("not-unique", "the " + key + " stands twice in the document", key);
    }

    @Override
    public void uniqueTags(String location, String key) {
        warn("not-unique", "the tag \"" + key + "\" stands twice", null);
    }

    @Override
    public void invalidType(String location, String key, String expectedType, JsonNode value) {
        warn("wrong-type", (key.isEmpty() ? "this" : "\"" + key + "\"") + " is not of type " + expectedType, key);
    }

    private void warn(String code, String message, @Nullable String key) {
        Pointer place = place();
        if (key != null && current instanceof Located container && container.indexOf(key) >= 0) {
            place = place.child(key);
        }
        diagnostics.warning(code, message, place, null);
    }
}
