package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Example;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Property;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Type;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component of a model or request.
 *
 * @param key what it is
 * @param name its Java name
 * @param type its type
 * @param required whether a caller must give it
 * @param secret whether its value must not be shown
 * @param docs what the document tells about it
 * @param defaultValue the value that stands for an absent one
 * @param examples its examples
 * @param constraints what a value must satisfy
 */
record Field(
        MemberKey key,
        String name,
        Type type,
        boolean required,
        boolean secret,
        Documentation docs,
        @Nullable Literal defaultValue,
        List<Example> examples,
        Constraints constraints) {
    /** The components of a model, in document order; members that are not declared last. */
    static List<Field> of(ObjectType object, Names names) {
        List<Field> fields = new ArrayList<>();
        for (Property property : object.properties()) {
            MemberKey key = MemberKey.property(property.name());
            fields.add(new Field(
                    key,
                    names.member(object.pointer(), key),
                    property.type(),
                    property.required(),
                    property.secret(),
                    property.docs(),
                    property.defaultValue(),
                    property.examples(),
                    property.constraints()));
        }
        if (object.additional() != null) {
            fields.add(new Field(
                    MemberKey.ADDITIONAL,
                    names.member(object.pointer(), MemberKey.ADDITIONAL),
                    new MapType(object.additional()),
                    false,
                    false,
                    Documentation.NONE,
                    null,
                    List.of(),
                    Constraints.NONE));
        }
        return fields;
    }

    /** The components of a request: the parameters in document order, then the body. */
    static List<Field> of(Operation operation, Api api, Names names) {
        List<Field> fields = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            MemberKey key = MemberKey.of(parameter);
            fields.add(new Field(
                    key,
                    names.member(operation.pointer(), key),
                    parameter.type(),
                    // A global parameter may be left to the client.
                    parameter.required() && api.global(parameter) == null,
                    false,
                    parameter.docs(),
                    parameter.defaultValue(),
                    parameter.examples(),
                    parameter.constraints()));
        }
        RequestBody body = operation.body();
        if (body != null && !body.content().isEmpty()) {
            fields.add(new Field(
                    MemberKey.BODY,
                    names.member(operation.pointer(), MemberKey.BODY),
                    body.preferred().type(),
                    body.required(),
                    false,
                    body.docs(),
                    null,
                    body.preferred().examples(),
                    Constraints.NONE));
        }
        return fields;
    }

    /** The example to show; null if there is none, or if its value would be secret. */
    @Nullable Literal example() {
        return secret || examples.isEmpty() ? null : examples.get(0).value();
    }

    /** The example of a name; the one to show where no example has that name. */
    @Nullable Literal example(@Nullable String exampleName) {
        for (Example example : examples) {
            if (!secret && exampleName != null && exampleName.equals(example.name())) {
                return example.value();
            }
        }
        return example();
    }
}
