/**
 * What every call of this client goes through: building and checking a request, sending it with a
 * deadline and retries, reading the answer, and one family of exceptions.
 */
@NullMarked
package dev.jacquard.runtime;

import org.jspecify.annotations.NullMarked;
