package dev.jacquard.names;

import dev.jacquard.api.Operation;

/** Which operations have a request class. */
public final class Requests {
    private Requests() {}

    /**
     * Whether an operation takes anything.
     *
     * @param operation an operation
     * @return false if it has neither parameters nor a body
     */
    public static boolean has(Operation operation) {
        return !operation.parameters().isEmpty() || operation.body() != null;
    }
}
