package dev.jacquard.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A request that the API's server sends: a webhook, or a callback of an operation.
 *
 * @param pointer its place in the document
 * @param name its name
 * @param docs what the document tells about it
 * @param payload the type of its JSON
 * @param callers the places of the operations whose callback it is; none for a webhook
 */
public record Webhook(Pointer pointer, String name, Documentation docs, Type payload, List<Pointer> callers) {
    /** Copies the places. */
    public Webhook {
        callers = List.copyOf(callers);
    }

    /**
     * The webhook with more operations whose callback it is.
     *
     * @param others the places of operations
     * @return the changed webhook, which has each place once
     */
    public Webhook with(List<Pointer> others) {
        Set<Pointer> all = new LinkedHashSet<>(callers);
        all.addAll(others);
        return new Webhook(pointer, name, docs, payload, new ArrayList<>(all));
    }
}
