package dev.jacquard.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a value must satisfy beyond its type (JSON Schema, validation vocabulary).
 *
 * @param minimum the least number
 * @param exclusiveMinimum a number that the value must exceed
 * @param maximum the greatest number
 * @param exclusiveMaximum a number that the value must stay below
 * @param multipleOf a number that divides the value
 * @param minLength the least number of characters
 * @param maxLength the greatest number of characters
 * @param pattern a regular expression that matches somewhere in the value
 * @param minItems the least number of elements or members
 * @param maxItems the greatest number of elements or members
 */
public record Constraints(
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable BigDecimal multipleOf,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String pattern,
        @Nullable Integer minItems,
        @Nullable Integer maxItems) {
    /** No constraint. */
    public static final Constraints NONE =
            new Constraints(null, null, null, null, null, null, null, null, null, null);
}
