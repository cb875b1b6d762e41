package dev.jacquard.api;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form of a body.
 *
 * @param pointer its place in the document
 * @param name the media type or range, as the document writes it
 * @param type the type of the body
 * @param examples its examples
 * @param encodings how the members of a form are written, by name
 * @param constraints what the body must satisfy
 * @param endMarker the text of the item that ends a stream; null if none is stated
 * @param xml the element that the body is; null if it is not given as XML
 */
public record MediaType(
        Pointer pointer,
        String name,
        Type type,
        List<Example> examples,
        Map<String, Encoding> encodings,
        Constraints constraints,
        @Nullable String endMarker,
        @Nullable XmlNode xml) {
    /** JSON Lines by the names that are in use; the last one is what Spring calls them. */
    private static final Set<String> LINES = Set.of(
            "application/jsonl", "application/x-jsonl", "application/ndjson", "application/x-ndjson",
            "application/jsonlines", "application/x-jsonlines", "application/json-lines", "application/stream+json");

    private static final Set<String> ANYTHING = Set.of("*/*", "*", "application/*");

    /** Copies the examples, and the encodings in their order, which the code for a form has too. */
    public MediaType {
        examples = List.copyOf(examples);
        encodings = Collections.unmodifiableMap(new LinkedHashMap<>(encodings));
    }

    /**
     * How a member of a form is written (OpenAPI, Encoding Object).
     *
     * @param contentType its media type; null if none is stated
     * @param style its style; null if none is stated
     * @param explode whether each item is written by itself
     * @param allowReserved whether reserved characters are sent as they are
     */
    public record Encoding(
            @Nullable String contentType, Parameter.@Nullable Style style, boolean explode, boolean allowReserved) {}

    /**
     * A form of which nothing is known but its name.
     *
     * @param pointer its place in the document
     * @param name the media type or range
     * @return a form that holds any value
     */
    public static MediaType named(Pointer pointer, String name) {
        return new MediaType(pointer, name, new AnyType(false), List.of(), Map.of(), Constraints.NONE, null, null);
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
        /** The value that the XML document describes. */
        XML,
        /** A form of pairs. */
        FORM,
        /** A form of parts. */
        MULTIPART,
        /** The characters. */
        TEXT,
        /** The bytes. */
        BYTES,
        /** Server-sent events, one after the other. */
        EVENTS,
        /** Values that a JSON text a line describes, one after the other. */
        LINES,
        /** Values that a JSON text after each RS describes (RFC 7464), one after the other. */
        SEQUENCE;

        /**
         * Whether the body holds one item after the other.
         *
         * @return true if it does
         */
        public boolean ofItems() {
            return this == EVENTS || this == LINES || this == SEQUENCE;
        }
    }

    /**
     * What of the body is given to callers. Of a range such as <code>*&#47;*</code>, the schema tells: a text is one,
     * and anything else that it describes can only be JSON.
     *
     * @return the form
     */
    public Form form() {
        if (xml != null) {
            return Form.XML;
        }
        String essence = essence();
        if (essence.equals("text/event-stream")) {
            return Form.EVENTS;
        }
        if (LINES.contains(essence)) {
            return Form.LINES;
        }
        if (essence.equals("application/json-seq") || essence.endsWith("+json-seq")) {
            return Form.SEQUENCE;
        }
        if (essence.equals("application/json") || essence.equals("text/json") || essence.endsWith("+json")) {
            return Form.JSON;
        }
        if (essence.equals("application/x-www-form-urlencoded")) {
            return Form.FORM;
        }
        if (essence.startsWith("multipart/")) {
            return Form.MULTIPART;
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
            case STRING -> "binary".equals(primitive.format()) ? Form.BYTES : Form.TEXT;
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
        boolean range = essence().indexOf('*') >= 0;
        return json() && range ? "application/json" : name;
    }

    /**
     * The same form of a body with another type.
     *
     * @param other the type
     * @return a form
     */
    public MediaType of(Type other) {
        return new MediaType(pointer, name, other, examples, encodings, constraints, endMarker, xml);
    }

    /**
     * The form of a body as XML. An example that is a text is the document, and not the value that it holds.
     *
     * @param root the element that the body is
     * @return a form
     */
    public MediaType ofXml(XmlNode root) {
        List<Example> values = examples.stream().filter(each -> !(each.value() instanceof Literal.Text)).toList();
        return new MediaType(pointer, name, type, values, encodings, constraints, endMarker, root);
    }

    /**
     * Whether its name says that it is XML (RFC 7303).
     *
     * @return true for {@code application/xml}, {@code text/xml} and a {@code +xml} type
     */
    public boolean isXml() {
        String essence = essence();
        return essence.equals("application/xml") || essence.equals("text/xml") || essence.endsWith("+xml");
    }

    /**
     * Whether callers are given the value that the body describes.
     *
     * @return true for JSON, and for XML whose schema says what it holds
     */
    public boolean typed() {
        return form() == Form.JSON || form() == Form.XML;
    }

    /**
     * The form that is used where there is a choice.
     *
     * @param content the forms of a body
     * @return JSON, or else text, or else bytes, or else a stream; empty if there is none
     */
    public static Optional<MediaType> preferred(List<MediaType> content) {
        return content.stream().min(Comparator.comparing(MediaType::form));
    }
}
