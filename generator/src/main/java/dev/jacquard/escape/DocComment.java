package dev.jacquard.escape;

import org.jspecify.annotations.Nullable;

/** A comment in its place: from slash to slash, without the blanks before it and the line end after it. */
public final class DocComment implements EscapedText {
    private static final int COLUMNS = 117;

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
     * @param parts what it says, each on lines of its own
     * @return the comment, not indented
     */
    public static DocComment plain(Javadoc... parts) {
        StringBuilder out = new StringBuilder("/*\n");
        for (Javadoc part : parts) {
            part.lines(COLUMNS).forEach(line -> out.append(" * ").append(line).append('\n'));
        }
        return new DocComment(out.append(" */").toString());
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
