package dev.jacquard.read;

import org.jspecify.annotations.Nullable;

/** Why a text cannot be read. It ends the reading of its file. */
final class SyntaxProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int offset;
    private final @Nullable String hint;

    /**
     * @param code the class of finding
     * @param message what is wrong
     * @param offset the place in the text, in UTF-16 units; -1 for the file as a whole
     * @param hint what to do
     */
    SyntaxProblem(String code, String message, int offset, @Nullable String hint) {
        // Expected with bad input, so without the cost of a stack trace.
        super(message, null, false, false);
        this.code = code;
        this.offset = offset;
        this.hint = hint;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    int offset() {
        return offset;
    }

    @Nullable String hint() {
        return hint;
    }
}
