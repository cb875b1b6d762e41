/**
 * JSON without reflection: codecs that read and write model classes over a streaming parser, and
 * values for JSON of any shape.
 *
 * <p>JSON is read as RFC 8259 defines it. Depth, lengths and the range of numbers are bounded, and
 * every error names the place in the text: {@code $.location.postal_code}.
 */
@NullMarked
package dev.jacquard.runtime.json;

import org.jspecify.annotations.NullMarked;
