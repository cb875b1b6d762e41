package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.BiFunction;

/** An answer that tells of an error: its status is not one that the call expects. */
public final class ErrorAnswer extends Answer {
    ErrorAnswer(Call<?> call, Headers headers, TransportResponse response, Attempts attempts) {
        super(call, headers, response, attempts);
    }

    /**
     * Reads the body and makes an exception that holds it.
     *
     * @param <E> the type of the body
     * @param codec reads the body
     * @param exception makes the exception of this answer and its body
     * @param types media types, or ranges, that hold JSON besides those that say so
     * @return the exception; {@link #toException()} where the body does not hold such a value or
     *         has another media type
     */
    public <E> ApiException as(JsonCodec<E> codec,
            BiFunction<ErrorAnswer, E, ? extends ApiException> exception, String... types) {
        if (!isJson(types)) {
            return toException();
        }
        E error;
        try {
            error = json(codec, types);
        } catch (JsonException e) {
            return toException();
        }
        return exception.apply(this, error);
    }

    /**
     * Makes an exception that holds the body as text.
     *
     * @return the exception
     */
    public ApiException toException() {
        return new ApiException(this);
    }

    /** The status and the start of the body, without secrets. */
    String message() {
        String excerpt = excerpt();
        String message = excerpt.isEmpty() ? summary() : summary() + ": " + excerpt;
        String location = headers().first("Location");
        if (status() / 100 != 3 || location == null) {
            return message;
        }
        // Which server, for the reader's sake; a path or query may hold credentials.
        try {
            String host = new URI(location).getHost();
            return message + " (a redirect" + (host == null ? "" : " to " + host)
                    + " that is not followed)";
        } catch (URISyntaxException e) {
            return message + " (a redirect to no address)";
        }
    }
}
