package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation (OpenAPI, Parameter Object).
 *
 * @param pointer its place in the document
 * @param name its name on the wire
 * @param in where it travels
 * @param type its type
 * @param required whether the document demands it
 * @param style how it is written
 * @param explode whether each element or member is written by itself
 * @param allowReserved whether reserved characters are sent as they are
 * @param docs what the document tells about it
 * @param defaultValue what the server assumes where it is absent
 * @param examples its examples
 * @param constraints what a value must satisfy
 */
public record Parameter(
        Pointer pointer,
        String name,
        In in,
        Type type,
        boolean required,
        Style style,
        boolean explode,
        boolean allowReserved,
        Documentation docs,
        @Nullable Literal defaultValue,
        List<Example> examples,
        Constraints constraints) {
    /** Copies the examples. */
    public Parameter {
        examples = List.copyOf(examples);
    }

    /**
     * The parameter with another default.
     *
     * @param literal the default; null for none
     * @return the changed parameter
     */
    public Parameter withDefault(@Nullable Literal literal) {
        return new Parameter(
                pointer, name, in, type, required, style, explode, allowReserved, docs, literal, examples, constraints);
    }

    /** Where a parameter travels. */
    public enum In {
        /** In the path. */
        PATH,
        /** In the query. */
        QUERY,
        /** In a header of its own. */
        HEADER,
        /** In the {@code Cookie} header. */
        COOKIE
    }

    /** How a parameter is written (OpenAPI, Style Values). */
    public enum Style {
        /** Values with commas between. */
        SIMPLE,
        /** Path values after a full stop. */
        LABEL,
        /** Path values after a semicolon. */
        MATRIX,
        /** {@code name=value} pairs. */
        FORM,
        /** Values with blanks between. */
        SPACE_DELIMITED,
        /** Values with pipes between. */
        PIPE_DELIMITED,
        /** {@code name[member]=value} pairs. */
        DEEP_OBJECT,
        /** Cookies as they are given. */
        COOKIE,
        /** JSON text: the parameter is described by a media type. */
        JSON,
        /** The whole query, as a form of pairs. */
        QUERY_FORM,
        /** The whole query, as JSON text. */
        QUERY_JSON,
        /** The whole query, as a text. */
        QUERY_TEXT;

        /**
         * Whether the value is the whole query, and the parameter's name is not sent.
         *
         * @return true if it is
         */
        public boolean whole() {
            return this == QUERY_FORM || this == QUERY_JSON || this == QUERY_TEXT;
        }
    }
}
