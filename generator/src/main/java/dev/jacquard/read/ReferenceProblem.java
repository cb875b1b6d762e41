package dev.jacquard.read;

import org.jspecify.annotations.Nullable;

/** Why a reference leads to no value. */
final class ReferenceProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String hint;

    /**
     * @param code the class of finding
     * @param message what is wrong
     * @param hint what to do
     */
    ReferenceProblem(String code, String message, @Nullable String hint) {
        // Expected with bad input, so without the cost of a stack trace.
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
    }

    static ReferenceProblem nowhere(String reference, @Nullable String hint) {
        return new ReferenceProblem("reference-to-nowhere", "reference to nowhere: " + reference, hint);
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    @Nullable String hint() {
        return hint;
    }
}
