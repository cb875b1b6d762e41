package dev.jacquard.runtime.json;

/**
 * A JSON boolean.
 *
 * @param value true or false
 */
public record JsonBoolean(boolean value) implements JsonValue {
    /** Returns {@code true} or {@code false}. */
    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
