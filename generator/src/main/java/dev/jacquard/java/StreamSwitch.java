package dev.jacquard.java;

import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.names.MemberKey;
import java.util.List;
import java.util.Optional;

/**
 * The member {@code stream} of a body, by which a caller says that the answer shall be a stream: a boolean, in the APIs
 * that answer one request in two ways. The method that gives the stream sets it.
 */
final class StreamSwitch {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Operation operation;
    private final Optional<ObjectType> body;

    StreamSwitch(Rendering rendering, Operation operation) {
        this.rendering = rendering;
        this.operation = operation;
        this.body = operation.body() != null
                        && operation.body().required()
                        && operation.body().choices().size() == 1
                        && operation.body().preferred().type() instanceof Reference reference
                        && rendering.api().types().get(reference.target()) instanceof ObjectType object
                        && object.properties().stream().anyMatch(StreamSwitch::isSwitch)
                ? Optional.of(object)
                : Optional.empty();
    }

    private static boolean isSwitch(Property property) {
        return property.name().equals("stream")
                && !property.docs().deprecated()
                && property.access() != Property.Access.READ_ONLY
                && property.type().withoutNull() instanceof Primitive primitive
                && primitive.kind() == Primitive.Kind.BOOLEAN;
    }

    /** The statement that makes the variable {@code streamed} out of the request; none if there is no such member. */
    List<JavaCode> before(Imports imports) {
        return body.map(object -> List.of(JavaCode.of(
                        "% streamed = request.toBuilder()%.%(request.%().toBuilder().%(true).build())%.build();",
                        imports.name(rendering.names().request(operation.pointer())),
                        Layout.newLine(STATEMENT),
                        member(),
                        member(),
                        Identifier.of(rendering.names().member(object.pointer(), MemberKey.property("stream"))),
                        Layout.newLine(STATEMENT))))
                .orElse(List.of());
    }

    /** The request that asks for a stream. */
    JavaCode request() {
        return JavaCode.of(body.isPresent() ? "streamed" : "request");
    }

    private Identifier member() {
        return Identifier.of(rendering.names().member(operation.pointer(), MemberKey.BODY));
    }
}
