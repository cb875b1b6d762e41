package dev.jacquard.escape;

import dev.jacquard.escape.JavadocHtml.Block;
import dev.jacquard.escape.JavadocHtml.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes parsed Markdown as HTML for a documentation comment. */
final class JavadocRenderer {
    /** CommonMark 2.2. */
    private static final int TAB_STOP = 4;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final List<String> source;
    private final List<Block> blocks = new ArrayList<>();

    private JavadocRenderer(List<String> source) {
        this.source = source;
    }

    /**
     * Renders a text.
     *
     * @param markdown readable text
     * @return its blocks; none if they show no text
     */
    static List<Block> render(String markdown) {
        JavadocRenderer renderer = new JavadocRenderer(List.of(markdown.split("\n", -1)));
        renderer.children(MarkdownParser.parse(markdown), 0);
        // A comment of empty lists and rules is an empty comment to Javadoc's checker.
        for (Block block : renderer.blocks) {
            if (block.html().indexOf('<') < 0 || !TAG.matcher(block.html()).replaceAll("").isBlank()) {
                return renderer.blocks;
            }
        }
        return List.of();
    }

    private void children(Node parent, int depth) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, depth + 1);
        }
    }

    private void block(Node node, int depth) {
        if (depth > MarkdownParser.MAX_DEPTH) {
            paragraph(JavadocHtml.text(MarkdownParser.words(node)).replace('\n', ' ').strip());
        } else if (node instanceof Paragraph paragraph) {
            List<String> lines = MarkdownParser.source(paragraph, source);
            if (MarkdownTable.of(lines) != null) {
                verbatim(String.join("\n", lines));
            } else {
                paragraph(JavadocWords.of(node));
            }
        } else if (node instanceof Heading) {
            String words = JavadocWords.ofStrong(node);
            paragraph(words.isEmpty() ? "" : "<strong>" + words + "</strong>");
        } else if (node instanceof FencedCodeBlock code) {
            verbatim(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            verbatim(code.getLiteral());
        } else if (node instanceof BulletList) {
            list(node, "<ul>", "</ul>", depth);
        } else if (node instanceof OrderedList list) {
            int start = list.getStartNumber();
            list(node, start == 1 ? "<ol>" : "<ol start=\"" + start + "\">", "</ol>", depth);
        } else if (node instanceof BlockQuote) {
            markup("<blockquote>");
            opened(node, "", depth);
            markup("</blockquote>");
        } else if (node instanceof ThematicBreak) {
            markup("<hr>");
        } else if (!(node instanceof LinkReferenceDefinition)) {
            children(node, depth);
        }
    }

    private void list(Node list, String open, String close, int depth) {
        markup(open);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            opened(item, "<li>", depth);
        }
        markup(close);
    }

    /** The children of a block that brings its own tag: a paragraph right behind the tag needs none. */
    private void opened(Node parent, String tag, int depth) {
        Node first = parent.getFirstChild();
        boolean words = first instanceof Paragraph paragraph
                && MarkdownTable.of(MarkdownParser.source(paragraph, source)) == null;
        if (!words) {
            markup(tag);
            children(parent, depth);
            return;
        }
        markup(tag + JavadocWords.of(first));
        for (Node child = first.getNext(); child != null; child = child.getNext()) {
            block(child, depth + 1);
        }
    }

    private void paragraph(String html) {
        if (!html.isEmpty()) {
            blocks.add(new Block(Kind.PARAGRAPH, html));
        }
    }

    private void markup(String html) {
        if (!html.isEmpty()) {
            blocks.add(new Block(Kind.MARKUP, html));
        }
    }

    private void verbatim(String code) {
        if (!code.isBlank()) {
            String text = JavadocHtml.text(withoutTabs(code.stripTrailing()));
            blocks.add(new Block(Kind.VERBATIM, "<pre>\n" + text + "\n</pre>"));
        }
    }

    /** With blanks up to the next stop in place of each tab: no generated Java has tabs. */
    private static String withoutTabs(String code) {
        if (code.indexOf('\t') < 0) {
            return code;
        }
        StringBuilder out = new StringBuilder(code.length() + 16);
        int line = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\t') {
                out.append(" ".repeat(TAB_STOP - (out.length() - line) % TAB_STOP));
            } else {
                out.append(c);
            }
            if (c == '\n') {
                line = out.length();
            }
        }
        return out.toString();
    }
}
