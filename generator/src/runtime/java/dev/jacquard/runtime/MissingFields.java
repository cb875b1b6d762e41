package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the names of the required fields that a builder was not given. */
public final class MissingFields {
    private final List<String> names = new ArrayList<>();
    private final List<String> wireNames = new ArrayList<>();

    /** Creates an empty collection. */
    public MissingFields() {
    }

    /**
     * Adds a field where it is missing.
     *
     * @param name the field's name, in Java and on the wire
     * @param missing whether the field is missing
     * @return this
     */
    public MissingFields add(String name, boolean missing) {
        return add(name, name, missing);
    }

    /**
     * Adds a field where it is missing.
     *
     * @param name the field's name in Java
     * @param wireName the field's name on the wire
     * @param missing whether the field is missing
     * @return this
     */
    public MissingFields add(String name, String wireName, boolean missing) {
        if (missing) {
            names.add(name);
            wireNames.add(wireName);
        }
        return this;
    }

    /**
     * Returns the names of the missing fields as a caller in Java knows them.
     *
     * @return an unmodifiable list
     */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /**
     * Returns the names of the missing fields as the server knows them.
     *
     * @return an unmodifiable list
     */
    public List<String> wireNames() {
        return Collections.unmodifiableList(wireNames);
    }
}
