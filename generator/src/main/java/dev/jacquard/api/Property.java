package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param pointer the place of its schema
 * @param name its name on the wire
 * @param type its type
 * @param required whether the document demands it
 * @param access in which direction it travels
 * @param secret whether its value must not be shown: {@code format: password}, {@code writeOnly}
 * @param docs what the document tells about it
 * @param defaultValue the value that stands for an absent one
 * @param examples its examples
 * @param constraints what a value must satisfy
 */
public record Property(
        Pointer pointer,
        String name,
        Type type,
        boolean required,
        Access access,
        boolean secret,
        Documentation docs,
        @Nullable Literal defaultValue,
        List<Example> examples,
        Constraints constraints) {
    /** Copies the examples. */
    public Property {
        examples = List.copyOf(examples);
    }

    /**
     * The same property of another type.
     *
     * @param other the type
     * @return a property
     */
    public Property of(Type other) {
        return new Property(
                pointer, name, other, required, access, secret, docs, null, examples, constraints);
    }

    /**
     * The same property of a type that has the same values and more.
     *
     * @param wider the type
     * @return a property
     */
    public Property ofSame(Type wider) {
        return new Property(
                pointer, name, wider, required, access, secret, docs, defaultValue, examples, constraints);
    }

    /**
     * The property with another default.
     *
     * @param literal the default; null for none
     * @return the changed property
     */
    public Property withDefault(@Nullable Literal literal) {
        return new Property(
                pointer, name, type, required, access, secret, docs, literal, examples, constraints);
    }

    /** In which direction a property travels. */
    public enum Access {
        /** Both ways. */
        READ_WRITE,
        /** From the server alone. */
        READ_ONLY,
        /** To the server alone. */
        WRITE_ONLY
    }
}
