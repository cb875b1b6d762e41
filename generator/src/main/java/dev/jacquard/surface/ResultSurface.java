package dev.jacquard.surface;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Operation;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ResultNames;
import java.util.List;

/** What tells the successes of an operation apart. */
final class ResultSurface {
    private final Surface surface;
    private final Operation operation;
    private final ResultNames names;

    ResultSurface(Surface surface, Operation operation) {
        this.surface = surface;
        this.operation = operation;
        this.names = surface.names().result(operation.pointer());
    }

    void add() {
        String name = surface.uses().name(names.type());
        Subject subject = surface.subject(operation);
        surface.declare(Declared.Kind.SEALED_INTERFACE, name, subject);
        List<Answers.Success> successes = Answers.of(operation).successes();
        for (int i = 0; i < successes.size(); i++) {
            String nested = names.outcomes().get(i);
            Subject part = subject.part("success", nested, successes.get(i).response().pointer());
            Declared outcome =
                    surface.declare(Declared.Kind.RECORD, name + "." + nested, part).is(name);
            if (successes.get(i).body().isPresent()) {
                JavaUse type = type(successes.get(i).body().get());
                outcome.constructor(new Signature.Parameter(type, "value")).method(type, "value", part);
            } else {
                outcome.constructor();
            }
        }
        if (successes.stream().allMatch(success -> success.response().status().exact())) {
            JavaUse bytes = surface.uses().runtime("json", "ByteString");
            surface.declare(Declared.Kind.RECORD, name + ".Unknown", subject)
                    .is(name)
                    .constructor(
                            new Signature.Parameter(JavaUse.keyword("int"), "status"),
                            new Signature.Parameter(bytes, "body"))
                    .method(JavaUse.keyword("int"), "status", subject)
                    .method(bytes, "body", subject);
        }
    }

    private JavaUse type(MediaType body) {
        boolean orNull = body.json() && body.type() instanceof NullableType;
        var type = Answers.type(body, surface.api(), surface.names());
        return orNull ? surface.uses().boxed(type).orNull() : surface.uses().of(type);
    }
}
