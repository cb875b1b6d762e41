package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call that did not end within its timeout. The server may have received the request.
 */
public final class CallTimeoutException extends ApiException {
    private static final long serialVersionUID = 1L;

    CallTimeoutException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
