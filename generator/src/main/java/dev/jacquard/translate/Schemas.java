package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schema Objects: which type a schema is, and the declarations of those that have a name. */
final class Schemas {
    private final Context context;
    private final Objects objects;
    private final Enums enums;
    private final Unions unions;
    private final Inheritance inheritance;
    private final Map<Pointer, NamedType> named = new LinkedHashMap<>();
    private final Map<Pointer, Type> translated = new HashMap<>();
    /** How many declarations there were when each schema was begun that has not ended. */
    private final Map<Pointer, Integer> open = new HashMap<>();
    private final Replacements withdrawn = new Replacements();
    private final Set<String> mapped = new HashSet<>();
    private int declarations;

    Schemas(Context context) {
        this.context = context;
        this.objects = new Objects(context, this);
        this.enums = new Enums(context, this);
        this.unions = new Unions(context, this, objects, enums);
        this.inheritance = new Inheritance(context);
    }

    /** Bodies that are forms. */
    Forms forms() {
        return new Forms(context, this, objects);
    }

    /** The named types, in the order in which operations reach them. */
    Map<Pointer, NamedType> named() {
        if (!withdrawn.isEmpty()) {
            named.replaceAll((place, type) -> withdrawn.in(type));
        }
        return named;
    }

    /** The type of the schema at a place; any value if there is none. */
    Type translate(Pointer pointer, Origin origin) {
        return context.raw(pointer)
                .map(json -> translate(new SchemaNode(json, pointer), origin))
                .orElse(new AnyType(false));
    }

    /**
     * The type of a schema.
     *
     * @param schema the schema
     * @param origin where its name comes from, if it gets one
     */
    Type translate(SchemaNode schema, Origin origin) {
        Type known = translated.get(schema.pointer());
        if (known != null) {
            return withdrawn.in(known);
        }
        // Only schemas without a name get here again before they end: a named type is known before its members are. Where
        // one was declared on the way around, the schema ends there.
        Integer begun = open.put(schema.pointer(), declarations);
        if (begun != null && begun == declarations) {
            return gap("schema-without-end", "this schema contains itself and nothing else that has a name", schema.pointer());
        }
        Type type = direct(schema, origin);
        if (begun == null) {
            open.remove(schema.pointer());
        }
        translated.put(schema.pointer(), type);
        return type;
    }

    /** Declares a named type before what is below it is looked at, so that recursion ends. */
    Reference declare(Pointer pointer, Origin origin) {
        Reference reference = new Reference(pointer);
        declarations++;
        withdrawn.remove(pointer);
        translated.put(pointer, reference);
        named.put(pointer, objects.placeholder(pointer, origin));
        return reference;
    }

    /** Completes a declaration. */
    void define(NamedType type) {
        named.put(type.pointer(), type);
    }

    /** Takes a declaration back that another one follows at the same place. */
    void withdraw(Pointer pointer) {
        named.remove(pointer);
        translated.remove(pointer);
    }

    /**
     * Takes a declaration back: what stands there turned out to have no name of its own. What was found below it in the
     * meantime and refers to it gets its type instead.
     *
     * @return the type, without a reference to the declaration
     */
    Type withdraw(Pointer pointer, Type type) {
        named.remove(pointer);
        translated.remove(pointer);
        return withdrawn.add(pointer, type);
    }

    /** A declaration that was completed; null if there is none. */
    NamedType declared(Pointer pointer) {
        NamedType type = named.get(pointer);
        return type == null || withdrawn.isEmpty() ? type : withdrawn.in(type);
    }

    /** A schema that says what it is and yet cannot be held becomes any JSON value, and a finding says so. */
    Type gap(String code, String message, Pointer pointer) {
        context.diagnostics().warning(code, message + "; its value is any JSON", pointer, null);
        return new AnyType(true);
    }

    private Type direct(SchemaNode schema, Origin origin) {
        if (!schema.json().isObject()) {
            return new AnyType(false);
        }
        context.schemaCheck().check(schema);
        String mapped = context.typeMappings().keyOf(schema.pointer());
        if (mapped != null) {
            return schema.is("nullable") || Wrappers.typedNullable(schema)
                    ? NullableType.of(mapped(mapped))
                    : mapped(mapped);
        }
        SchemaNode same = Wrappers.unwrap(schema, context);
        if (same != null && !inheritance.isSubtype(schema)) {
            Type type = translate(same, schema.reference() == null ? origin : Origins.of(same.pointer(), origin, context));
            return schema.is("nullable") || Wrappers.typedNullable(schema) ? NullableType.of(type) : type;
        }
        List<Inheritance.Subtype> subtypes = inheritance.subtypes(schema.pointer());
        if (!subtypes.isEmpty()) {
            return unions.ofSubtypes(schema, origin, subtypes);
        }
        Facts facts = Facts.of(schema, context);
        Type type = ofFacts(facts, schema, origin);
        return facts.nullable ? NullableType.of(type) : type;
    }

