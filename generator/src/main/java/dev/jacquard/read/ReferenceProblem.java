package dev.jacquard.read;

import dev.jacquard.diagnostics.Diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** Why a reference leads to no value. */
final class ReferenceProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final Severity severity;
    private final String code;
    private final @Nullable String hint;

    private ReferenceProblem(Severity severity, String code, String message, @Nullable String hint) {
        // Expected with bad input, so without the cost of a stack trace.
        super(message, null, false, false);
        this.severity = severity;
        this.code = code;
        this.hint = hint;
    }

    /**
     * @param code the class of finding
     * @param message what is wrong
     * @param hint what to do
     */
    ReferenceProblem(String code, String message, @Nullable String hint) {
        this(Severity.ERROR, code, message, hint);
    }

    /** A reference out of the document's world: code can do without what is there. */
    static ReferenceProblem url(String reference) {
        return new ReferenceProblem(Severity.WARNING, "reference-to-url",
                "reference to a URL: " + reference + "; a schema there is any JSON, anything else is left out",
                "nothing is fetched: save that document beside this one, and refer to it by its path");
    }

    static ReferenceProblem nowhere(String reference, @Nullable String hint) {
        return new ReferenceProblem("reference-to-nowhere", "reference to nowhere: " + reference, hint);
    }

    Severity severity() {
        return severity;
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
