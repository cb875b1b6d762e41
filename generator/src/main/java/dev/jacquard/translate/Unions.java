package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schemas of values of one of several types: {@code oneOf}, {@code anyOf}, several types, a parent with subtypes. */
final class Unions {
    private static final Set<String> TYPED = Set.of(
            "$ref", "type", "properties", "items", "enum", "const", "allOf", "oneOf", "anyOf", "additionalProperties",
            "patternProperties", "prefixItems", "format");

    private final Context context;
    private final Schemas schemas;
    private final Objects objects;
    private final Enums enums;
    private final Discriminators discriminators;
    private final Examples examples;

    Unions(Context context, Schemas schemas, Objects objects, Enums enums) {
        this.context = context;
        this.schemas = schemas;
        this.objects = objects;
        this.enums = enums;
        this.discriminators = new Discriminators(context, schemas);
        this.examples = new Examples(context);
    }

    /** The union of a schema's alternatives; null if these say nothing of the type. */
    @Nullable Type translate(Facts facts, SchemaNode schema, Origin origin) {
        List<SchemaNode> branches = new ArrayList<>();
        boolean orNull = facts.nullable;
        for (SchemaNode branch : facts.alternatives.get(0).branches()) {
            if (isNull(branch)) {
                orNull = true;
            } else if (saysSomething(branch)) {
                branches.add(branch);
            }
        }
        facts.nullable = orNull;
        if (branches.isEmpty()) {
            return facts.types == null && !facts.hasProperties() ? new AnyType(false) : null;
        }
        if (branches.size() == 1 && !facts.hasProperties()) {
            return schemas.translate(branches.get(0), origin);
        }
        EnumAlternatives list = new EnumAlternatives(branches, context.diagnostics());
        if (!facts.hasProperties() && list.isList()) {
            return enums.translate(list, facts, schema, origin);
        }
        boolean shared = facts.hasProperties() && branches.stream().allMatch(this::isObject);
        if (facts.hasProperties() && !shared) {
            return null;
        }
        Reference reference = schemas.declare(schema.pointer(), origin);
        List<Type> types = new ArrayList<>();
        // What all branches have is the whole's, and not the first branch's.
        facts.properties.forEach((name, nodes) -> nodes.forEach(node -> schemas.translate(
                node, Origins.of(node, schema, new Origin.Member(origin, name), context))));
        BranchLabels labels = new BranchLabels(facts.alternatives.get(0).branches(), context);
        for (int i = 0; i < branches.size(); i++) {
            Origin branch = labels.origin(origin, i, branches.get(i).pointer());
            types.add(shared
                    ? merged(facts, branches.get(i), schema.pointer(), branch)
                    : schemas.translate(branches.get(i), branch));
        }
        Type simple = simplified(types);
        if (simple instanceof AnyType && !Kinds.of(facts).isEmpty()) {
            // The branches say less than what stands beside them: both must hold.
            schemas.withdraw(schema.pointer());
            return null;
        }
        if (simple != null) {
            facts.nullable |= types.stream().anyMatch(NullableType.class::isInstance);
            return schemas.withdraw(schema.pointer(), simple);
        }
        facts.nullable |= types.stream().anyMatch(NullableType.class::isInstance);
        define(facts, schema, origin, branches, types);
        return reference;
    }

