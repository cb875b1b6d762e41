package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Response;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces the kinds of type that no back end can write yet: a union by any JSON value. Each replacement is reported once.
 */
final class Lowering {
    private final Map<Pointer, NamedType> types;
    private final Diagnostics diagnostics;

    Lowering(Map<Pointer, NamedType> types, Diagnostics diagnostics) {
        this.types = types;
        this.diagnostics = diagnostics;
    }

    /** The types that are left. */
    Map<Pointer, NamedType> types() {
        Map<Pointer, NamedType> left = new LinkedHashMap<>();
        types.forEach((pointer, type) -> {
            if (type instanceof ObjectType object) {
                left.put(pointer, lowered(object));
            } else if (type instanceof EnumType) {
                left.put(pointer, type);
            }
        });
        return left;
    }

    /** An operation over the types that are left. */
    Operation lowered(Operation operation) {
        RequestBody body = operation.body();
        RequestBody loweredBody = body == null
                ? null
                : new RequestBody(body.pointer(), body.docs(), body.required(), content(body.content()));
        List<Response> responses = operation.responses().stream()
                .map(each -> new Response(each.pointer(), each.status(), each.docs(), content(each.content())))
                .toList();
        return new Operation(
                operation.pointer(), operation.id(), operation.method(), operation.path(), operation.tag(),
                operation.docs(), operation.parameters().stream().map(this::lowered).toList(), loweredBody, responses,
                operation.servers(), operation.security());
    }

    /** A parameter over the types that are left. */
    Parameter lowered(Parameter parameter) {
        return new Parameter(
                parameter.pointer(), parameter.name(), parameter.in(), lowered(parameter.type()), parameter.required(),
                parameter.style(), parameter.explode(), parameter.allowReserved(), parameter.docs(),
                parameter.defaultValue(), parameter.examples(), parameter.constraints());
    }

    private List<MediaType> content(List<MediaType> content) {
        return content.stream()
                .map(each -> new MediaType(each.pointer(), each.name(), lowered(each.type()), each.examples()))
                .toList();
    }

    private ObjectType lowered(ObjectType type) {
        List<Property> properties = type.properties().stream().map(this::lowered).toList();
        return new ObjectType(type.pointer(), type.origin(), type.docs(), properties,
                type.additional() == null ? null : lowered(type.additional()), type.examples());
    }

    private Property lowered(Property property) {
        return new Property(
                property.pointer(), property.name(), lowered(property.type()), property.required(), property.access(),
                property.secret(), property.docs(), property.defaultValue(), property.examples(),
                property.constraints());
    }

    private Type lowered(Type type) {
        if (type instanceof ListType list) {
            return new ListType(lowered(list.items()), list.unique());
        }
        if (type instanceof MapType map) {
            return new MapType(lowered(map.values()));
        }
        if (type instanceof NullableType nullable) {
            return NullableType.of(lowered(nullable.type()));
        }
        return type instanceof Reference reference ? lowered(reference) : type;
    }

    private Type lowered(Reference reference) {
        NamedType named = types.get(reference.target());
        if (named instanceof UnionType) {
            report("schemas of one of several types are not supported yet: the value is any JSON", reference);
            return new AnyType(true);
        }
        return reference;
    }

    private void report(String message, Reference reference) {
        diagnostics.warning("schema-kind", message, reference.target(), null);
    }
}
