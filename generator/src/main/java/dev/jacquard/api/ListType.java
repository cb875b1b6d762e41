package dev.jacquard.api;

/**
 * An array.
 *
 * @param items the type of its elements
 * @param unique whether no two elements are equal: a set, whose elements yet have an order
 */
public record ListType(Type items, boolean unique) implements Type {}
