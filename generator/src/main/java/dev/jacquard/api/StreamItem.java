package dev.jacquard.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a stream holds, one after the other.
 *
 * @param kind how an item is made
 * @param type its type
 */
public record StreamItem(Kind kind, Type type) {
    private static final Set<String> FIELDS = Set.of("event", "data", "id", "retry");

    /** How items are made. */
    public enum Kind {
        /** Of a JSON text: that of the item, or of the event's data. */
        JSON,
        /** The event's data are the item. */
        TEXT,
        /** The event is the item: the document does not say what it holds. */
        EVENT,
        /** The event's fields are the members of an object; its data are JSON. */
        OBJECT,
        /** The event's fields are the members of an object; its data are text. */
        OBJECT_OF_TEXT
    }

    /**
     * The items of a stream. A schema that is an array describes the whole (OpenAPI 3.2, section 4.14.3); any other one
     * describes an item. Of an event, it describes the data, or where it has the members of an event, all of it.
     *
     * @param media the stream
     * @param api the API
     * @return its items
     */
    public static StreamItem of(MediaType media, Api api) {
        Type whole = media.type().withoutNull();
        Type type = whole instanceof ListType list ? list.items().withoutNull() : whole;
        if (media.form() != MediaType.Form.EVENTS) {
            return new StreamItem(Kind.JSON, type);
        }
        if (type instanceof AnyType) {
            return new StreamItem(Kind.EVENT, type);
        }
        if (isText(type)) {
            return new StreamItem(Kind.TEXT, type);
        }
        List<Type> shapes = type instanceof Reference reference
                        && api.types().get(reference.target()) instanceof UnionType union
                ? union.branches().stream().map(UnionType.Branch::type).toList()
                : List.of(type);
        if (shapes.stream().anyMatch(shape -> data(shape, api) == null)) {
            return new StreamItem(Kind.JSON, type);
        }
        boolean text = shapes.stream().allMatch(shape -> isText(data(shape, api)));
        return new StreamItem(text ? Kind.OBJECT_OF_TEXT : Kind.OBJECT, type);
    }

    /** The type of the data of an object that has the members of an event, and no others; null if it is none. */
    private static @Nullable Type data(Type type, Api api) {
        if (!(type.withoutNull() instanceof Reference reference)
                || !(api.types().get(reference.target()) instanceof ObjectType object)) {
            return null;
        }
        Type data = null;
        for (Property property : object.properties()) {
            if (!FIELDS.contains(property.name())) {
                return null;
            }
            data = property.name().equals("data") ? property.type() : data;
        }
        return data;
    }

    private static boolean isText(@Nullable Type type) {
        return type != null
                && type.withoutNull() instanceof Primitive primitive
                && switch (primitive.kind()) {
                    case STRING, BINARY, BASE64 -> true;
                    default -> false;
                };
    }
}
