package dev.jacquard.api;

/**
 * Any JSON value.
 *
 * @param gap whether the schema says more than this model can hold; a diagnostic tells
 */
public record AnyType(boolean gap) implements Type {}
