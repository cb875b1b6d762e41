package dev.jacquard.api;

/**
 * A group of operations.
 *
 * @param name the tag's name; empty for the operations without a tag
 * @param docs what the document tells about it
 */
public record Tag(String name, Documentation docs) {}
