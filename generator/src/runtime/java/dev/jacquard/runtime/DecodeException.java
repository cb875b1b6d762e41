package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonException;
import org.jspecify.annotations.Nullable;

/**
 * An answer whose status tells of success, but whose body is not what the API's document promises.
 * The cause is a {@link JsonException} where the body's JSON or XML is at fault.
 */
public final class DecodeException extends ApiException {
    private static final long serialVersionUID = 1L;

    DecodeException(Answer answer, String problem, @Nullable Throwable cause) {
        super(answer, message(answer, problem), cause);
    }

    /** The body has a media type that the API's document does not declare. */
    DecodeException(Answer answer, String expected) {
        super(answer, answer.summary() + ", but the body is " + answer.mediaType() + ": " + expected
                + " is expected", null);
    }

    /**
     * Returns the place in the body.
     *
     * @return such as {@code $.location.postal_code}; null where neither is at fault
     */
    public @Nullable String path() {
        return getCause() instanceof JsonException e ? e.path() : null;
    }

    private static String message(Answer answer, String problem) {
        StringBuilder message = new StringBuilder(answer.summary());
        if (answer.isEmpty()) {
            return message.append(", but the body is empty").toString();
        }
        String type = answer.mediaType();
        if (type != null && !ContentType.isJson(type) && !type.endsWith("xml")) {
            message.append(", but the body is ").append(type).append(": ");
        } else {
            message.append(", but the body cannot be read: ");
        }
        return message.append(problem).toString();
    }
}
