package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What tells branches apart without a Discriminator Object: a property that each of them demands, with values of its own in
 * each.
 */
final class ImpliedDiscriminators {
    /** How many values of a property are tags: a longer list is data. */
    private static final int MOST_VALUES = 50;

    private final Context context;
    private final Schemas schemas;

    ImpliedDiscriminators(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    /** The tags of the branches, where there are at least two objects and all of them can be told. */
    BranchTags of(List<SchemaNode> branches, List<Type> types) {
        List<Map<String, List<String>>> candidates = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            NamedType named = named(types.get(i));
            if (named instanceof ObjectType || named instanceof UnionType) {
                candidates.add(named instanceof UnionType union ? ofUnion(union) : demanded(branches.get(i)));
            } else if (Facts.of(branches.get(i), context).additional != null) {
                return BranchTags.NONE;
            }
        }
        if (candidates.size() < 2) {
            return BranchTags.NONE;
        }
        for (String property : candidates.get(0).keySet()) {
            if (distinct(property, candidates)) {
                List<List<String>> tags = new ArrayList<>();
                int next = 0;
                for (Type type : types) {
                    NamedType named = named(type);
                    boolean tagged = named instanceof ObjectType || named instanceof UnionType;
                    tags.add(tagged ? candidates.get(next++).get(property) : List.of());
                }
                return BranchTags.of(property, tags);
            }
        }
        return BranchTags.NONE;
    }

    /** The texts that an object's members must hold where they are present, by name. */
    Map<String, String> constants(SchemaNode branch, Type type) {
        Map<String, String> constants = new LinkedHashMap<>();
        if (named(type) instanceof ObjectType) {
            Facts.of(branch, context).properties.forEach((name, schemas) -> {
                List<String> values = values(schemas, context);
                if (values.size() == 1) {
                    constants.put(name, values.get(0));
                }
            });
        }
        return constants;
    }

    /** The properties that an object demands and the values that each may have; only those with few. */
    private Map<String, List<String>> demanded(SchemaNode branch) {
        Facts facts = Facts.of(branch, context);
        Map<String, List<String>> demanded = new LinkedHashMap<>();
        facts.properties.forEach((name, schemas) -> {
            List<String> values = facts.required.contains(name) ? values(schemas, context) : List.of();
            if (!values.isEmpty()) {
                demanded.put(name, values);
            }
        });
        return demanded;
    }

    private static Map<String, List<String>> ofUnion(UnionType union) {
        List<String> tags = new ArrayList<>();
        union.branches().forEach(branch -> tags.addAll(branch.tags()));
        String property = union.discriminator();
        return property == null || tags.isEmpty() ? Map.of() : Map.of(property, tags);
    }

    /** The texts that a property may hold; none if it may hold any. */
    static List<String> values(List<SchemaNode> schemas, Context context) {
        for (SchemaNode schema : schemas) {
            Facts facts = Facts.of(schema, context);
            if (facts.constant != null && facts.constant.isTextual()) {
                return List.of(facts.constant.textValue());
            }
            JsonNode listed = facts.listing == null ? null : facts.listing.json().get("enum");
            if (listed != null && listed.size() <= MOST_VALUES) {
                List<String> values = new ArrayList<>();
                listed.forEach(value -> {
                    if (value.isTextual()) {
                        values.add(value.textValue());
                    }
                });
                if (values.size() == listed.size()) {
                    return values;
                }
            }
        }
        return List.of();
    }

    private static boolean distinct(String property, List<Map<String, List<String>>> candidates) {
        Set<String> seen = new HashSet<>();
        for (Map<String, List<String>> candidate : candidates) {
            for (String value : candidate.getOrDefault(property, List.of())) {
                if (!seen.add(value)) {
                    return false;
                }
            }
            if (!candidate.containsKey(property)) {
                return false;
            }
        }
        return true;
    }

    private NamedType named(Type type) {
        return type.withoutNull() instanceof Reference reference ? schemas.declared(reference.target()) : null;
    }
}
