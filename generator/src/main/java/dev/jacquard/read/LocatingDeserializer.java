package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.callbacks.Callback;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Encoding;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.ServerVariables;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Swagger Parser's deserializer, watched: each look at a node is noted, so that a finding can be told with its place.
 * (The parser's own locations name the component or path and no more.)
 */
final class LocatingDeserializer extends OpenAPIDeserializer {
    private final SwaggerFindings findings;

    LocatingDeserializer(SwaggerFindings findings) {
        this.findings = findings;
    }

    @Override
    public @Nullable String getString(String key, ObjectNode node, boolean required, String location,
            ParseResult result, @Nullable Set<String> uniqueValues, boolean noInvalidError,
            boolean missingForNullNode) {
        findings.at(node);
        return super.getString(key, node, required, location, result, uniqueValues, noInvalidError,
                missingForNullNode);
    }

    @Override
    public @Nullable ObjectNode getObject(String key, ObjectNode node, boolean required, String location,
            ParseResult result) {
        findings.at(node);
        return super.getObject(key, node, required, location, result);
    }

    @Override
    public @Nullable JsonNode getObjectOrBoolean(String key, ObjectNode node, boolean required, String location,
            ParseResult result) {
        findings.at(node);
        return super.getObjectOrBoolean(key, node, required, location, result);
    }

    @Override
    public @Nullable ArrayNode getArray(String key, ObjectNode node, boolean required, String location,
            ParseResult result, boolean noInvalidError) {
        findings.at(node);
        return super.getArray(key, node, required, location, result, noInvalidError);
    }

    @Override
    public @Nullable Boolean getBoolean(String key, ObjectNode node, boolean required, String location,
            ParseResult result) {
        findings.at(node);
        return super.getBoolean(key, node, required, location, result);
    }

    @Override
    public @Nullable BigDecimal getBigDecimal(String key, ObjectNode node, boolean required, String location,
            ParseResult result) {
        findings.at(node);
        return super.getBigDecimal(key, node, required, location, result);
    }

    @Override
    public @Nullable Integer getInteger(String key, ObjectNode node, boolean required, String location,
            ParseResult result) {
        findings.at(node);
        return super.getInteger(key, node, required, location, result);
    }

    @Override
    public Set<String> getKeys(@Nullable ObjectNode node) {
        if (node != null) {
            findings.at(node);
        }
        return super.getKeys(node);
    }

    /** Without the inherited method's object mapper, whose start costs more than reading a small document. */
    @Override
    public Map<String, Object> getExtensions(ObjectNode node) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().startsWith("x-")) {
                extensions.put(member.getKey(), PlainValues.of(member.getValue()));
            }
        }
        return extensions;
    }

    /** The inherited method returns null for a {@code $ref} that is no text, and its caller fails on that. */
    @Override
    public PathItem getPathItem(ObjectNode node, String location, ParseResult result) {
        PathItem item = super.getPathItem(node, location, result);
        if (item != null) {
            return node.has("query") || node.has("additionalOperations") ? extended(item, node, location, result) : item;
        }
        findings.at(node);
        result.invalidType(location, "$ref", "string", node);
        return new PathItem();
    }

    private PathItem extended(PathItem item, ObjectNode node, String location, ParseResult result) {
        ExtendedPathItem extended = new ExtendedPathItem(item);
        if (node.get("query") instanceof ObjectNode query) {
            extended.add(ExtendedPathItem.QUERY, getOperation(query, location + "(query)", result));
        }
        for (Map.Entry<String, JsonNode> other : node.path("additionalOperations").properties()) {
            // RFC 9110, section 9.1: a method is a token.
            if (!other.getKey().matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                findings.at(node);
                result.warning(location, "a method cannot have the name " + other.getKey());
            } else if (other.getValue() instanceof ObjectNode operation) {
                extended.add(other.getKey(), getOperation(operation, location + "(" + other.getKey() + ")", result));
            }
        }
        return extended;
    }

    @Override
    public @Nullable Map<String, PathItem> getPathItems(@Nullable ObjectNode node, String location,
            ParseResult result, boolean underComponents) {
        return super.getPathItems(objectsOf(node, location, result), location, result, underComponents);
    }

    @Override
    public @Nullable ServerVariables getServerVariables(@Nullable ObjectNode node, String location,
            ParseResult result) {
        return super.getServerVariables(objectsOf(node, location, result), location, result);
    }

    @Override
    public @Nullable Content getContent(@Nullable ObjectNode node, String location, ParseResult result) {
        return super.getContent(objectsOf(node, location, result), location, result);
    }

    @Override
    public @Nullable Map<String, Encoding> getEncodingMap(@Nullable ObjectNode node, String location,
            ParseResult result) {
        return super.getEncodingMap(objectsOf(node, location, result), location, result);
    }

    @Override
    public @Nullable Map<String, Callback> getCallbacks(@Nullable ObjectNode node, String location,
            ParseResult result, boolean underComponents) {
        return super.getCallbacks(objectsOf(node, location, result), location, result, underComponents);
    }

    /** A map of objects without its other values, which the inherited methods would cast. */
    private @Nullable ObjectNode objectsOf(@Nullable ObjectNode node, String location, ParseResult result) {
        ObjectNode objects = node;
        if (node != null) {
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (!member.getValue().isObject()) {
                    findings.at(node);
                    result.invalidType(location, member.getKey(), "object", member.getValue());
                    // Jackson's own class: ours is bound to the text.
                    objects = objects == node ? JsonNodeFactory.instance.objectNode().setAll(node) : objects;
                    objects.remove(member.getKey());
                }
            }
        }
        return objects;
    }

    /** Their names: schemas are read from the tree, where they stand as they were written. */
    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Map<String, Schema> getSchemas(@Nullable ObjectNode node, String location, ParseResult result,
            boolean underComponents) {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        if (node == null) {
            return null;
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getValue().isObject() || member.getValue().isBoolean()) {
                schemas.put(member.getKey(), new Schema<>());
            } else {
                findings.at(node);
                result.invalidType(location, member.getKey(), "object", member.getValue());
            }
        }
        return schemas;
    }

    /** Nothing, for the same reason. */
    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable Schema getSchema(@Nullable JsonNode node, String location, ParseResult result) {
        return node == null ? null : new Schema<>();
    }
}
