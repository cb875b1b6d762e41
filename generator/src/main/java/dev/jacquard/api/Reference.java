package dev.jacquard.api;

/**
 * A use of a named type.
 *
 * @param target the place of its schema, a key of {@link Api#types()}
 */
public record Reference(Pointer target) implements Type {}
