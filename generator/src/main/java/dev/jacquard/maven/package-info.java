/** The Maven goals. */
@NullMarked
package dev.jacquard.maven;

import org.jspecify.annotations.NullMarked;
