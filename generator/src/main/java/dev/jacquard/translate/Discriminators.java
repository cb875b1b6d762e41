package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Discriminator Objects: which values of which property choose a branch. */
final class Discriminators {
    private final Context context;
    private final Schemas schemas;

    Discriminators(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** The property of a schema's discriminator; null if it names none. */
    @Nullable String property(SchemaNode holder) {
        JsonNode discriminator = holder.json().path("discriminator");
        String name = discriminator.path("propertyName").textValue();
        return name == null || name.isEmpty() ? null : name;
    }

    /** Whether a branch can be told by a tag: it is an object, or a union of such. */
    boolean taggable(Type type) {
        NamedType named = type.withoutNull() instanceof Reference reference ? schemas.declared(reference.target()) : null;
        return named instanceof ObjectType || named instanceof UnionType union && union.discriminator() != null;
    }

    /**
     * The tags of a branch: those that the mapping gives it; else the values that its own schema allows for the property; else
     * its schema's key.
     */
    List<String> tags(SchemaNode holder, String property, SchemaNode branch, Type type) {
        List<String> tags = new ArrayList<>();
        Pointer target = target(branch);
        for (Map.Entry<String, JsonNode> entry : holder.json().path("discriminator").path("mapping").properties()) {
            if (entry.getValue().isTextual() && target.equals(mapped(entry.getValue().textValue()))) {
                tags.add(entry.getKey());
            }
        }
        if (tags.isEmpty()) {
            tags.addAll(allowed(property, branch));
        }
        NamedType named = type.withoutNull() instanceof Reference reference ? schemas.declared(reference.target()) : null;
        if (tags.isEmpty() && named instanceof UnionType union) {
            union.branches().forEach(inner -> tags.addAll(inner.tags()));
        }
        if (tags.isEmpty() && target.path().startsWith("/components/schemas/")) {
            List<String> tokens = target.tokens();
            tags.add(tokens.get(tokens.size() - 1));
        }
        return tags;
    }

    private Pointer target(SchemaNode branch) {
        return context.schema(branch).map(SchemaNode::pointer).orElse(branch.pointer());
    }

    /** A mapping's value is a reference, or the key of a schema. */
    private Pointer mapped(String value) {
        JsonNode reference = JsonNodeFactory.instance.objectNode()
                .put("$ref", value.indexOf('#') >= 0 ? value : "#/components/schemas/" + value.replace("/", "~1"));
        Optional<SchemaNode> target = context.schema(new SchemaNode(reference, Pointer.ROOT));
        return target.map(SchemaNode::pointer).orElse(Pointer.ROOT);
    }

    private List<String> allowed(String property, SchemaNode branch) {
        List<String> values = new ArrayList<>();
        Facts facts = Facts.of(branch, context);
        for (SchemaNode schema : facts.properties.getOrDefault(property, List.of())) {
            Facts allowed = Facts.of(schema, context);
            if (allowed.constant != null && allowed.constant.isTextual()) {
                values.add(allowed.constant.textValue());
            } else if (allowed.listing != null && allowed.listing.json().get("enum").size() == 1) {
                values.add(allowed.listing.json().get("enum").get(0).asText());
            }
        }
        return values;
    }
}
