package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The names of a run: what was recorded before it, and what it gives. */
final class Ledger {
    private final RecordedNames recorded;
    private final Diagnostics diagnostics;
    private final Map<NameKey, String> names = new TreeMap<>();
    private final Map<String, List<Lost>> lost = new TreeMap<>();

    /** A place where the document states a name, and what its thing is called instead. */
    private record Lost(Pointer place, String name) {}

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

    /** Takes note of a stated name that could not be given. */
    void compare(Wish wish, String given) {
        if (wish.stated() != null && !wish.name().equals(given)) {
            lost.computeIfAbsent(wish.name(), name -> new ArrayList<>()).add(new Lost(wish.stated(), given));
        }
    }

    /** Says which stated names could not be given: one finding for each name. */
    void report() {
        lost.forEach((name, losers) -> {
            Lost first = losers.get(0);
            String others = losers.size() == 1 ? "" : ", as at " + (losers.size() - 1) + " more places";
            diagnostics.warning(
                    "stated-name",
                    "the name " + name + " that the document states here is taken or reserved" + others + "; this is "
                            + first.name(),
                    first.place(),
                    "Choose names in the configuration or in a names file");
        });
    }
}
