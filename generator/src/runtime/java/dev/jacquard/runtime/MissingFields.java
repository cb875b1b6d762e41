package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the names of the required fields that a builder was not given. */
public final class MissingFields {
    private final List<String> names = new ArrayList<>();

    /** Creates an empty collection. */
    public MissingFields() {
    }

    /**
     * Adds a field where it is missing.
     *
     * @param name the field's name
     * @param missing whether the field is missing
     * @return this
     */
    public MissingFields add(String name, boolean missing) {
        if (missing) {
            names.add(name);
        }
        return this;
    }

    /**
     * Returns the names of the missing fields.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
