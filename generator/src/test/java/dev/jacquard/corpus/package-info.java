/**
 * Documents of real vendors: each is generated and compiled, and the class files and
 * pages are read.
 *
 * <p>They are not part of the repository. {@link dev.jacquard.corpus.Corpus} says where they are looked for.
 */
@NullMarked
package dev.jacquard.corpus;

import org.jspecify.annotations.NullMarked;
