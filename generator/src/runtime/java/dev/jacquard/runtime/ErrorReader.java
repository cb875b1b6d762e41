package dev.jacquard.runtime;

/** Makes an exception of an answer that tells of an error. */
@FunctionalInterface
public interface ErrorReader {
    /**
     * Makes an exception of an answer.
     *
     * @param error the answer
     * @return the exception, which the call throws
     */
    ApiException read(ErrorAnswer error);
}
