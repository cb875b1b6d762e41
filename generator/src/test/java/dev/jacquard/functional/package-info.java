/** What generated clients do, observed from outside: bytes on the wire, values, exceptions. */
@NullMarked
package dev.jacquard.functional;

import org.jspecify.annotations.NullMarked;
