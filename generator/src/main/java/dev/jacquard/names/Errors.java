package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which answers become exceptions of their own. */
public final class Errors {
    private Errors() {}

    /**
     * An error body that has an exception of its own.
     *
     * @param key what the exception is known by: the place of the named schema, or of the content
     * @param response the answer
     * @param content its JSON or XML form
     */
    public record ErrorBody(Pointer key, Response response, MediaType content) {}

    /**
     * The typed error bodies of an operation.
     *
     * @param operation an operation
     * @return one for each answer that is an error with a typed body
     */
    public static List<ErrorBody> of(Operation operation) {
        List<ErrorBody> bodies = new ArrayList<>();
        for (Response error : Answers.of(operation).errors()) {
            body(error).ifPresent(content -> bodies.add(new ErrorBody(key(content), error, content)));
        }
        return bodies;
    }

    /** The JSON or XML form of an error's body. */
    static Optional<MediaType> body(Response error) {
        return MediaType.preferred(error.content()).filter(MediaType::typed);
    }

    /**
     * The typed error bodies of an API.
     *
     * @param api an API
     * @return one for each exception
     */
    public static List<ErrorBody> of(Api api) {
        Map<Pointer, ErrorBody> bodies = new LinkedHashMap<>();
        for (Operation operation : api.operations()) {
            of(operation).forEach(body -> bodies.putIfAbsent(body.key(), body));
        }
        return List.copyOf(bodies.values());
    }

    private static Pointer key(MediaType content) {
        return content.type().withoutNull() instanceof Reference reference ? reference.target() : content.pointer();
    }
}
