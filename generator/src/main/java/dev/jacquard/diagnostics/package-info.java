/** What is wrong with a document, told to the person who can mend it. */
@NullMarked
package dev.jacquard.diagnostics;

import org.jspecify.annotations.NullMarked;
