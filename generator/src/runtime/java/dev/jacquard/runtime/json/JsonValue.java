package dev.jacquard.runtime.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * JSON of any shape: an object, an array, a string, a number, a boolean or null.
 *
 * <p>Values do not change, are equal by value, and {@code toString()} gives them as JSON. Arrays
 * and objects nest at most {@value #MAX_DEPTH} deep, so that no method of theirs runs out of stack.
 */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /** How deep arrays and objects may nest, in values and in texts that are read or written. */
    int MAX_DEPTH = 500;

    /**
     * Reads a JSON text that holds one value.
     *
     * @param json the text
     * @return the value
     * @throws JsonException where the text is malformed
     */
    static JsonValue parse(String json) {
        return JsonCodec.VALUE.decode(json);
    }

    /**
     * Wraps a string.
     *
     * @param value the string
     * @return the string as JSON
     */
    static JsonString of(String value) {
        return new JsonString(value);
    }

    /**
     * Wraps an integer.
     *
     * @param value the number
     * @return the number as JSON
     */
    static JsonNumber of(long value) {
        return JsonNumber.of(value);
    }

    /**
     * Wraps a number.
     *
     * @param value the number, finite
     * @return the number as JSON
     * @throws IllegalArgumentException where the number is not finite
     */
    static JsonNumber of(double value) {
        return JsonNumber.of(value);
    }

    /**
     * Wraps a decimal number.
     *
     * @param value the number
     * @return the number as JSON
     */
    static JsonNumber of(BigDecimal value) {
        return JsonNumber.of(value);
    }

    /**
     * Wraps a boolean.
     *
     * @param value the boolean
     * @return the boolean as JSON
     */
    static JsonBoolean of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * Returns JSON's null.
     *
     * @return null as JSON
     */
    static JsonNull ofNull() {
        return new JsonNull();
    }

    /**
     * Makes an array.
     *
     * @param items the items, copied
     * @return the items as JSON
     * @throws IllegalArgumentException where the array would nest too deep
     */
    static JsonArray array(List<? extends JsonValue> items) {
        return new JsonArray(items);
    }

    /**
     * Makes an object.
     *
     * @param members the members, copied in their order
     * @return the members as JSON
     * @throws IllegalArgumentException where the object would nest too deep
     */
    static JsonObject object(Map<String, ? extends JsonValue> members) {
        return new JsonObject(members);
    }
}
