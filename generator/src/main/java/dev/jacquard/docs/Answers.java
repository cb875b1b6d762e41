package dev.jacquard.docs;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import dev.jacquard.api.Type;
import java.util.Optional;

/** What the method of an operation gives. */
final class Answers {
    private Answers() {}

    /** The answer that tells of success. */
    static Optional<Response> success(Operation operation) {
        Optional<Response> withBody = operation.responses().stream()
                .filter(response -> response.status().success() && !response.content().isEmpty())
                .findFirst();
        return withBody.or(() ->
                operation.responses().stream().filter(response -> response.status().success()).findFirst());
    }

    /** The type of the body; nothing if there is no body. */
    static Optional<Type> result(Operation operation) {
        return success(operation)
                .flatMap(response -> response.content().stream()
                        .filter(MediaType::json)
                        .findFirst()
                        .or(() -> response.content().stream().findFirst()))
                .map(MediaType::type);
    }
}
