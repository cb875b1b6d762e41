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
    private final ImpliedDiscriminators implied;

    Discriminators(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
        this.implied = new ImpliedDiscriminators(context, schemas);
    }

    /**
     * How the branches of a union are told apart: by the schema's Discriminator Object, or else by what they say themselves.
     *
     * @param holder the schema with the discriminator; null if there is none
     * @param branches the schemas of the branches
     * @param types their types
     */
    BranchTags tags(@Nullable SchemaNode holder, List<SchemaNode> branches, List<Type> types) {
        String property = holder == null ? null : holder.json().path("discriminator").path("propertyName").textValue();
        if (holder == null || property == null || property.isEmpty() || types.stream().noneMatch(this::taggable)) {
            return implied.of(branches, types);
        }
        List<List<String>> tags = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            tags.add(taggable(types.get(i)) ? tags(holder, property, branches.get(i), types.get(i)) : List.of());
        }
        return BranchTags.of(property, tags);
    }

    /** The texts that the members of a branch hold where they are present, by name. */
    Map<String, String> constants(SchemaNode branch, Type type) {
        return implied.constants(branch, type);
    }

    /** Whether a branch can be told by a tag: it is an object, or a union of such. */
    private boolean taggable(Type type) {
        NamedType named = type.withoutNull() instanceof Reference reference ? schemas.declared(reference.target()) : null;
        return named instanceof ObjectType || named instanceof UnionType union && union.discriminator() != null;
    }

    /**
     * The tags of a branch: those that the mapping gives it; else the values that its own schema allows for the property; else
     * its schema's key.
     */
    private List<String> tags(SchemaNode holder, String property, SchemaNode branch, Type type) {
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
        List<SchemaNode> schemas = Facts.of(branch, context).properties.getOrDefault(property, List.of());
        List<String> values = ImpliedDiscriminators.values(schemas, context);
        return values.size() == 1 ? values : List.of();
    }
}
