package dev.jacquard.escape;

import org.jspecify.annotations.Nullable;

/** Code on a Markdown page: a code span, or a fenced block. Nothing in it is Markdown. */
public final class MarkdownCode implements EscapedText {
    /** The sections of a README are found by their comments. None may come out of a text, even as code. */
    private static final String COMMENT = "<!--";

    private final String text;

    private MarkdownCode(String text) {
        this.text = text;
    }

    /**
     * A code span. A code span has no line ends: they become blanks.
     *
     * @param code the characters to show
     * @return the span, delimiters included; nothing for an empty text, which Markdown cannot show as code
     */
    public static MarkdownCode inline(String code) {
        String line = Characters.readable(code).replace('\n', ' ');
        boolean comment = line.contains(COMMENT);
        return new MarkdownCode(comment ? "<code>" + MarkdownInline.literal(line) + "</code>" : span(line));
    }

    /** A line between backticks. */
    static String span(String line) {
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`".repeat(unusedRun(line, 1));
        // One blank at either end is dropped by the reader, unless all is blank.
        boolean pad = line.startsWith("`") || line.endsWith("`")
                || (line.startsWith(" ") && line.endsWith(" ") && !line.isBlank());
        return fence + (pad ? " " + line + " " : line) + fence;
    }

    /**
     * A fenced code block.
     *
     * @param language the language for highlighting, such as {@code java}; empty for none
     * @param code the lines to show
     * @return the block, without a line end after it
     * @throws IllegalArgumentException if the language is not a plain word
     */
    public static MarkdownCode fenced(String language, String code) {
        if (!language.matches("[A-Za-z0-9+#-]*")) {
            throw new IllegalArgumentException("Not the name of a language: " + JavaString.of(language));
        }
        String lines = Characters.readable(code);
        if (lines.contains(COMMENT)) {
            return new MarkdownCode("<pre><code>" + html(lines) + "</code></pre>");
        }
        String fence = "`".repeat(unusedRun(lines, 3));
        return new MarkdownCode(fence + language + "\n" + lines + (lines.endsWith("\n") ? "" : "\n") + fence);
    }

    private static String html(String lines) {
        return lines.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The shortest run of backticks, of at least this length, that is longer than any in the text. */
    private static int unusedRun(String text, int atLeast) {
        int length = atLeast;
        for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i)) {
            int run = MarkdownInline.runLength(text, i);
            length = Math.max(length, run + 1);
            i += run;
        }
        return length;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkdownCode code && text.equals(code.text);
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
