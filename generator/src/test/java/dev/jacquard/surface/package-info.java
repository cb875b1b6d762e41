/** The public surface of generated clients, as it is predicted and as the compiler makes it. */
@NullMarked
package dev.jacquard.surface;

import org.jspecify.annotations.NullMarked;
