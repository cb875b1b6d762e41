package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Operation;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import dev.jacquard.names.Requests;
import dev.jacquard.names.SharedGlobals;
import java.util.ArrayList;
import java.util.List;

/** The files of requests: the parameters and the body of an operation. */
final class RequestFiles {
    private RequestFiles() {}

    static List<JavaFile> of(Rendering rendering) {
        List<JavaFile> files = new ArrayList<>();
        for (Operation operation : rendering.api().operations()) {
            if (Requests.has(operation)) {
                Identifier method = Identifier.of(rendering.names().method(operation.pointer()));
                files.add(new ObjectShape(
                        rendering.names().request(operation.pointer()),
                        Javadoc.markup(
                                "The parameters of {@code %}: %.",
                                method,
                                Javadoc.code(operation.method() + " " + operation.path().text())),
                        false,
                        Member.of(operation, rendering.api(), rendering.names()),
                        List.of(),
                        SharedGlobals.taken(operation, rendering.api(), rendering.names()),
                        false,
                        false,
                        Constraints.NONE,
                        null).file(rendering));
            }
        }
        return files;
    }
}
