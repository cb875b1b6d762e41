package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.parser.util.OpenAPIDeserializer.ParseResult;
import org.jspecify.annotations.Nullable;

/** Turns what Swagger Parser notes while it works into warnings with the place that it was looking at. */
final class SwaggerFindings extends ParseResult {
    private static final String UNDECLARED = "Declared path parameter ";

    private final String document;
    private final Diagnostics diagnostics;
    private @Nullable Located current;

    SwaggerFindings(String document, Diagnostics diagnostics) {
        this.document = document;
        this.diagnostics = diagnostics;
        // A schema says what it says; what to make of a missing type is decided in one place, after this stage.
        setInferSchemaType(false);
        setOaiAuthor(true);
    }

    /** Notes the node that is being looked at. */
    void at(JsonNode node) {
        if (node instanceof Located container) {
            current = container;
        }
    }

    /** The node that was looked at last. */
    Pointer place() {
        return new Pointer(document, current == null ? "" : current.path());
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
        String message = key.strip();
        if (message.startsWith(UNDECLARED)) {
            String name = message.substring(UNDECLARED.length(), message.lastIndexOf(" needs to be defined"));
            warn("undeclared-path-parameter", "the path parameter {" + name + "} is not declared", null);
        } else if (!isNoise(message)) {
            warn("document-fault", message, null);
        }
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

    /**
     * Names of components may be any text here, whatever the pattern of the OpenAPI text says. And a reference into the
     * inside of a component is right or wrong by what stands there, not by the component's kind.
     */
    private static boolean isNoise(String message) {
        return message.contains("doesn't adhere to regular expression")
                || message.startsWith("$ref target #/components/") && message.indexOf('/', depthThree(message)) > 0;
    }

    private static int depthThree(String message) {
        int section = message.indexOf('/', "$ref target #/components/".length());
        return section < 0 ? message.length() : section + 1;
    }

    /** Warns at the key, in the node that was looked at last or in one around it (the parser may have come back). */
    private void warn(String code, String message, @Nullable String key) {
        Pointer place = place();
        if (key != null) {
            for (Located node = current; node != null; node = node.parent()) {
                if (node.indexOf(key) >= 0) {
                    place = new Pointer(document, node.path()).child(key);
                    break;
                }
            }
        }
        diagnostics.warning(code, message, place, null);
    }
}
