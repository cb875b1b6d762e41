package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call whose thread was interrupted while it waited. The thread's interrupt flag is set again.
 */
public final class InterruptedCallException extends ApiException {
    private static final long serialVersionUID = 1L;

    InterruptedCallException(String operation, String problem, @Nullable Throwable cause) {
        super(operation, problem, cause);
    }
}
