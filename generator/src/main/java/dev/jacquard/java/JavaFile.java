package dev.jacquard.java;

import dev.jacquard.names.ClassName;

/**
 * A generated Java file.
 *
 * @param name the class that it declares
 * @param source its text
 */
public record JavaFile(ClassName name, String source) {}
