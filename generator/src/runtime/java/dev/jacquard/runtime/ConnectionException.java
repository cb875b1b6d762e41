package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call without an answer: the server could not be reached, or the connection broke before the
 * answer was complete. The server may have received the request.
 */
public final class ConnectionException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConnectionException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
