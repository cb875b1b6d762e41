/** The names of everything that is generated: from the document's words to Java's, all in one place. */
@NullMarked
package dev.jacquard.names;

import org.jspecify.annotations.NullMarked;
