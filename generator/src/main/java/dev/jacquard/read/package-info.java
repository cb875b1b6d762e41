/**
 * Documents in: bytes become a tree with positions, and the tree becomes Swagger Parser's model.
 *
 * <p>{@link dev.jacquard.read.Reader} is the way in. The bytes are parsed once, under {@linkplain
 * dev.jacquard.read.ReadOptions limits} of our own; nothing is fetched, resolved or constructed from what a document
 * says.
 */
@NullMarked
package dev.jacquard.read;

import org.jspecify.annotations.NullMarked;
