/** What is said of changed documents, and whether it is true. */
@NullMarked
package dev.jacquard.diff;

import org.jspecify.annotations.NullMarked;
