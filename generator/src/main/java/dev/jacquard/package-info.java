/** The generator: {@link dev.jacquard.Pipeline} is the whole system on one page. */
@NullMarked
package dev.jacquard;

import org.jspecify.annotations.NullMarked;
