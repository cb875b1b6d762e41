package dev.jacquard.api;

import java.util.List;
import java.util.Locale;

/**
 * A form of a body.
 *
 * @param pointer its place in the document
 * @param name the media type or range, as the document writes it
 * @param type the type of the body
 * @param examples its examples
 */
public record MediaType(Pointer pointer, String name, Type type, List<Example> examples) {
    /** Copies the examples. */
    public MediaType {
        examples = List.copyOf(examples);
    }

    /**
     * The name without parameters, in lower case.
     *
     * @return type and subtype
     */
    public String essence() {
        int end = name.indexOf(';');
        return (end < 0 ? name : name.substring(0, end)).trim().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether the body is JSON: {@code application/json}, {@code text/json} or a {@code +json} type (RFC 6839).
     *
     * @return true if it is
     */
    public boolean json() {
        String essence = essence();
        return essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json");
    }
}
