/** The Markdown pages of a client: one for each model, request and error, and one for each class of operations. */
@NullMarked
package dev.jacquard.docs;

import org.jspecify.annotations.NullMarked;
