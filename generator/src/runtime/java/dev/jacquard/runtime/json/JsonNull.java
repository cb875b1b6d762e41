package dev.jacquard.runtime.json;

/** The JSON value null. */
public record JsonNull() implements JsonValue {
    /** Returns {@code null} as text. */
    @Override
    public String toString() {
        return "null";
    }
}
