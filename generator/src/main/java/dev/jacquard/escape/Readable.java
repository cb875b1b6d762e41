package dev.jacquard.escape;

/** Text of a document for writers that encode it themselves. */
public final class Readable {
    private Readable() {}

    /**
     * What readers can see of a text: line ends become LF, odd ones a blank; what cannot be seen or written, and what turns the
     * direction of writing, becomes U+FFFD.
     *
     * @param text any characters
     * @return the text, which every encoding of Unicode can hold
     */
    public static String of(String text) {
        return Characters.readable(text);
    }
}
