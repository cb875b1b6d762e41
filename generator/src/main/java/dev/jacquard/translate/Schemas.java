package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
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
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schema Objects: which type a schema is, and the declarations of those that have a name. */
final class Schemas {
    private final Context context;
    private final Objects objects;
    private final Map<Pointer, NamedType> named = new LinkedHashMap<>();
    private final Map<Pointer, Type> translated = new HashMap<>();
    private final Set<Pointer> open = new HashSet<>();
    private final List<Pointer> sinceBegin = new ArrayList<>();

    Schemas(Context context) {
        this.context = context;
        this.objects = new Objects(context, this);
    }

    /** The named types, in the order in which operations reach them. */
    Map<Pointer, NamedType> named() {
        return named;
    }

    /**
     * The type of a schema.
     *
     * @param schema the schema
     * @param pointer where it stands
     * @param origin where its name comes from, if it gets one
     */
    Type translate(Schema<?> schema, Pointer pointer, Origin origin) {
        if (schema.get$ref() != null) {
            return reference(schema, pointer);
        }
        Type known = translated.get(pointer);
        if (known != null) {
            return known;
        }
        if (!open.add(pointer)) {
            // Only lists and maps get here again before they end: a named type is known before its members are.
            return unsupported("schema-without-end", "a list or map that contains itself", pointer);
        }
        Type type = direct(schema, pointer, origin);
        open.remove(pointer);
        remember(pointer, type);
        return type;
    }

    /** Begins a part of the document that {@link #undo} takes back. */
    void begin() {
        sinceBegin.clear();
    }

    /** Forgets what was met since {@link #begin}: what is left out leaves no types behind. */
    void undo() {
        for (Pointer pointer : sinceBegin) {
            named.remove(pointer);
            translated.remove(pointer);
        }
    }

    private void remember(Pointer pointer, Type type) {
        translated.put(pointer, type);
        sinceBegin.add(pointer);
    }

    private Type reference(Schema<?> schema, Pointer pointer) {
        @SuppressWarnings("rawtypes") // swagger-models declares the map so
        var target = context.<Schema>follow(schema, pointer, Schema::get$ref, "schemas", Components::getSchemas);
        if (target.isEmpty()) {
            return new AnyType(true);
        }
        Pointer at = target.get().pointer();
        return translate(target.get().value(), at, new Origin.Component(last(at)));
    }

    private Type direct(Schema<?> schema, Pointer pointer, Origin origin) {
        String unsupported = Unsupported.keyword(context.raw(pointer).orElse(null));
        if (unsupported != null) {
            return unsupported("schema-kind", "schemas with " + unsupported, pointer);
        }
        if (context.raw(pointer).filter(raw -> raw.has("enum")).isPresent()) {
            context.diagnostics().warning(
                    "schema-kind", "schemas with enum are not supported yet; any value of the type is taken", pointer, null);
        }
        Kinds kinds = Kinds.of(schema);
        Type type = ofKind(kinds, schema, pointer, origin);
        return kinds.nullable() ? NullableType.of(type) : type;
    }

    private Type ofKind(Kinds kinds, Schema<?> schema, Pointer pointer, Origin origin) {
        switch (kinds.only()) {
            case "object":
                return object(schema, pointer, origin);
            case "array":
                Type items = schema.getItems() == null
                        ? new AnyType(false)
                        : translate(schema.getItems(), pointer.child("items"), new Origin.Element(origin));
                return new ListType(items, Boolean.TRUE.equals(schema.getUniqueItems()));
            case "":
                return new AnyType(false);
            default:
                Primitive primitive = Primitives.of(kinds.only(), schema, context.raw(pointer).orElse(null));
                return primitive != null
                        ? primitive
                        : unsupported("schema-kind", "schemas of type " + kinds.only(), pointer);
        }
    }

    private Type object(Schema<?> schema, Pointer pointer, Origin origin) {
        Object additional = schema.getAdditionalProperties();
        boolean properties = schema.getProperties() != null && !schema.getProperties().isEmpty();
        if (properties || Boolean.FALSE.equals(additional) || origin instanceof Origin.Component && additional == null) {
            // Known by name before its members are looked at, so that recursion ends.
            remember(pointer, new Reference(pointer));
            named.put(pointer, objects.placeholder(pointer, origin));
            named.put(pointer, objects.translate(schema, pointer, origin));
            return new Reference(pointer);
        }
        Type values = additional instanceof Schema<?> valueSchema
                ? translate(valueSchema, pointer.child("additionalProperties"), new Origin.Element(origin))
                : new AnyType(false);
        return new MapType(values);
    }

    /** A schema that this version cannot hold becomes any JSON value, and a finding says so. */
    private Type unsupported(String code, String what, Pointer pointer) {
        context.diagnostics().warning(
                code, what + " are not supported yet; the value is any JSON", pointer, null);
        return new AnyType(true);
    }

    private static String last(Pointer pointer) {
        var tokens = pointer.tokens();
        return tokens.get(tokens.size() - 1);
    }

    /** What the document says that this version does not translate. */
    private static final class Unsupported {
        private static final String[] KEYWORDS = {
            "oneOf", "anyOf", "allOf", "prefixItems", "patternProperties"
        };

        private Unsupported() {}

        static @Nullable String keyword(@Nullable JsonNode schema) {
            for (String keyword : KEYWORDS) {
                if (schema != null && schema.has(keyword)) {
                    return keyword;
                }
            }
            return null;
        }
    }
}