    private Type ofFacts(Facts facts, SchemaNode schema, Origin origin) {
        if (!facts.alternatives.isEmpty()) {
            Type union = unions.translate(facts, schema, origin);
            if (union != null) {
                return union;
            }
        }
        Set<String> kinds = Kinds.of(facts);
        if (facts.listing != null && !Constants.isConstant(schema, facts, context)) {
            return enums.translate(facts, kinds, schema, origin);
        }
        if (kinds.size() > 1) {
            return unions.ofKinds(facts, kinds, schema, origin);
        }
        return ofKind(kinds.isEmpty() ? "" : kinds.iterator().next(), facts, schema, origin);
    }

    /** The type of a schema of one kind. */
    Type ofKind(String kind, Facts facts, SchemaNode schema, Origin origin) {
        switch (kind) {
            case "object":
                return object(facts, schema, origin);
            case "array":
                return new ListType(items(facts, schema, origin), facts.unique);
            case "", "any", "null":
                return new AnyType(false);
            default:
                String mapped = context.typeMappings().keyOf(kind, facts.format);
                if (mapped != null) {
                    return mapped(mapped) instanceof Primitive known ? new Primitive(known.kind(), facts.format) : mapped(mapped);
                }
                Primitive primitive = Primitives.of(kind, facts.format, schema.json());
                return primitive != null
                        ? primitive
                        : gap("schema-type-unknown", "\"" + kind + "\" is no type of JSON Schema", schema.pointer());
        }
    }

    /** What the user put in the place of a schema. */
    private Type mapped(String key) {
        mapped.add(key);
        return context.typeMappings().types().get(key);
    }

    /** The keys of type mappings that had an effect. */
    Set<String> mapped() {
        return mapped;
    }

    private Type items(Facts facts, SchemaNode schema, Origin origin) {
        if (!facts.prefixItems.isEmpty()) {
            return positions(facts, schema, origin);
        }
        return facts.items == null ? new AnyType(false) : element(facts.items, schema, origin);
    }

    /** The type of all elements where each position has a schema: any JSON, unless they are alike and there are no more. */
    private Type positions(Facts facts, SchemaNode schema, Origin origin) {
        boolean ends = facts.maxItems >= 0 && facts.maxItems <= facts.prefixItems.size()
                || facts.items != null && facts.items.json().isBoolean() && !facts.items.json().booleanValue();
        Set<Type> types = new HashSet<>();
        facts.prefixItems.forEach(position -> types.add(element(position, schema, origin)));
        if (!ends) {
            types.add(facts.items == null ? new AnyType(false) : element(facts.items, schema, origin));
        }
        return types.size() == 1 ? types.iterator().next() : new AnyType(false);
    }

    private Type object(Facts facts, SchemaNode schema, Origin origin) {
        if (facts.hasProperties() || facts.closed() && facts.patterns.isEmpty()) {
            Reference reference = declare(schema.pointer(), origin);
            define(objects.translate(facts, schema, origin));
            return reference;
        }
        return new MapType(values(facts, schema, origin));
    }

    /**
     * The type of an object that several schemas describe together.
     *
     * @param parts the schemas
     * @param at the place by which the type is known
     * @param origin where its name comes from
     */
    Type together(List<SchemaNode> parts, SchemaNode at, Origin origin) {
        Facts facts = new Facts(context);
        parts.forEach(facts::add);
        Type type = object(facts, at, origin);
        return facts.nullable ? NullableType.of(type) : type;
    }

    /** The type of the members that an object does not declare by name. */
    Type values(Facts facts, SchemaNode schema, Origin origin) {
        if (facts.patterns.size() == 1 && (facts.additional == null || facts.closed())) {
            return element(facts.patterns.get(0), schema, origin);
        }
        return facts.patterns.isEmpty() && facts.additional != null && facts.additional.json().isObject()
                ? element(facts.additional, schema, origin)
                : new AnyType(false);
    }

    private Type element(SchemaNode element, SchemaNode container, Origin origin) {
        return translate(element, Origins.of(element, container, new Origin.Element(origin), context));
    }
}
