package dev.jacquard;

import dev.jacquard.Configuration.Part;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.Set;

/** Refuses a run that is asked for nothing: it would remove what the last one wrote. */
final class PartCheck {
    private PartCheck() {}

    /** Adds an error that names all switches, if none is on. */
    static void check(Set<Part> parts, Diagnostics diagnostics) {
        if (!parts.isEmpty()) {
            return;
        }
        Part[] all = Part.values();
        StringBuilder message = new StringBuilder("nothing is asked for: ");
        for (int i = 0; i < all.length; i++) {
            message.append(i == 0 ? "" : i == all.length - 1 ? " and " : ", ").append(all[i].option());
        }
        message.append(" are all false");
        diagnostics.error("nothing-asked-for", message.toString(), null, "set one of them to true");
    }
}
