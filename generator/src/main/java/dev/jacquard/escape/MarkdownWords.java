package dev.jacquard.escape;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the inlines of a parsed paragraph as Markdown. */
final class MarkdownWords {
    private final StringBuilder out = new StringBuilder();
    private boolean strong;

    private MarkdownWords(boolean strong) {
        this.strong = strong;
    }

    /**
     * The words of a block.
     *
     * @param block a paragraph or heading
     * @param strong whether they will stand in strong emphasis, so that more of it cannot be told
     * @return encoded words; a line end is one in the text
     */
    static String of(Node block, boolean strong) {
        MarkdownWords words = new MarkdownWords(strong);
        words.children(block, 0);
        return words.out.toString();
    }

    private void children(Node parent, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (depth < MarkdownParser.MAX_DEPTH) {
                inline(child, depth + 1);
            } else {
                text(MarkdownParser.words(child));
            }
        }
    }

    private void inline(Node node, int depth) {
        if (node instanceof Text text) {
            text(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(MarkdownCode.inline(code.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            out.append('\n');
        } else if (node instanceof HardLineBreak) {
            out.append("<br/>\n");
        } else if (node instanceof HtmlInline html) {
            if (MarkdownParser.isLineBreak(html)) {
                out.append("<br/>");
            } else {
                text(html.getLiteral());
            }
        } else if (node instanceof Emphasis emphasis) {
            delimited(node, emphasis.getOpeningDelimiter(), depth);
        } else if (node instanceof StrongEmphasis emphasis && !strong) {
            strong = true;
            delimited(node, emphasis.getOpeningDelimiter(), depth);
            strong = false;
        } else if (node instanceof Link link) {
            link(link, depth);
        } else if (node instanceof Image image && MarkdownParser.isWeb(image.getDestination())) {
            out.append("![");
            children(node, depth);
            out.append("](").append(destination(image.getDestination())).append(')');
        } else {
            children(node, depth);
        }
    }

    private void delimited(Node node, String delimiter, int depth) {
        out.append(delimiter);
        children(node, depth);
        out.append(delimiter);
    }

    private void link(Link link, int depth) {
        boolean web = MarkdownParser.isWeb(link.getDestination());
        if (web && link.getFirstChild() != null) {
            out.append('[');
            children(link, depth);
            out.append("](").append(destination(link.getDestination())).append(')');
            return;
        }
        children(link, depth);
        String rest = MarkdownParser.leftOver(link);
        if (rest != null) {
            out.append(link.getFirstChild() == null ? "" : " ");
            text("(" + rest + ")");
        }
    }

    private void text(String text) {
        String line = Characters.readable(text).replace('\n', ' ');
        // A pair of tildes is GitHub's strikethrough, which ends with its paragraph.
        out.append(MarkdownInline.literal(line).replace("[", "\\[").replace("]", "\\]").replace("\\~\\~", "~~"));
    }

    /** Percent-encodes what would end the destination; an ampersand would begin an entity. */
    private static String destination(String destination) {
        StringBuilder encoded = new StringBuilder();
        for (char c : Characters.readable(destination).toCharArray()) {
            if (c <= ' ' || "()<>[]\\|`\"".indexOf(c) >= 0) {
                encoded.append(String.format("%%%02X", (int) c));
            } else {
                encoded.append(c == '&' ? "&amp;" : String.valueOf(c));
            }
        }
        return encoded.toString();
    }
}
