package dev.jacquard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import dev.jacquard.api.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says whether a value is valid against a schema of a document, by a JSON Schema validator that is not ours. */
public final class ExampleSchemas {
    private final JsonNode tree;
    private final Schema document;
    private final Map<Pointer, Schema> schemas = new HashMap<>();

    /** What the validator says. */
    public enum Verdict {
        /** The value is valid, and texts and numbers are what {@code format} says. */
        VALID,
        /** The value is valid, but something in it is not what {@code format} says, which JSON Schema does not demand. */
        AGAINST_FORMAT,
        /** The value is not valid. */
        INVALID,
        /** The validator cannot use the schema. */
        UNKNOWN
    }

    /** The schemas of a document. */
    public ExampleSchemas(ExampleDocument document) {
        Dialect base = document.is30() ? Dialects.getOpenApi30() : Dialects.getOpenApi31();
        Dialect dialect = Dialect.builder(base)
                .formats(ExampleFormats.OPENAPI)
                .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                .build();
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build();
        SchemaRegistry registry =
                SchemaRegistry.withDialect(dialect, builder -> builder.schemaRegistryConfig(config));
        this.tree = Json.read(document.tree().toString());
        repair(tree, document.is30());
        this.document = registry.getSchema(SchemaLocation.of("urn:document"), tree);
    }

    /** Whether a value is valid against the schema at a place. */
    public Verdict verdict(Pointer schema, JsonNode value) {
        try {
            Schema found = schemas.computeIfAbsent(schema, this::schema);
            if (valid(found, value, true)) {
                return Verdict.VALID;
            }
            return valid(found, value, false) ? Verdict.AGAINST_FORMAT : Verdict.INVALID;
        } catch (RuntimeException | StackOverflowError e) {
            return Verdict.UNKNOWN;
        }
    }

    /** Leaves out what makes the validator refuse a whole document: keywords whose value is none that they can have. */
    private static void repair(JsonNode node, boolean is30) {
        if (node instanceof ObjectNode object) {
            JsonNode items = object.path("items");
            if (items.isValueNode() && !items.isBoolean() || items.isArray() && !is30) {
                object.remove("items");
            }
            for (String bound : List.of("exclusiveMinimum", "exclusiveMaximum")) {
                if (object.path(bound).isBoolean() && !is30) {
                    object.remove(bound);
                }
            }
        }
        node.forEach(child -> repair(child, is30));
    }

    private static boolean valid(Schema schema, JsonNode value, boolean formats) {
        return schema.validate(value, context -> context.executionConfig(
                        config -> config.formatAssertionsEnabled(formats).failFast(true)))
                .isEmpty();
    }

    private Schema schema(Pointer pointer) {
        NodePath path = new NodePath(PathType.JSON_POINTER);
        JsonNode at = tree;
        for (String token : pointer.tokens()) {
            path = at.isArray() ? path.append(Integer.parseInt(token)) : path.append(token);
            at = at.isArray() ? at.get(Integer.parseInt(token)) : at.get(token);
        }
        return document.getRefSchema(path);
    }
}
