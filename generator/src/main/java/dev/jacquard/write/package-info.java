/**
 * Files out: the one place that writes. Checked paths below the output folder, files whose bytes are equal untouched,
 * stale ones removed, and nothing at all changed by a run that is refused.
 */
@NullMarked
package dev.jacquard.write;

import org.jspecify.annotations.NullMarked;
