package dev.jacquard.names;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.Map;
import java.util.TreeMap;

/** The names of a run: what was recorded before it, and what it gives. */
final class Ledger {
    private final RecordedNames recorded;
    private final Diagnostics diagnostics;
    private final Map<NameKey, String> names = new TreeMap<>();

    Ledger(RecordedNames recorded, Diagnostics diagnostics) {
        this.recorded = recorded;
        this.diagnostics = diagnostics;
    }

    RecordedNames recorded() {
        return recorded;
    }

    /** All names that were given so far. */
    Map<NameKey, String> names() {
        return names;
    }

    void give(NameKey key, String name) {
        names.put(key, name);
    }

    /** Says that a recorded name cannot be given. */
    void refuse(NameKey key, RecordedNames.Entry entry, String reason) {
        diagnostics.add(new Diagnostic(
                Diagnostic.Severity.ERROR,
                "recorded-name",
                "The name '" + entry.name() + "' that is recorded for " + NamesFile.key(key) + " " + reason,
                null,
                entry.position(),
                "Give it another name in the names file, or remove the line"));
    }
}