    private void define(Facts facts, SchemaNode schema, Origin origin, List<SchemaNode> sources, List<Type> types) {
        BranchTags tags = discriminators.tags(facts.discriminator, sources, types);
        Map<Type, List<String>> tagsOf = new LinkedHashMap<>();
        Map<Type, Map<String, String>> constantsOf = new LinkedHashMap<>();
        Map<Type, Constraints> constraintsOf = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            Type type = types.get(i).withoutNull();
            tagsOf.computeIfAbsent(type, each -> new ArrayList<>()).addAll(tags.of(i));
            // Where two branches are of one type, what tells them apart tells nothing.
            Map<String, String> constants =
                    tags.property() == null ? discriminators.constants(sources.get(i), type) : Map.of();
            constantsOf.merge(type, constants, (one, other) -> Map.of());
            Constraints own = ConstraintsOf.schema(sources.get(i), context);
            constraintsOf.merge(type, own, (one, other) -> Constraints.NONE);
        }
        List<UnionType.Branch> branches = new ArrayList<>();
        tagsOf.forEach((type, values) -> branches.add(new UnionType.Branch(
                type, values, constantsOf.get(type), constraintsOf.get(type))));
        Documentation docs = SchemaDocs.of(schema.json());
        schemas.define(new UnionType(
                schema.pointer(), origin, docs, branches, tags.property(), examples.of(schema.pointer())));
    }

    /** The union of the subtypes of a schema with a discriminator. */
    Type ofSubtypes(SchemaNode schema, Origin origin, List<Inheritance.Subtype> subtypes) {
        Reference reference = schemas.declare(schema.pointer(), origin);
        List<SchemaNode> sources = new ArrayList<>();
        List<Type> types = new ArrayList<>();
        for (Inheritance.Subtype subtype : subtypes) {
            sources.add(subtype.schema());
            types.add(schemas.translate(subtype.schema(), new Origin.Component(subtype.key())));
        }
        Facts facts = new Facts(context);
        facts.discriminator = schema;
        define(facts, schema, origin, sources, types);
        return schema.is("nullable") ? NullableType.of(reference) : reference;
    }

    /** The union of a schema that states several types. */
    Type ofKinds(Facts facts, Set<String> kinds, SchemaNode schema, Origin origin) {
        Reference reference = schemas.declare(schema.pointer(), origin);
        List<Type> types = new ArrayList<>();
        for (String kind : kinds) {
            boolean object = kind.equals("object") && facts.hasProperties();
            SchemaNode at = object ? new SchemaNode(schema.json(), schema.pointer().child("object")) : schema;
            types.add(schemas.ofKind(kind, facts, at, object ? new Origin.Branch(origin, 0, kind) : origin));
        }
        Type simple = simplified(types);
        if (simple != null) {
            return schemas.withdraw(schema.pointer(), simple);
        }
        List<UnionType.Branch> branches = new ArrayList<>();
        Constraints constraints = ConstraintsOf.schema(schema, context);
        types.forEach(type ->
                branches.add(new UnionType.Branch(type.withoutNull(), List.of(), Map.of(), constraints)));
        schemas.define(new UnionType(
                schema.pointer(), origin, SchemaDocs.of(schema.json()), branches, null, examples.of(schema.pointer())));
        return reference;
    }

    /** A branch together with what stands beside the alternatives: an object of its own. */
    private Type merged(Facts facts, SchemaNode branch, Pointer holder, Origin origin) {
        Facts both = new Facts(context);
        SchemaNode target = context.schema(branch).orElse(branch);
        both.add(branch);
        facts.properties.forEach((name, nodes) ->
                both.properties.computeIfAbsent(name, each -> new ArrayList<>()).addAll(0, nodes));
        both.required.addAll(facts.required);
        both.additional = both.additional == null ? facts.additional : both.additional;
        SchemaNode at = new SchemaNode(target.json(), of(holder, branch.pointer()));
        Reference reference = schemas.declare(at.pointer(), origin);
        schemas.define(objects.translate(both, at, origin));
        return reference;
    }

    /**
     * The place by which a merged branch is known: a branch that several schemas take over by reference becomes another object
     * in each of them.
     */
    private static Pointer of(Pointer holder, Pointer branch) {
        if (branch.path().startsWith(holder.path() + "/")) {
            return branch;
        }
        List<String> tokens = branch.tokens();
        return holder.child(tokens.get(tokens.size() - 2)).child(tokens.get(tokens.size() - 1));
    }

    /** One type for all branches, where there is one that loses nothing; null otherwise. */
    private @Nullable Type simplified(List<Type> types) {
        List<Type> distinct = types.stream().map(Type::withoutNull).distinct().toList();
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        if (distinct.stream().anyMatch(type -> type instanceof AnyType)) {
            boolean gap = distinct.stream().anyMatch(type -> type instanceof AnyType any && any.gap());
            return new AnyType(gap);
        }
        if (distinct.stream().allMatch(type -> textual(type))) {
            // Enums are open: a text beside one is a value that the list does not have. Of several, none is told apart.
            List<Type> enums = distinct.stream().filter(Reference.class::isInstance).toList();
            return enums.size() == 1 ? enums.get(0) : Primitive.of(Primitive.Kind.STRING);
        }
        boolean numbers = distinct.stream()
                .allMatch(type -> type instanceof Primitive primitive
                        && switch (primitive.kind()) {
                            case INT32, INT64, DOUBLE, FLOAT -> true;
                            default -> false;
                        });
        boolean doubles = distinct.contains(Primitive.of(Primitive.Kind.DOUBLE))
                || distinct.stream().anyMatch(type -> type instanceof Primitive primitive
                        && primitive.kind() == Primitive.Kind.DOUBLE);
        return numbers ? Primitive.of(doubles ? Primitive.Kind.DOUBLE : Primitive.Kind.INT64) : null;
    }

    private boolean textual(Type type) {
        if (type instanceof Primitive primitive) {
            return switch (primitive.kind()) {
                case STRING, DATE, DATE_TIME, UUID, URI, BASE64 -> true;
                default -> false;
            };
        }
        NamedType named = type instanceof Reference reference ? schemas.declared(reference.target()) : null;
        return named instanceof EnumType values
                && values.base() instanceof Primitive base
                && base.kind() == Primitive.Kind.STRING;
    }

    private boolean isObject(SchemaNode branch) {
        Facts facts = Facts.of(branch, context);
        Set<String> kinds = Kinds.of(facts);
        return facts.alternatives.isEmpty() && (kinds.isEmpty() || kinds.equals(Set.of("object")));
    }

    private boolean isNull(SchemaNode branch) {
        return Facts.of(branch, context).isNull();
    }

    private static boolean saysSomething(SchemaNode branch) {
        if (branch.json().isBoolean()) {
            return branch.json().booleanValue();
        }
        for (String keyword : TYPED) {
            if (branch.has(keyword)) {
                return true;
            }
        }
        return branch.json().isEmpty();
    }
}
