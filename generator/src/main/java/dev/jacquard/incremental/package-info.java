/**
 * Whether a run has anything to do. Most builds change nothing: what finds that out loads no parser, no template and
 * as few classes as it can; it uses neither lambdas nor streams, whose first use in a process costs more than all else
 * here.
 */
@NullMarked
package dev.jacquard.incremental;

import org.jspecify.annotations.NullMarked;
