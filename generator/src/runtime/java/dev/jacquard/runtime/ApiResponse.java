package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An answer: what came with the body, and the body.
 *
 * @param <T> the type of the body
 * @param status the HTTP status
 * @param headers the response's headers
 * @param body the body
 */
public record ApiResponse<T extends @Nullable Object>(int status, Headers headers, T body) {
    /**
     * Returns the name that the server gave to the request, by the headers X-Request-Id,
     * Request-Id, X-Amzn-RequestId or X-Correlation-Id.
     *
     * @return the request's id, or null where the server gave none
     */
    public @Nullable String requestId() {
        return requestId(headers);
    }

    static @Nullable String requestId(Headers headers) {
        String id = headers.first("X-Request-Id");
        id = id == null ? headers.first("Request-Id") : id;
        id = id == null ? headers.first("X-Amzn-RequestId") : id;
        return id == null ? headers.first("X-Correlation-Id") : id;
    }
}
