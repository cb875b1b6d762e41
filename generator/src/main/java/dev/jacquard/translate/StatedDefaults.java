package dev.jacquard.translate;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.LiteralCheck;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the defaults that a document states with their types, once all types are known. */
final class StatedDefaults {
    private final Map<Pointer, NamedType> types;
    private final LiteralCheck check;
    private final Diagnostics diagnostics;
    private final Set<Pointer> reported = new HashSet<>();

    StatedDefaults(Map<Pointer, NamedType> types, Diagnostics diagnostics) {
        this.types = types;
        this.check = new LiteralCheck(types);
        this.diagnostics = diagnostics;
    }

    /** The types, without the defaults of members that are no values of their types. */
    Map<Pointer, NamedType> types() {
        Map<Pointer, NamedType> changed = new LinkedHashMap<>(types);
        changed.replaceAll((pointer, type) -> type instanceof ObjectType object
                ? object.withProperties(object.properties().stream().map(this::checked).toList())
                : type);
        return changed;
    }

    /** An operation, without the defaults of parameters that are no values of their types. */
    Operation checked(Operation operation) {
        return operation.withParameters(parameters(operation.parameters()));
    }

    /** Parameters, without the defaults that are no values of their types. */
    List<Parameter> parameters(List<Parameter> parameters) {
        return parameters.stream().map(this::checked).toList();
    }

    private Parameter checked(Parameter parameter) {
        Literal stated = parameter.defaultValue();
        return stated == null
                ? parameter
                : parameter.withDefault(checked(parameter.type(), stated, parameter.pointer().child("schema")));
    }

    private Property checked(Property property) {
        Literal stated = property.defaultValue();
        return stated == null ? property : property.withDefault(checked(property.type(), stated, property.pointer()));
    }

    private @Nullable Literal checked(Type type, Literal stated, Pointer schema) {
        if (stated instanceof Literal.Null) {
            return null;
        }
        if (type.withoutNull() instanceof Reference reference
                && types.get(reference.target()) instanceof EnumType values) {
            return checked(values, stated, schema);
        }
        if (!check.holds(type, stated)) {
            return report("default-of-wrong-type", "this default is no value of its type; none is set", schema);
        }
        return stated;
    }

    private @Nullable Literal checked(EnumType type, Literal stated, Pointer schema) {
        // YAML reads `on`, `1.0` or `404` as something else than text, in defaults as in lists.
        for (Literal literal : List.of(stated, new Literal.Text(stated.json()))) {
            if (type.index(literal) >= 0) {
                return literal;
            }
        }
        if (!check.holds(type.base(), stated)) {
            return report("default-of-wrong-type", "this default is no value of its type; none is set", schema);
        }
        report("default-not-listed", "this default is none of the values that the schema lists; it is set as it is", schema);
        return stated;
    }

    /** One finding for a schema, however many members and parameters use it. */
    private @Nullable Literal report(String code, String message, Pointer schema) {
        if (reported.add(schema)) {
            diagnostics.warning(code, message, schema.child("default"), null);
        }
        return null;
    }
}
