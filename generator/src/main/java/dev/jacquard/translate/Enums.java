package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.AnyType;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Schemas that list their values. */
final class Enums {
    private final Context context;
    private final Schemas schemas;

    Enums(Context context, Schemas schemas) {
        this.context = context;
        this.schemas = schemas;
    }

    Type translate(Facts facts, Set<String> kinds, SchemaNode schema, Origin origin) {
        SchemaNode listing = facts.listing == null ? schema : facts.listing;
        return ofValues(values(listing), facts, kinds, schema, origin);
    }

    /** The enum of alternatives that are one list of values. */
    Type translate(EnumAlternatives list, Facts facts, SchemaNode schema, Origin origin) {
        return ofValues(list.values(), facts, list.kinds(), schema, origin);
    }

    private Type ofValues(
            Map<Literal, EnumType.Value> values, Facts facts, Set<String> kinds, SchemaNode schema, Origin origin) {
        if (values.remove(new Literal.Null()) != null) {
            facts.nullable = true;
        }
        Type base = base(facts, kinds, values, schema);
        if (values.isEmpty()) {
            return kinds.size() == 1
                    ? schemas.ofKind(kinds.iterator().next(), facts, schema, origin)
                    : new AnyType(false);
        }
        if (base instanceof Primitive primitive && primitive.kind() == Primitive.Kind.BOOLEAN) {
            // A boolean with listed values is a boolean: there is no third value to come.
            return base;
        }
        Reference reference = schemas.declare(schema.pointer(), origin);
        Documentation docs = SchemaDocs.of(schema.json());
        schemas.define(new EnumType(schema.pointer(), origin, docs, base, List.copyOf(values.values())));
        return reference;
    }

    /** The type of all values; any where they differ; null where there is a value that has parts. */
    private Type base(Facts facts, Set<String> kinds, Map<Literal, EnumType.Value> values, SchemaNode schema) {
        boolean text = values.keySet().stream().allMatch(Literal.Text.class::isInstance);
        boolean number = values.keySet().stream().allMatch(Literal.Number.class::isInstance);
        boolean bool = values.keySet().stream().allMatch(Literal.Bool.class::isInstance);
        if (text) {
            return Primitive.of(Primitive.Kind.STRING);
        }
        if (bool) {
            return Primitive.of(Primitive.Kind.BOOLEAN);
        }
        if (number) {
            boolean integral = values.keySet().stream()
                    .allMatch(value -> ((Literal.Number) value).value().stripTrailingZeros().scale() <= 0);
            return Primitive.of(integral && !kinds.contains("number") ? Primitive.Kind.INT64 : Primitive.Kind.DOUBLE);
        }
        if (kinds.size() == 1 && kinds.contains("string")) {
            // YAML reads `on`, `1.0` or `404` as something else than text; the type says that text is meant.
            return textual(values);
        }
        return new AnyType(false);
    }

    private static Type textual(Map<Literal, EnumType.Value> values) {
        Map<Literal, EnumType.Value> texts = new LinkedHashMap<>();
        values.forEach((literal, value) -> {
            Literal text = literal instanceof Literal.Text ? literal : new Literal.Text(literal.json());
            texts.putIfAbsent(text, new EnumType.Value(text, value.name(), value.docs()));
        });
        values.clear();
        values.putAll(texts);
        return Primitive.of(Primitive.Kind.STRING);
    }

    private Map<Literal, EnumType.Value> values(SchemaNode listing) {
        JsonNode list = listing.json().get("enum");
        EnumNotes notes = new EnumNotes(listing, context.diagnostics());
        Map<Literal, EnumType.Value> values = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            Literal literal = Literals.of(list.get(i));
            values.putIfAbsent(
                    literal, new EnumType.Value(literal, notes.name(i), Docs.of(notes.description(i))));
        }
        return values;
    }
}
