package dev.jacquard.api;

/**
 * A type or null.
 *
 * @param type the type, itself not nullable
 */
public record NullableType(Type type) implements Type {
    /**
     * A type or null.
     *
     * @param type any type
     * @return the type that also admits null; the same if it does already
     */
    public static Type of(Type type) {
        return type.admitsNull() ? type : new NullableType(type);
    }
}
