package dev.jacquard.api;

import java.util.List;

/**
 * A value out of a list. Servers may send others later.
 *
 * @param pointer the place of its schema
 * @param origin where its name comes from
 * @param docs what the document tells about it
 * @param base the type of the values: a primitive, or any JSON value where they are of several types
 * @param values the values, in document order
 */
public record EnumType(Pointer pointer, Origin origin, Documentation docs, Type base, List<Value> values)
        implements NamedType {
    /** Copies the values. */
    public EnumType {
        values = List.copyOf(values);
    }

    /**
     * Where a value stands in the list.
     *
     * @param literal the value; numbers are compared by their values
     * @return its index; negative if it is not listed
     */
    public int index(Literal literal) {
        for (int i = 0; i < values.size(); i++) {
            Literal listed = values.get(i).literal();
            boolean same = listed instanceof Literal.Number one && literal instanceof Literal.Number other
                    ? one.value().compareTo(other.value()) == 0
                    : listed.equals(literal);
            if (same) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A value of the list.
     *
     * @param literal the value on the wire
     * @param name a name that the document gives it; empty if it gives none
     * @param docs what the document tells about it
     */
    public record Value(Literal literal, String name, Documentation docs) {}
}
