/** What callers of a generated client can name: its public classes and their members, without a line of Java being made. */
@NullMarked
package dev.jacquard.surface;

import org.jspecify.annotations.NullMarked;
