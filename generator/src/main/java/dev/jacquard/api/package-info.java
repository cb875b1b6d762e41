/**
 * The API model: what a document says, as immutable values that know neither the library that read it nor the syntax
 * of Java.
 */
@NullMarked
package dev.jacquard.api;

import org.jspecify.annotations.NullMarked;
