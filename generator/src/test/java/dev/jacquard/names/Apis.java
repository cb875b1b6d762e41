package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Info;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Response;
import dev.jacquard.api.Status;
import dev.jacquard.api.Tag;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small APIs, as far as names depend on them. */
final class Apis {
    static final Pointer SCHEMAS = Pointer.of("/components/schemas");
    static final Primitive STRING = Primitive.of(Primitive.Kind.STRING);

    private String title = "Test";
    private final List<Tag> tags = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Pointer, NamedType> types = new LinkedHashMap<>();

    static Pointer schema(String key) {
        return SCHEMAS.child(key);
    }

    Apis title(String text) {
        title = text;
        return this;
    }

    /** An object with string properties. */
    Apis object(String key, String... properties) {
        Map<String, Type> typed = new LinkedHashMap<>();
        for (String property : properties) {
            typed.put(property, STRING);
        }
        return object(key, typed);
    }

    Apis object(String key, Map<String, Type> properties) {
        Pointer pointer = schema(key);
        List<Property> list = new ArrayList<>();
        properties.forEach((name, type) -> list.add(property(pointer, name, type)));
        return add(new ObjectType(
                pointer, new Origin.Component(key), Documentation.NONE, list, null, List.of(), Constraints.NONE));
    }

    /** An object without properties or a key. */
    static ObjectType inline(Pointer pointer, Origin origin) {
        return new ObjectType(pointer, origin, Documentation.NONE, List.of(), null, List.of(), Constraints.NONE);
    }

    /** An enum of strings. */
    Apis strings(String key, String... values) {
        List<EnumType.Value> list = new ArrayList<>();
        for (String value : values) {
            list.add(new EnumType.Value(new Literal.Text(value), "", Documentation.NONE));
        }
        return values(key, list);
    }

    Apis values(String key, List<EnumType.Value> values) {
        return add(new EnumType(schema(key), new Origin.Component(key), Documentation.NONE, STRING, values));
    }

    Apis union(String key, Type... branches) {
        List<UnionType.Branch> list = new ArrayList<>();
        for (Type branch : branches) {
            list.add(new UnionType.Branch(branch, List.of(), Map.of(), Constraints.NONE));
        }
        return add(new UnionType(schema(key), new Origin.Component(key), Documentation.NONE, list, null, List.of()));
    }

    Apis add(NamedType type) {
        types.put(type.pointer(), type);
        return this;
    }

    /** An operation {@code GET /path} with query parameters. */
    Apis operation(String tag, String path, String id, String... parameters) {
        return operation(tag, path, id, List.of(), parameters);
    }

    /** The same, with answers of these status codes. */
    Apis operation(String tag, String path, String id, List<Integer> answers, String... parameters) {
        if (tags.stream().noneMatch(known -> known.name().equals(tag))) {
            tags.add(new Tag(tag, Documentation.NONE));
        }
        Pointer pointer = Pointer.of("/paths").child(path).child("get");
        List<Parameter> list = new ArrayList<>();
        for (int i = 0; i < parameters.length; i++) {
            list.add(new Parameter(
                    pointer.child("parameters").child(i), parameters[i], Parameter.In.QUERY, STRING, false,
                    Parameter.Style.FORM, true, false, Documentation.NONE, null, List.of(), Constraints.NONE));
        }
        operations.add(new Operation(
                pointer, id, "GET", PathTemplate.parse(path), tag, Documentation.NONE, list, null, answers(pointer, answers),
                Pointer.ROOT, null, List.of(), null));
        return this;
    }

    Api api() {
        return new Api(
                new Info(title, "1", null, null, null, null, null, null), tags, operations, List.of(), types, List.of(), List.of(),
                List.of(), null, Map.of());
    }

    Names names() {
        return Naming.of(api(), NameOptions.DEFAULTS);
    }

    Names names(Renamings renamings) {
        return Naming.of(api(), NameOptions.DEFAULTS.with(renamings));
    }

    static Type ref(String key) {
        return new Reference(schema(key));
    }

    static Type list(Type items) {
        return new ListType(items, false);
    }

    private static List<Response> answers(Pointer operation, List<Integer> codes) {
        List<Response> responses = new ArrayList<>();
        for (int code : codes) {
            Pointer pointer = operation.child("responses").child(String.valueOf(code));
            responses.add(new Response(pointer, Status.of(code), Documentation.NONE, List.of(), List.of()));
        }
        return responses;
    }

    private static Property property(Pointer owner, String name, Type type) {
        return new Property(
                owner.child("properties").child(name), name, type, false, Property.Access.READ_WRITE, false,
                Documentation.NONE, null, List.of(), Constraints.NONE);
    }
}
