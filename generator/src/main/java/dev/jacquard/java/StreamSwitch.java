package dev.jacquard.java;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.RequestBody;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.names.MemberKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The member {@code stream} of a body, by which a caller says that the answer shall be a stream: a boolean, in the APIs
 * that answer one request in two ways. The method that gives the stream sets it, in whichever form the body is.
 */
final class StreamSwitch {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Operation operation;
    private final List<JavaCode> setters = new ArrayList<>();

    StreamSwitch(Rendering rendering, Operation operation) {
        this.rendering = rendering;
        this.operation = operation;
        RequestBody body = operation.body();
        if (body != null && body.required()) {
            body.choices().forEach(form -> add(body, form));
        }
    }

    private void add(RequestBody body, MediaType form) {
        boolean switched = form.type() instanceof Reference reference
                && rendering.api().types().get(reference.target()) instanceof ObjectType object
                && object.properties().stream().anyMatch(StreamSwitch::isSwitch);
        if (switched) {
            ObjectType object = (ObjectType) rendering.api().resolve((Reference) form.type());
            Identifier member =
                    Identifier.of(rendering.names().member(operation.pointer(), MemberKey.of(body, form)));
            Identifier stream =
                    Identifier.of(rendering.names().member(object.pointer(), MemberKey.property("stream")));
            JavaCode set = JavaCode.of("request.%().toBuilder().%(true).build()", member, stream);
            JavaCode line = JavaCode.of("request.%() == null ? null : %", member, set);
            JavaCode next = Layout.newLine(STATEMENT + 16);
            JavaCode value = !body.mayLackForm()
                    ? set
                    : STATEMENT + 17 + Layout.length(line) <= Layout.WIDTH
                            ? line
                            : JavaCode.of("request.%() == null%? null%: %", member, next, next, set);
            int column = STATEMENT + 9 + member.toString().length();
            setters.add(JavaCode.of(".%%", member, Layout.filled(column, STATEMENT + 8, List.of(value), 0)));
        }
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
        if (setters.isEmpty()) {
            return List.of();
        }
        return List.of(JavaCode.of(
                "% streamed = request.toBuilder()%%.build();",
                imports.name(rendering.names().request(operation.pointer())),
                Layout.steps(STATEMENT, setters),
                Layout.newLine(STATEMENT)));
    }

    /** The request that asks for a stream. */
    JavaCode request() {
        return JavaCode.of(setters.isEmpty() ? "request" : "streamed");
    }
}
