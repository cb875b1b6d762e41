package dev.jacquard.api;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value that stands in a document: a default, an example, an enum's value. */
public sealed interface Literal {
    /**
     * A string.
     *
     * @param value its characters
     */
    record Text(String value) implements Literal {}

    /**
     * A number.
     *
     * @param value its exact value
     */
    record Number(BigDecimal value) implements Literal {}

    /**
     * A truth value.
     *
     * @param value the value
     */
    record Bool(boolean value) implements Literal {}

    /** Null. */
    record Null() implements Literal {}

    /**
     * An array.
     *
     * @param items its elements
     */
    record Array(List<Literal> items) implements Literal {
        /** Copies the elements. */
        public Array {
            items = List.copyOf(items);
        }
    }

    /**
     * An object.
     *
     * @param members its members, in document order
     */
    record Obj(Map<String, Literal> members) implements Literal {
        /** Copies the members. */
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * The value as compact JSON.
     *
     * @return JSON text
     */
    default String json() {
        StringBuilder out = new StringBuilder();
        LiteralJson.write(this, out);
        return out.toString();
    }
}
