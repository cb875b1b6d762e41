package dev.jacquard.escape;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What stands between two {@code ~~} in a line of text (GitHub Flavored Markdown, 6.5). CommonMark does not know it. */
final class StruckText extends CustomNode {
    private static final String MARK = "~~";

    /** No character (Unicode, 23.7): no text of ours holds it. */
    private static final char TILDE = '\ufdd0';

    private static final String ESCAPED = String.valueOf(TILDE);

    /** Where one begins or ends. */
    private static final class Mark extends CustomNode {}

    /**
     * The same Markdown, in which tildes that a backslash takes the meaning from cannot be mistaken for marks: the parser does not
     * tell them from others.
     */
    static String hidden(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            char next = i + 1 < markdown.length() ? markdown.charAt(i + 1) : ' ';
            if (c != '\\') {
                out.append(c);
            } else if (next == '~') {
                out.append(TILDE);
                i++;
            } else {
                out.append(c).append(i + 1 < markdown.length() ? String.valueOf(next) : "");
                i++;
            }
        }
        return out.toString();
    }

    /** Finds struck text in what was parsed of such Markdown, and gives the tildes back. */
    static final class Finder extends AbstractVisitor {
        @Override
        public void visit(Paragraph paragraph) {
            find(paragraph);
            visitChildren(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            find(heading);
            visitChildren(heading);
        }

        @Override
        public void visit(Text text) {
            text.setLiteral(text.getLiteral().replace(TILDE, '~'));
        }

        @Override
        public void visit(Link link) {
            link.setDestination(link.getDestination().replace(TILDE, '~'));
            visitChildren(link);
        }

        @Override
        public void visit(Code code) {
            code.setLiteral(code.getLiteral().replace(ESCAPED, "\\~"));
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.setLiteral(code.getLiteral().replace(ESCAPED, "\\~"));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.setLiteral(code.getLiteral().replace(ESCAPED, "\\~"));
        }

        @Override
        public void visit(HtmlInline html) {
            html.setLiteral(html.getLiteral().replace(ESCAPED, "\\~"));
        }
    }

    /** Finds them among the children of a node. */
    private static void find(Node parent) {
        Mark open = null;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            child = child instanceof Text text ? split(text) : child;
            if (child instanceof Mark mark && open == null) {
                open = mark;
            } else if (child instanceof Mark mark) {
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
        close.unlink();
        return struck;
    }
}
