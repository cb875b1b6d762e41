/** Two versions of an API, and what the step from one to the other does to callers of its client. */
@NullMarked
package dev.jacquard.diff;

import org.jspecify.annotations.NullMarked;
