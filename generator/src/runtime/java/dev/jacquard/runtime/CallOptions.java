package dev.jacquard.runtime;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sets for its calls, and a call for itself. Changed by the one that makes it, before
 * a final field of another object holds it, and never afterwards.
 */
final class CallOptions implements Cloneable {
    Duration timeout = Duration.ofSeconds(60);
    @Nullable Duration attemptTimeout;

    /** Null: those of the operation, or else those of the API. */
    @Nullable RetryPolicy retries;

    RetryPolicy defaultRetries = RetryPolicy.DEFAULT;

    /** The header in which each POST and PATCH bears a key; null: they bear none. */
    @Nullable String keyHeader;

    @Nullable StreamSettings streams;

    /** Headers of the call alone: name, value, name, value. */
    List<String> headers = List.of();

    /** Null: the operation's. */
    @Nullable String server;

    /** What to send in place of the client's credentials; null: the client's. */
    @Nullable List<CallCredential> credentials;

    CallOptions copy() {
        try {
            return (CallOptions) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
