package dev.jacquard.templates;

import dev.jacquard.escape.EscapedText;

/**
 * A view that is written as text: encoded text together with what its form depends on, such as its indentation.
 *
 * @see EscapedText
 */
public interface PlacedText {
    /**
     * The text as it goes into the file.
     *
     * @return encoded text
     */
    @Override
    String toString();
}
