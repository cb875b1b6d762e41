package dev.jacquard.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value must satisfy beyond its type (JSON Schema, validation vocabulary). Those of other kinds of value are to be
 * ignored: {@code minLength} says nothing of a number.
 *
 * @param constant the only value; null if there are more
 * @param minimum the least number
 * @param exclusiveMinimum a number that the value must exceed
 * @param maximum the greatest number
 * @param exclusiveMaximum a number that the value must stay below
 * @param multipleOf a number that divides the value
 * @param minLength the least number of characters
 * @param maxLength the greatest number of characters
 * @param patterns regular expressions each of which matches somewhere in the value
 * @param minItems the least number of elements or members
 * @param maxItems the greatest number of elements or members
 * @param elements what each element of a list or value of a map must satisfy; null if nothing
 */
public record Constraints(
        @Nullable Literal constant,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal exclusiveMinimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal exclusiveMaximum,
        @Nullable BigDecimal multipleOf,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        List<String> patterns,
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        @Nullable Constraints elements) {
    /** No constraint. */
    public static final Constraints NONE =
            new Constraints(null, null, null, null, null, null, null, null, List.of(), null, null, null);

    /** Copies the patterns. */
    public Constraints {
        patterns = List.copyOf(patterns);
    }

    /**
     * What a value must satisfy to satisfy both. Of two constants or {@code multipleOf} this one's is kept.
     *
     * @param other more constraints
     * @return the narrower of each
     */
    public Constraints and(Constraints other) {
        if (other.equals(NONE)) {
            return this;
        }
        List<String> both = new ArrayList<>(patterns);
        other.patterns.stream().filter(pattern -> !patterns.contains(pattern)).forEach(both::add);
        return new Constraints(
                constant == null ? other.constant : constant,
                greater(minimum, other.minimum),
                greater(exclusiveMinimum, other.exclusiveMinimum),
                less(maximum, other.maximum),
                less(exclusiveMaximum, other.exclusiveMaximum),
                multipleOf == null ? other.multipleOf : multipleOf,
                greater(minLength, other.minLength),
                less(maxLength, other.maxLength),
                both,
                greater(minItems, other.minItems),
                less(maxItems, other.maxItems),
                elements == null || other.elements == null
                        ? elements == null ? other.elements : elements
                        : elements.and(other.elements));
    }

    /**
     * These constraints for a list or map of such elements.
     *
     * @param each what each element must satisfy
     * @return the longer constraints
     */
    public Constraints withElements(Constraints each) {
        return each.equals(NONE)
                ? this
                : new Constraints(
                        constant, minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf, minLength, maxLength,
                        patterns, minItems, maxItems, elements == null ? each : elements.and(each));
    }

    private static <N extends Comparable<N>> @Nullable N greater(@Nullable N one, @Nullable N other) {
        return one == null || other != null && other.compareTo(one) > 0 ? other : one;
    }

    private static <N extends Comparable<N>> @Nullable N less(@Nullable N one, @Nullable N other) {
        return one == null || other != null && other.compareTo(one) < 0 ? other : one;
    }
}
