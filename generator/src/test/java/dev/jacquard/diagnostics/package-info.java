/** Tests. */
@NullMarked
package dev.jacquard.diagnostics;

import org.jspecify.annotations.NullMarked;
