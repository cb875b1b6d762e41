/** Tests of what decides whether there is anything to do. */
@NullMarked
package dev.jacquard.incremental;

import org.jspecify.annotations.NullMarked;
