package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An object with declared properties.
 *
 * @param pointer the place of its schema
 * @param origin where its name comes from
 * @param docs what the document tells about it
 * @param properties the properties, in document order
 * @param additional the type of members that are not declared and yet kept; null if such members are ignored
 * @param examples its examples
 * @param constraints how many members it has, and what each undeclared one must satisfy
 */
public record ObjectType(
        Pointer pointer,
        Origin origin,
        Documentation docs,
        List<Property> properties,
        @Nullable Type additional,
        List<Example> examples,
        Constraints constraints)
        implements NamedType {
    /** Copies the collections. */
    public ObjectType {
        properties = List.copyOf(properties);
        examples = List.copyOf(examples);
    }

    /**
     * The object with other properties.
     *
     * @param others the properties
     * @return the changed object
     */
    public ObjectType withProperties(List<Property> others) {
        return new ObjectType(pointer, origin, docs, others, additional, examples, constraints);
    }
}
