package dev.jacquard.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A form of a body.
 *
 * @param pointer its place in the document
 * @param name the media type or range, as the document writes it
 * @param type the type of the body
 * @param examples its examples
 */
public record MediaType(Pointer pointer, String name, Type type, List<Example> examples) {
    private static final Set<String> ANYTHING = Set.of("*/*", "*", "application/*");

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
        int end = 0;
        while (end < name.length() && name.charAt(end) != ';' && name.charAt(end) != ',') {
            end++;
        }
        return name.substring(0, end).trim().toLowerCase(Locale.ROOT);
    }

    /** What of a body is given to callers. */
    public enum Form {
        /** The value that the JSON text describes. */
        JSON,
        /** The characters. */
        TEXT,
        /** The bytes. */
        BYTES
    }

    /**
     * What of the body is given to callers. Of a range such as <code>*&#47;*</code>, the schema tells: a text is one,
     * and anything else that it describes can only be JSON.
     *
     * @return the form
     */
    public Form form() {
        String essence = essence();
        if (essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json")) {
            return Form.JSON;
        }
        if (essence.startsWith("text/")) {
            return Form.TEXT;
        }
        Type single = type.withoutNull();
        if (!ANYTHING.contains(essence) || single instanceof AnyType any && !any.gap()) {
            return Form.BYTES;
        }
        if (!(single instanceof Primitive primitive)) {
            return Form.JSON;
        }
        return switch (primitive.kind()) {
            case STRING -> Form.TEXT;
            case BINARY, BASE64 -> Form.BYTES;
            default -> Form.JSON;
        };
    }

    /**
     * Whether the body is JSON: {@code application/json}, {@code text/json}, a {@code +json} type (RFC 6839), or a
     * range that admits it and a schema that describes it.
     *
     * @return true if it is
     */
    public boolean json() {
        return form() == Form.JSON;
    }

    /**
     * The media type that is sent or asked for.
     *
     * @return the name; of a range that is meant as JSON, JSON
     */
    public String sent() {
        return json() && essence().indexOf('*') >= 0 ? "application/json" : name;
    }

    /**
     * The form that is used where there is a choice.
     *
     * @param content the forms of a body
     * @return JSON, or else text, or else the first; empty if there is none
     */
    public static Optional<MediaType> preferred(List<MediaType> content) {
        return content.stream().min(Comparator.comparing(MediaType::form));
    }
}
