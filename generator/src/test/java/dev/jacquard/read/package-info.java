/** Tests. */
@NullMarked
package dev.jacquard.read;

import org.jspecify.annotations.NullMarked;
