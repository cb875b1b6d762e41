package dev.jacquard.corpus;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
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
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What operations take and give, whatever its types are called and wherever their schemas stand.
 *
 * <p>Each type has a number that stands for its shape. Types are told apart further with each round: by what they are,
 * then by the shapes of what they refer to, then by theirs, and so on. Types that a number of rounds cannot tell apart
 * look the same to that depth.
 */
final class Shapes {
    private static final int ROUNDS = 8;

    private final Api api;
    private Map<Pointer, String> shapes = new HashMap<>();

    private Shapes(Api api) {
        this.api = api;
        for (int round = 0; round < ROUNDS; round++) {
            Map<Pointer, String> next = new HashMap<>();
            api.types().forEach((pointer, type) -> next.put(pointer, Integer.toHexString(named(type).hashCode())));
            shapes = next;
        }
    }

    /** The shape of each operation, by method and path. */
    static Map<String, String> of(Api api) {
        Shapes shapes = new Shapes(api);
        Map<String, String> operations = new TreeMap<>();
        for (Operation operation : api.operations()) {
            operations.put(operation.method() + " " + operation.path().text(), shapes.operation(operation));
        }
        return operations;
    }

    private String operation(Operation operation) {
        StringBuilder text = new StringBuilder(operation.tag());
        for (Parameter parameter : operation.parameters()) {
            text.append("\n  ").append(parameter.in()).append(' ').append(parameter.name())
                    .append(parameter.required() ? "! " : " ").append(parameter.style()).append(parameter.explode())
                    .append(' ').append(type(parameter.type())).append(value(parameter.defaultValue()));
        }
        if (operation.body() != null) {
            text.append("\n  body").append(operation.body().required() ? "! " : " ");
            content(text, operation.body().content());
        }
        operation.responses().forEach(response -> {
            text.append("\n  ").append(response.status()).append(' ');
            content(text, response.content());
        });
        return text.toString();
    }

    private void content(StringBuilder text, List<MediaType> content) {
        content.forEach(media -> text.append(media.name()).append(' ').append(type(media.type())).append("; "));
    }

    private String named(NamedType named) {
        StringBuilder text = new StringBuilder();
        if (named instanceof ObjectType object) {
            for (Property property : object.properties()) {
                text.append(property.name()).append(property.required() ? "! " : " ").append(property.access())
                        .append(type(property.type())).append(value(property.defaultValue())).append('\n');
            }
            text.append(object.additional() == null ? "" : type(object.additional()));
        } else if (named instanceof EnumType values) {
            text.append(type(values.base()));
            values.values().forEach(value -> text.append('\n').append(value.literal().json()));
        } else if (named instanceof UnionType union) {
            text.append(union.discriminator());
            union.branches().forEach(branch -> text.append('\n').append(branch.tags()).append(type(branch.type())));
        }
        return text.toString();
    }

    private String type(Type type) {
        if (type instanceof Reference reference) {
            return api.resolve(reference).getClass().getSimpleName() + shapes.getOrDefault(reference.target(), "");
        }
        if (type instanceof ListType list) {
            return (list.unique() ? "set " : "list ") + type(list.items());
        }
        if (type instanceof MapType map) {
            return "map " + type(map.values());
        }
        return type instanceof NullableType nullable ? type(nullable.type()) + "?" : type.toString();
    }

    private static String value(@Nullable Literal literal) {
        return literal == null ? "" : "=" + literal.json();
    }
}
