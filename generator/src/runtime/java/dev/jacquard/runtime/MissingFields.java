package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the names of the required fields that are not there, and reports them all at once. */
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
     * Makes the exception for a caller who did not set the missing fields.
     *
     * @param type the name of the class that was to be made
     * @return the exception, to be thrown
     */
    public MissingFieldsException exception(String type) {
        return MissingFieldsException.of(type, names);
    }

    /**
     * Reports the missing fields. Does nothing where there are none, or where the reader is
     * lenient.
     *
     * @param type the name of the class that was to be made
     * @param in where the fields were read from; null where a caller set them
     * @throws MissingFieldsException where a caller did not set them
     * @throws JsonException where they were not there to read
     */
    public void report(String type, @Nullable JsonReader in) {
        if (names.isEmpty()) {
            return;
        }
        if (in == null) {
            throw exception(type);
        }
        in.missing(wireNames);
    }
}
