/**
 * The adapter to openapi-generator 7.25: its command line and its plugins find the generator {@code jacquard} here.
 *
 * <p>No other package knows openapi-generator's types, and the code behind the adapter uses no library that
 * openapi-generator's command-line jar lacks.
 */
@NullMarked
package dev.jacquard.openapigenerator;

import org.jspecify.annotations.NullMarked;
