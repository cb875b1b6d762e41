package dev.jacquard.escape;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document's Markdown in a section of a page. It stays Markdown, but cannot break out: fences are closed, headings
 * become bold paragraphs, raw HTML is text, links lead to the web or are text, and nothing in it has an effect on the
 * rest of the page.
 */
public final class MarkdownText implements EscapedText {
    /** CommonMark 0.31, 4.7: where a link reference definition may begin. */
    private static final Pattern DEFINITION = Pattern.compile("^[ \\t]*\\[", Pattern.MULTILINE);

    private final String text;

    private MarkdownText(String text) {
        this.text = text;
    }

    /**
     * Blocks of Markdown.
     *
     * @param markdown a description
     * @return the blocks, without empty lines or line ends after the last one
     */
    public static MarkdownText of(String markdown) {
        String readable = HtmlAsMarkdown.of(Characters.readable(markdown));
        if (PlainText.isPlain(readable)) {
            return new MarkdownText(readable.strip());
        }
        if (!MarkdownParser.isFeasible(readable)) {
            return words(MarkdownInline.literal(readable));
        }
        return new MarkdownText(MarkdownRenderer.render(readable));
    }

    /**
     * A value on one line, such as a title in a heading, which reads exactly as it stands.
     *
     * @param value any characters; line ends become blanks
     * @return the line
     */
    public static MarkdownText literal(String value) {
        String line = Characters.readable(value).replace('\n', ' ').strip();
        return words(MarkdownInline.literal(line));
    }

    /**
     * A summary on one line: emphasis, code and links to the web stay, all else is text.
     *
     * @param markdown a summary; line ends become blanks
     * @return the line
     */
    public static MarkdownText line(String markdown) {
        String line = HtmlAsMarkdown.of(Characters.readable(markdown)).replace('\n', ' ').strip();
        String inline = MarkdownInline.cell(line);
        // A link may stand at the beginning, unless what follows could be the end of a definition's label.
        return inline.contains("]:") ? words(inline) : new MarkdownText(MarkdownRenderer.paragraph(inline));
    }

    /**
     * The first sentence of a description, as {@link #line} has it.
     *
     * @param markdown blocks of Markdown
     * @return the line; without text if the description begins with something else than words
     */
    public static MarkdownText sentence(String markdown) {
        return line(FirstSentence.of(HtmlAsMarkdown.of(Characters.readable(markdown))));
    }

    /** Words that may begin a paragraph: a bracket there could define a link reference for the whole page. */
    private static MarkdownText words(String inline) {
        return new MarkdownText(MarkdownRenderer.paragraph(DEFINITION.matcher(inline).replaceAll("\\\\[")));
    }

    /**
     * Whether there is nothing to read.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkdownText markdown && text.equals(markdown.text);
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
