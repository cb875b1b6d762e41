package dev.jacquard.diagnostics;

import dev.jacquard.api.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a document or a configuration.
 *
 * @param severity how much it matters
 * @param code a stable name of the class of finding, such as {@code reference-to-nowhere}
 * @param message what is wrong, without a full stop at the end
 * @param pointer the place in the document; null if no place is to blame
 * @param position the line and column, where the finder knows them better than the pointer tells (a syntax error)
 * @param hint what to do about it; null if the message says it all
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        @Nullable Pointer pointer,
        @Nullable Position position,
        @Nullable String hint) {
    /** How much a finding matters. */
    public enum Severity {
        /** Nothing can be generated. */
        ERROR,
        /** The document is at fault or says more than the code will; the code is right as far as it goes. */
        WARNING
    }

    /**
     * Something that ends the run.
     *
     * @param code the class of finding
     * @param message what is wrong
     * @param pointer the place
     * @param hint what to do
     * @return the finding
     */
    public static Diagnostic error(String code, String message, @Nullable Pointer pointer, @Nullable String hint) {
        return new Diagnostic(Severity.ERROR, code, message, pointer, null, hint);
    }

    /**
     * Something that the run survives.
     *
     * @param code the class of finding
     * @param message what is wrong
     * @param pointer the place
     * @param hint what to do
     * @return the finding
     */
    public static Diagnostic warning(String code, String message, @Nullable Pointer pointer, @Nullable String hint) {
        return new Diagnostic(Severity.WARNING, code, message, pointer, null, hint);
    }
}
