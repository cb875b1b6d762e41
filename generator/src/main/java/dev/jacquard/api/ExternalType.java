package dev.jacquard.api;

/**
 * A type that the user wrote and named in the place of what a schema says. Its names are the user's words: the stages
 * carry them, and only the last one reads them as Java.
 *
 * @param name the class
 * @param codec where its codec stands: a class and a static field of it
 */
public record ExternalType(String name, String codec) implements Type {}
