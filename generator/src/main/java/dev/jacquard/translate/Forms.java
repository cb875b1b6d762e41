package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MediaType.Encoding;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter.Style;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Bodies that are forms. A form with files is a type of its own, since its members are sent and never read, while the same
 * schema elsewhere is JSON.
 */
final class Forms {
    private final Context context;
    private final Schemas schemas;
    private final Objects objects;

    Forms(Context context, Schemas schemas, Objects objects) {
        this.context = context;
        this.schemas = schemas;
        this.objects = objects;
    }

    /** The type of a form of parts. */
    Type multipart(Pointer schema, Origin origin) {
        Type type = schemas.translate(schema, origin);
        SchemaNode node = context.raw(schema).map(json -> new SchemaNode(json, schema)).orElse(null);
        boolean object = type.withoutNull() instanceof Reference reference
                && schemas.declared(reference.target()) instanceof ObjectType;
        if (node == null || !object) {
            return type;
        }
        Facts facts = Facts.of(node, context);
        if (facts.properties.values().stream().noneMatch(each -> isFile(each) || isFiles(each))) {
            return type;
        }
        JsonNode words = context.schema(node).map(SchemaNode::json).orElse(node.json());
        Reference reference = schemas.declare(schema, origin);
        schemas.define(withFiles(facts, objects.translate(facts, new SchemaNode(words, schema), origin)));
        return reference;
    }

    private ObjectType withFiles(Facts facts, ObjectType object) {
        List<Property> properties = new ArrayList<>();
        for (Property property : object.properties()) {
            // Of a member that is required and not declared, nothing is known.
            List<SchemaNode> nodes = facts.properties.getOrDefault(property.name(), List.of());
            Type file = Primitive.of(Primitive.Kind.BINARY);
            Type sent = isFile(nodes) ? file : isFiles(nodes) ? new ListType(file, false) : property.type();
            properties.add(property.of(property.type() instanceof NullableType ? NullableType.of(sent) : sent));
        }
        return new ObjectType(
                object.pointer(), object.origin(), object.docs(), properties, object.additional(), List.of(),
                object.constraints());
    }

    /** Whether a property is a file: bytes that no JSON holds. */
    private boolean isFile(List<SchemaNode> nodes) {
        for (SchemaNode node : nodes) {
            Facts facts = Facts.of(node, context);
            boolean text = Kinds.of(facts).contains("string");
            boolean media = node.has("contentMediaType") && !node.has("contentEncoding");
            // OpenAPI 3.1, Considerations for File Uploads: an empty schema is any bytes.
            boolean any = node.json().isObject() && node.json().isEmpty();
            if (text && ("binary".equals(facts.format) || media) || any || isOneOf(facts, this::isFile)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a property is files: a list of them, or a file or such a list, since each is a part of the same name. */
    private boolean isFiles(List<SchemaNode> nodes) {
        for (SchemaNode node : nodes) {
            Facts facts = Facts.of(node, context);
            boolean list = facts.items != null && isFile(List.of(facts.items)) && !facts.items.json().isEmpty();
            if (list || isOneOf(facts, branch -> isFile(branch) || isFiles(branch))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a schema is of alternatives that are all such; null beside them is a part that is not sent. */
    private boolean isOneOf(Facts facts, Predicate<List<SchemaNode>> such) {
        if (facts.alternatives.size() != 1) {
            return false;
        }
        List<SchemaNode> branches = facts.alternatives.get(0).branches().stream()
                .filter(branch -> !Facts.of(branch, context).isNull())
                .toList();
        return !branches.isEmpty() && branches.stream().map(List::of).allMatch(such);
    }

    /** How the members of a form are written, where the document says so. */
    Map<String, Encoding> encodings(Pointer media) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        context.raw(media.child("encoding")).ifPresent(all -> all.properties().forEach(entry -> {
            JsonNode encoding = entry.getValue();
            Style style = style(encoding.path("style").asText());
            boolean stated = encoding.has("style") || encoding.has("explode") || encoding.has("allowReserved");
            encodings.put(entry.getKey(), new Encoding(
                    encoding.path("contentType").textValue(),
                    stated ? style : null,
                    encoding.path("explode").asBoolean(style == Style.FORM),
                    encoding.path("allowReserved").asBoolean(false)));
        }));
        return encodings;
    }

    private static Style style(String style) {
        return switch (style) {
            case "spaceDelimited" -> Style.SPACE_DELIMITED;
            case "pipeDelimited" -> Style.PIPE_DELIMITED;
            case "deepObject" -> Style.DEEP_OBJECT;
            default -> Style.FORM;
        };
    }
}
