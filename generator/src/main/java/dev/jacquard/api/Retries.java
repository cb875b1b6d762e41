package dev.jacquard.api;

import java.util.List;

/**
 * When calls are tried again, as a document asks for.
 *
 * @param initialInterval the first wait, in milliseconds
 * @param maxInterval the longest wait
 * @param maxElapsedTime how long after the start of a call a retry may begin; 0: there are no retries
 * @param exponent how much longer each wait is than the one before
 * @param statuses the statuses after which calls are tried again, or their first digits; none: the usual ones
 * @param failures whether they are tried again after failures of the connection
 */
public record Retries(
        long initialInterval,
        long maxInterval,
        long maxElapsedTime,
        double exponent,
        List<Integer> statuses,
        boolean failures) {
    /** No call is tried again. */
    public static final Retries NONE = new Retries(0, 0, 0, 1, List.of(), false);

    /** Copies the list. */
    public Retries {
        statuses = List.copyOf(statuses);
    }
}
