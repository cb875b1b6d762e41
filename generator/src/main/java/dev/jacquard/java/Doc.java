package dev.jacquard.java;

import dev.jacquard.escape.Javadoc;

/**
 * A documentation comment in its place.
 *
 * @param text what it says
 * @param indentation how many blanks stand before it
 */
record Doc(Javadoc text, int indentation) {
    @Override
    public String toString() {
        return text.comment(indentation);
    }
}
