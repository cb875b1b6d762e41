package dev.jacquard.api;

/**
 * An object whose member names are data.
 *
 * @param values the type of its values
 */
public record MapType(Type values) implements Type {}
