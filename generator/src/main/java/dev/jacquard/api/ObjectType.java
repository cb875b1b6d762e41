package dev.jacquard.api;

import java.util.List;
import java.util.Set;
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
 * @param patched the names of the properties that a patch may leave out: null is another thing then than none at all
 */
public record ObjectType(
        Pointer pointer,
        Origin origin,
        Documentation docs,
        List<Property> properties,
        @Nullable Type additional,
        List<Example> examples,
        Constraints constraints,
        Set<String> patched)
        implements NamedType {
    /** Copies the collections. */
    public ObjectType {
        properties = List.copyOf(properties);
        examples = List.copyOf(examples);
        patched = Set.copyOf(patched);
    }

    /**
     * An object that is no part of a patch.
     *
     * @param pointer the place of its schema
     * @param origin where its name comes from
     * @param docs what the document tells about it
     * @param properties the properties, in document order
     * @param additional the type of members that are not declared and yet kept; null if such members are ignored
     * @param examples its examples
     * @param constraints how many members it has, and what each undeclared one must satisfy
     */
    public ObjectType(
            Pointer pointer,
            Origin origin,
            Documentation docs,
            List<Property> properties,
            @Nullable Type additional,
            List<Example> examples,
            Constraints constraints) {
        this(pointer, origin, docs, properties, additional, examples, constraints, Set.of());
    }

    /**
     * Whether it holds files, and so cannot be JSON.
     *
     * @return true if a property is a file or a list of files
     */
    public boolean holdsFiles() {
        return properties.stream()
                .map(property -> property.type().withoutNull())
                .anyMatch(type -> isFile(type) || type instanceof ListType list && isFile(list.items()));
    }

    private static boolean isFile(Type type) {
        return type.withoutNull() instanceof Primitive primitive && primitive.kind() == Primitive.Kind.BINARY;
    }

    /**
     * The object with other properties.
     *
     * @param others the properties
     * @return the changed object
     */
    public ObjectType withProperties(List<Property> others) {
        return new ObjectType(pointer, origin, docs, others, additional, examples, constraints, patched);
    }

    /**
     * The object as a part of patches.
     *
     * @param names the names of the properties that a patch may leave out
     * @param others the type of members that are not declared and yet kept
     * @return the changed object
     */
    public ObjectType patched(Set<String> names, @Nullable Type others) {
        return new ObjectType(pointer, origin, docs, properties, others, examples, constraints, names);
    }
}
