package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * What a reference leads to.
 *
 * @param tree the document
 * @param pointer the place in the document
 * @param node the value
 * @param origin where it was written; null for a file that holds no object or array
 */
record Target(Tree tree, Pointer pointer, JsonNode node, @Nullable Origin origin) {}
