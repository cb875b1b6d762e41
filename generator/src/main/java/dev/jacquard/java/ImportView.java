package dev.jacquard.java;

import dev.jacquard.escape.QualifiedName;

/**
 * An import.
 *
 * @param name the class
 */
record ImportView(QualifiedName name) {}
