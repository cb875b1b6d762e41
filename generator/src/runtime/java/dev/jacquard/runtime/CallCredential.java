package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import java.util.concurrent.CompletableFuture;

/**
 * Tells a server who calls: adds something to each request. An interface, so that you can sign
 * requests in a way of your own. Used by many threads at a time.
 *
 * <p>{@code toString} must not show a secret.
 */
@FunctionalInterface
public interface CallCredential {
    /**
     * Adds this credential to a request. Called before each attempt to send it.
     *
     * @param request what is about to be sent
     * @throws IllegalArgumentException where the request cannot be signed; the message says why,
     *         without a secret
     */
    void sign(OutgoingRequest request);

    /**
     * Gets ready, for instance by fetching a token. Called once for each execution of a call, on
     * the thread that makes the call, and again after {@link #refused}.
     *
     * @param transport sends requests
     * @return what signs the attempts of this execution; this, already there, unless overridden
     */
    default CompletableFuture<CallCredential> prepare(HttpTransport transport) {
        return CompletableFuture.completedFuture(this);
    }

    /**
     * Takes note that the server answered 401 to a request that this has signed.
     *
     * @return whether {@link #prepare} may give a better one now, and the request should be sent
     *         once more; false unless overridden
     */
    default boolean refused() {
        return false;
    }
}
