package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;

/**
 * What a reference leads to.
 *
 * @param tree the document
 * @param pointer the place in the document
 * @param node the value
 * @param origin where it was written
 */
record Target(Tree tree, Pointer pointer, JsonNode node, Origin origin) {}
