package dev.jacquard.runtime;

import java.util.List;

/** Says which required fields a builder was not given. */
public final class MissingFieldsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> fields;

    private MissingFieldsException(String message, List<String> fields) {
        super(message);
        this.fields = fields;
    }

    /**
     * Creates an exception.
     *
     * @param type the name of the class that was to be built
     * @param fields the names of all fields that are missing
     * @return the exception, to be thrown
     */
    public static MissingFieldsException of(String type, List<String> fields) {
        String message = type + ": missing " + String.join(", ", fields);
        return new MissingFieldsException(message, List.copyOf(fields));
    }

    /**
     * Returns the fields that are missing.
     *
     * @return their names
     */
    public List<String> fields() {
        return fields;
    }
}
