package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/** A webhook that is not taken: its sender is not proved, or its body is not what it should be. */
public final class WebhookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WebhookException(String problem, @Nullable Throwable cause) {
        super(problem, cause);
    }
}
