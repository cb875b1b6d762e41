package dev.jacquard.diagnostics;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the findings of a run, each once, in the order of their discovery. */
public final class Diagnostics {
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /**
     * Adds a finding.
     *
     * @param diagnostic the finding
     */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /**
     * Adds an error.
     *
     * @param code the class of finding
     * @param message what is wrong
     * @param pointer the place
     * @param hint what to do
     */
    public void error(String code, String message, @Nullable Pointer pointer, @Nullable String hint) {
        add(Diagnostic.error(code, message, pointer, hint));
    }

    /**
     * Adds a warning.
     *
     * @param code the class of finding
     * @param message what is wrong
     * @param pointer the place
     * @param hint what to do
     */
    public void warning(String code, String message, @Nullable Pointer pointer, @Nullable String hint) {
        add(Diagnostic.warning(code, message, pointer, hint));
    }

    /**
     * Everything that was found.
     *
     * @return the findings
     */
    public Set<Diagnostic> all() {
        return Collections.unmodifiableSet(found);
    }

    /**
     * What ends the run.
     *
     * @return the errors
     */
    public List<Diagnostic> errors() {
        return found.stream().filter(diagnostic -> diagnostic.severity() == Severity.ERROR).toList();
    }

    /**
     * Whether the run must end.
     *
     * @return true if there is an error
     */
    public boolean failed() {
        return !errors().isEmpty();
    }
}
