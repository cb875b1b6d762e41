package dev.jacquard.escape;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Text in an HTML page: of an element, of an attribute in quotes, or elements of a page. */
public final class HtmlText implements EscapedText {
    private final String html;

    private HtmlText(String html) {
        this.html = html;
    }

    /**
     * Text that is shown as it stands, or is the value of an attribute. Characters that cannot be shown, and those that turn the
     * direction of writing, become U+FFFD.
     *
     * @param value any characters
     * @return the encoded text
     */
    public static HtmlText literal(String value) {
        return new HtmlText(Markup.encoded(Characters.readable(value)));
    }

    /**
     * A page of ours in Markdown as HTML. Raw HTML in it is shown as words, but for line breaks; links lead to the web or to where
     * they are told to.
     *
     * @param markdown the page
     * @param anchors gives each heading, in order, its id
     * @param links gives each relative destination of the page the one in HTML
     * @return elements
     */
    public static HtmlText page(String markdown, UnaryOperator<String> anchors, UnaryOperator<String> links) {
        return new HtmlText(new HtmlPage(anchors, links).render(markdown));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HtmlText text && html.equals(text.html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }
}
