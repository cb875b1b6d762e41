package dev.jacquard.names;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import java.util.Optional;

/** What the method of an operation gives. */
public final class Answers {
    private Answers() {}

    /**
     * The answer that tells of success.
     *
     * @param operation an operation
     * @return the first success that is declared
     */
    public static Optional<Response> success(Operation operation) {
        return operation.responses().stream()
                .filter(response -> response.status().success())
                .findFirst();
    }

    /**
     * The body of a success.
     *
     * @param operation an operation
     * @return its JSON form where there is a choice, else the first; empty if a success has no body
     */
    public static Optional<MediaType> body(Operation operation) {
        return success(operation)
                .flatMap(response -> response.content().stream()
                        .filter(MediaType::json)
                        .findFirst()
                        .or(() -> response.content().stream().findFirst()));
    }

    /**
     * The Java type of a body.
     *
     * @param body a form of the body
     * @param names the API's names
     * @return the type of its schema if it is JSON, else text or bytes
     */
    public static JavaType type(MediaType body, Names names) {
        if (body.json()) {
            return new JavaTypes(names).of(body.type());
        }
        return body.essence().startsWith("text/")
                ? JavaType.of("java.lang", "String")
                : JavaType.of(names.runtime("json", "ByteString"));
    }
}
