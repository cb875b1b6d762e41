package dev.jacquard.escape;

import java.util.HashSet;
import java.util.Set;
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

/** Writes the inlines of a parsed paragraph as HTML: well nested, no element empty or within its like. */
final class JavadocWords {
    private final StringBuilder out = new StringBuilder();
    private final Set<String> open = new HashSet<>();

    private JavadocWords() {}

    static String of(Node block) {
        return new JavadocWords().words(block);
    }

    /** The words of a block that will stand in {@code <strong>}. */
    static String ofStrong(Node block) {
        JavadocWords words = new JavadocWords();
        words.open.add("strong");
        return words.words(block);
    }

    private String words(Node block) {
        children(block, 0);
        return out.toString().strip();
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
            if (!code.getLiteral().isBlank()) {
                out.append(JavadocHtml.code(code.getLiteral().replace('\n', ' ')));
            }
        } else if (node instanceof SoftLineBreak) {
            out.append(' ');
        } else if (node instanceof HardLineBreak) {
            out.append("<br>\n");
        } else if (node instanceof HtmlInline html) {
            if (MarkdownParser.isLineBreak(html)) {
                out.append("<br>\n");
            } else {
                text(html.getLiteral());
            }
        } else if (node instanceof Emphasis) {
            element("em", "<em>", node, depth);
        } else if (node instanceof StrongEmphasis) {
            element("strong", "<strong>", node, depth);
        } else if (node instanceof Link link) {
            link(link, depth);
        } else if (node instanceof Image image && image.getFirstChild() == null) {
            text(image.getDestination());
        } else {
            children(node, depth);
        }
    }

    private void link(Link link, int depth) {
        String address = JavadocHtml.address(link.getDestination());
        if (address != null && link.getFirstChild() != null) {
            element("a", "<a href=\"" + address + "\">", link, depth);
            return;
        }
        children(link, depth);
        String rest = MarkdownParser.leftOver(link);
        if (rest != null) {
            text((link.getFirstChild() == null ? "(" : " (") + rest + ")");
        }
    }

    private void element(String name, String tag, Node node, int depth) {
        if (!open.add(name)) {
            children(node, depth);
            return;
        }
        int before = out.length();
        out.append(tag);
        int start = out.length();
        children(node, depth);
        if (out.substring(start).isBlank()) {
            out.setLength(before);
        } else {
            out.append("</").append(name).append('>');
        }
        open.remove(name);
    }

    private void text(String text) {
        out.append(JavadocHtml.text(text).replace('\n', ' '));
    }
}
