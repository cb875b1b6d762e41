package dev.jacquard.runtime.json;

/**
 * A JSON string.
 *
 * @param value the text, without quotes and escapes
 */
public record JsonString(String value) implements JsonValue {
    /** Returns the string as JSON, in quotes. */
    @Override
    public String toString() {
        return JsonCodec.VALUE.encode(this);
    }
}
