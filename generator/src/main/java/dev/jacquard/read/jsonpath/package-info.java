/** JSONPath (RFC 9535), by which overlays say what they change. */
@NullMarked
package dev.jacquard.read.jsonpath;

import org.jspecify.annotations.NullMarked;
