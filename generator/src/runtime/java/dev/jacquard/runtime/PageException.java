package dev.jacquard.runtime;

/** Pages that cannot go on: they go in a circle, or a link leads to another server. */
public final class PageException extends ApiException {
    private static final long serialVersionUID = 1L;

    PageException(String operation, String problem) {
        super(operation, problem, null);
    }
}
