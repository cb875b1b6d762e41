package dev.jacquard.api;

/** What a schema says a value is. Types that have a name are used by {@link Reference}, so that recursion ends. */
public sealed interface Type permits Primitive, ListType, MapType, Reference, NullableType, AnyType, ExternalType {
    /**
     * Whether null is a value of this type.
     *
     * @return true for {@link NullableType} and {@link AnyType}
     */
    default boolean admitsNull() {
        return this instanceof NullableType || this instanceof AnyType;
    }

    /**
     * This type without null.
     *
     * @return the type below {@link NullableType}, or this
     */
    default Type withoutNull() {
        return this instanceof NullableType nullable ? nullable.type() : this;
    }
}
