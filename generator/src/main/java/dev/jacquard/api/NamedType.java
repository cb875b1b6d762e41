package dev.jacquard.api;

/** The declaration of a type that has a name. */
public sealed interface NamedType permits ObjectType, EnumType, UnionType {
    /**
     * The place of its schema, by which it is known.
     *
     * @return a place in the document
     */
    Pointer pointer();

    /**
     * Where its name comes from.
     *
     * @return the origin
     */
    Origin origin();

    /**
     * What the document tells about it.
     *
     * @return its documentation
     */
    Documentation docs();
}
