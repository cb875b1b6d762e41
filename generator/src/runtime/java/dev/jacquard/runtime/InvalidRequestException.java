package dev.jacquard.runtime;

/** A request that cannot be sent. Nothing was sent. */
public final class InvalidRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    InvalidRequestException(String operation, String problem) {
        super(operation, problem, null);
    }
}
