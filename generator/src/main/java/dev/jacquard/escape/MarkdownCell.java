package dev.jacquard.escape;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a Markdown table: one line, whatever the text holds.
 *
 * <p>Tables are padded by the length that a text has before it is encoded, so a cell knows both.
 */
public final class MarkdownCell implements EscapedText {
    private static final String URL_CHARACTERS = "-._~/#";

    private final String text;
    private final int raw;

    private MarkdownCell(String text, int raw) {
        this.text = text;
        this.raw = raw;
    }

    /**
     * A cell without text.
     *
     * @return the empty cell
     */
    public static MarkdownCell empty() {
        return new MarkdownCell("", 0);
    }

    /**
     * The document's Markdown in a cell. Emphasis, code and links to the web stay; raw HTML and other links are text.
     *
     * @param markdown a description; each line end becomes {@code <br/>}, a final one too
     * @return the cell
     */
    public static MarkdownCell of(String markdown) {
        String readable = Characters.readable(markdown);
        return new MarkdownCell(MarkdownInline.cell(HtmlAsMarkdown.of(readable)), length(readable));
    }

    /**
     * A value in a cell, which reads exactly as it stands.
     *
     * @param value a name, an example
     * @return the cell
     */
    public static MarkdownCell literal(String value) {
        String readable = Characters.readable(value);
        return new MarkdownCell(MarkdownInline.literal(readable).replace("\n", "<br/>"), length(readable));
    }

    /**
     * A value as inline code in a cell.
     *
     * @param value a name, a wire value
     * @return the cell; its raw length includes the backticks
     */
    public static MarkdownCell code(String value) {
        String code = MarkdownCode.span(Characters.readable(value).replace('\n', ' '));
        return new MarkdownCell(MarkdownInline.cell(code), length(code));
    }

    /**
     * A link to another page.
     *
     * @param label what is read
     * @param target the relative path of the page, with an anchor if any, unencoded
     * @return the cell
     */
    public static MarkdownCell link(String label, String target) {
        MarkdownCell shown = literal(label.replace("\n", " ").replace("[", "(").replace("]", ")"));
        String path = percentEncoded(target);
        return new MarkdownCell("[" + shown + "](" + path + ")", shown.raw + path.length() + 4);
    }

    /**
     * The generator's own Markdown with cells in the gaps, such as {@code List\<%>}.
     *
     * @param pattern Markdown for a cell, in which each {@code %} is a gap; a constant of the generator, never a
     *     document's text
     * @param parts what fills the gaps, in order
     * @return the cell; the pattern counts as it stands
     * @throws IllegalArgumentException if there are more or fewer gaps than parts
     */
    public static MarkdownCell markup(String pattern, MarkdownCell... parts) {
        String[] words = new String[parts.length];
        int length = pattern.length() - parts.length;
        for (int i = 0; i < parts.length; i++) {
            words[i] = parts[i].text;
            length += parts[i].raw;
        }
        return new MarkdownCell(Gaps.fill(pattern, words), length);
    }

    /**
     * Cells one after the other.
     *
     * @param between Markdown for a cell, which stands between two; a constant of the generator
     * @param parts the cells
     * @return one cell; an empty one of none
     */
    public static MarkdownCell join(String between, List<MarkdownCell> parts) {
        return parts.isEmpty()
                ? empty()
                : markup("%" + (between + "%").repeat(parts.size() - 1), parts.toArray(new MarkdownCell[0]));
    }

    /**
     * The length that counts for the padding of the table: that of the text before it was encoded.
     *
     * @return code points
     */
    public int raw() {
        return raw;
    }

    /**
     * Whether the cell has no text.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String percentEncoded(String target) {
        StringBuilder out = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || URL_CHARACTERS.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MarkdownCell cell && text.equals(cell.text) && raw == cell.raw;
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
