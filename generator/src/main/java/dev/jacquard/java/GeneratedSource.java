package dev.jacquard.java;

/**
 * A generated source file, and what it must declare.
 *
 * @param path the place below the output folder, with {@code /} between folders
 * @param text the source
 * @param outline the declarations that the model asks for
 */
public record GeneratedSource(String path, String text, Outline outline) {}
