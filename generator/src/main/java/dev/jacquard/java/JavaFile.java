package dev.jacquard.java;

import dev.jacquard.names.ClassName;

/**
 * A generated Java file.
 *
 * @param name the class that it declares
 * @param source its text
 * @param outline the declarations that the model asks for
 */
public record JavaFile(ClassName name, String source, Outline outline) {}
