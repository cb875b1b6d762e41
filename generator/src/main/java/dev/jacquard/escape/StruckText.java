package dev.jacquard.escape;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What stands between two {@code ~~} in a line of text (GitHub Flavored Markdown, 6.5). CommonMark does not know it. */
final class StruckText extends CustomNode {
    private static final String MARK = "~~";

    /** Where one begins or ends. */
    private static final class Mark extends CustomNode {}

    /** Finds them among the children of a node. */
    static void find(Node parent) {
        Mark open = null;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Node node = child instanceof Text text ? split(text) : child;
            child = node;
            if (node instanceof Mark mark && open == null) {
                open = mark;
            } else if (node instanceof Mark mark) {
                child = wrap(open, mark);
                open = null;
            }
        }
        if (open != null) {
            open.insertAfter(new Text(MARK));
            open.unlink();
        }
    }

    /** The mark in a text, with what stands before and after it in texts of their own; the text itself if it has none. */
    private static Node split(Text text) {
        String words = text.getLiteral();
        int at = words.indexOf(MARK);
        if (at < 0) {
            return text;
        }
        Mark mark = new Mark();
        text.insertAfter(mark);
        mark.insertAfter(new Text(words.substring(at + MARK.length())));
        text.setLiteral(words.substring(0, at));
        return mark;
    }

    private static Node wrap(Mark open, Mark close) {
        StruckText struck = new StruckText();
        open.insertBefore(struck);
        for (Node child = open.getNext(); child != close; child = open.getNext()) {
            struck.appendChild(child);
        }
        open.unlink();
        Node last = struck;
        close.unlink();
        return last;
    }
}
