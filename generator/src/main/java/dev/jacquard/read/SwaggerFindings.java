package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostics;
import io.swagger.v3.parser.util.OpenAPIDeserializer.ParseResult;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what Swagger Parser notes while it works into warnings with the place that it was looking at. */
final class SwaggerFindings extends ParseResult {
    /** Told for each operation where the path is translated. */
    private static final String UNDECLARED = "Declared path parameter ";

    private static final String REFERENCE = "$ref target ";
    private static final String OTHER_KIND = " is not of expected type ";

    /** Words of OpenAPI 3.2 that Swagger Parser does not know. */
    private static final Set<String> NEWER = Set.of("$self", "query", "additionalOperations", "itemSchema",
            "itemEncoding", "prefixEncoding", "mediaTypes", "summary", "parent", "kind", "name", "deviceAuthorization",
            "oauth2MetadataUrl", "deprecated", "dataValue", "serializedValue", "nodeType", "defaultMapping");

    private final String document;
    private final JsonNode root;
    private final Version version;
    private final Diagnostics diagnostics;
    private @Nullable Located current;

    SwaggerFindings(String document, JsonNode root, Version version, Diagnostics diagnostics) {
        this.document = document;
        this.root = root;
        this.version = version;
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
        if (version == Version.OPENAPI_32 && NEWER.contains(key)) {
            return;
        }
        warn("unexpected-key", "\"" + key + "\" means nothing here", key);
    }

    @Override
    public void missing(String location, String key) {
        // Its own look for references that lead nowhere; ours looks everywhere and knows the line. A body without
        // content is told where it is translated.
        if (!key.startsWith("#") && !key.equals("content")) {
            warn("missing-key", "\"" + key + "\" is missing", null);
        }
    }

    @Override
    public void warning(String location, String key) {
        String message = key.strip();
        String url = memberOf(message);
        if (url != null) {
            // Of a URL that it cannot read it notes the text alone.
            warn("document-fault", "\"" + url + "\" is no absolute URL", url);
        } else if (message.startsWith(REFERENCE) && message.contains(OTHER_KIND)) {
            wrongKind(message);
        } else if (!isNoise(message)) {
            warn("document-fault", message, null);
        }
    }

    @Override
    public void unique(String location, String key) {
        if (key.equals("operationId")) {
            return; // Told where operations are translated.
        }
        warn("not-unique", "the " + key + " stands twice in the document", key);
    }

    @Override
    public void uniqueTags(String location, String key) {
        warn("not-unique", "the tag \"" + key + "\" stands twice", null);
    }

    @Override
    public void invalidType(String location, String key, String expectedType, JsonNode value) {
        if (key.equals("requestBody") && expectedType.equals("string")) {
            return; // A link's body may be any value.
        }
        String subject = key.isEmpty() ? "this" : "\"" + key + "\"";
        String expected = expectedType.strip();
        boolean isList = expected.indexOf('|') >= 0;
        String fault = isList ? " is none of " + expected.replace("|", ", ") : " is not of type " + expected;
        warn("wrong-type", subject + fault, key);
    }

    /** The member of the node looked at whose text this is; null if there is none. */
    private @Nullable String memberOf(String text) {
        if (current instanceof JsonNode node) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (member.getValue().isTextual() && member.getValue().textValue().strip().equals(text)) {
                    return member.getKey();
                }
            }
        }
        return null;
    }

    /**
     * Names of components may be any text here, whatever the pattern of the OpenAPI text says. Parameters are looked at
     * where they are translated.
     */
    private static boolean isNoise(String message) {
        return message.startsWith(UNDECLARED)
                || message.equals("There are duplicate parameter values")
                || message.contains("doesn't adhere to regular expression");
    }

    /**
     * A reference to a component of another kind. Not one into the inside of a component, which is right or wrong by
     * what stands there; nor one to nowhere, which is told as that.
     */
    private void wrongKind(String message) {
        int end = message.lastIndexOf(OTHER_KIND);
        String reference = message.substring(REFERENCE.length(), end);
        Pointer target = LocalReference.pointer(document, root, reference);
        if (target.tokens().size() == 3 && LocalReference.find(root, target) != null) {
            JsonNode place = current == null ? null : find((JsonNode) current, reference);
            if (place instanceof Located object) {
                current = object;
            }
            String kind = message.substring(end + OTHER_KIND.length());
            warn("reference-to-other-kind", "this refers to a " + kind + ", but " + reference + " is none", "$ref");
        }
    }

    /** The first object at or below a node that holds a reference: the parser tells the node around it. */
    private static @Nullable JsonNode find(JsonNode node, String reference) {
        if (reference.equals(Resolver.reference(node))) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = find(child, reference);
            if (found != null) {
                return found;
            }
        }
        return null;
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
