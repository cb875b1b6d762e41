/** Documents written by an attacker, or by someone who did not think of Java. */
@NullMarked
package dev.jacquard.hostile;

import org.jspecify.annotations.NullMarked;
