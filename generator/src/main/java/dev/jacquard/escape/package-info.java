/**
 * The text that a template may be given. A document is untrusted: each type here holds text that was encoded, in full,
 * for one kind of place in a generated file, so that what a document says stays text there.
 */
@NullMarked
package dev.jacquard.escape;

import org.jspecify.annotations.NullMarked;
