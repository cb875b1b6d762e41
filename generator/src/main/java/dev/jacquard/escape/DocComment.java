package dev.jacquard.escape;

import org.jspecify.annotations.Nullable;

/** A comment in its place: from slash to slash, without the blanks before it and the line end after it. */
public final class DocComment implements EscapedText {
    private final String text;

    private DocComment(String text) {
        this.text = text;
    }

    /**
     * A documentation comment.
     *
     * @param javadoc what it says
     * @param indentation how many blanks stand before it
     * @return the comment
     */
    public static DocComment of(Javadoc javadoc, int indentation) {
        return new DocComment(javadoc.comment(indentation));
    }

    /**
     * A comment that documents nothing, such as the one at the top of a file.
     *
     * @param javadoc what it says
     * @return the comment, not indented
     */
    public static DocComment plain(Javadoc javadoc) {
        return new DocComment("/*" + javadoc.comment(0).substring("/**".length()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocComment comment && text.equals(comment.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
