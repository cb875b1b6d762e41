/** Tests of the names that things get. */
@NullMarked
package dev.jacquard.names;

import org.jspecify.annotations.NullMarked;
