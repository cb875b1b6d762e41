package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown (CommonMark). Raw HTML in blocks is read as HTML in a line of text: both are only ever shown. */
final class MarkdownParser {
    /** A longer text is shown as it stands: the time to parse some Markdown grows with the square of its length. */
    private static final int MAX_LENGTH = 100_000;

    /** How many characters may stand in a text of those that make the parser look ahead or back for others. */
    private static final int MAX_MARKS = 5_000;

    /** What is nested deeper is shown as words. */
    static final int MAX_DEPTH = 24;

    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern LINE_BREAK = Pattern.compile("<br */?>", Pattern.CASE_INSENSITIVE);

    // In this order: the parser asks the kinds in the order of the set, and "---" is a heading's line or a break.
    private static final Set<Class<? extends Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private MarkdownParser() {}

    /** Whether a text can be parsed in a time that no one notices. */
    static boolean isFeasible(String markdown) {
        return markdown.length() <= MAX_LENGTH
                && markdown.chars().filter(c -> c == '<' || c == '[' || c == '\n').count() <= MAX_MARKS;
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Whether a link leads to the web. */
    static boolean isWeb(@Nullable String destination) {
        return destination != null && WEB.matcher(destination).matches();
    }

    /** Whether an HTML tag is a line break. */
    static boolean isLineBreak(HtmlInline html) {
        return LINE_BREAK.matcher(html.getLiteral()).matches();
    }

    /**
     * What is shown after the text of a link that is none for us.
     *
     * @return the destination, if it says more than the text; a place within the document says nothing
     */
    static @Nullable String leftOver(Link link) {
        String destination = link.getDestination();
        boolean nothing = destination == null || destination.isBlank() || destination.startsWith("#");
        return nothing || words(link).equals(destination) ? null : destination;
    }

    /** The words of a node and all below it. */
    static String words(Node root) {
        StringBuilder out = new StringBuilder();
        // Without recursion: this is for what is nested too deep.
        for (Node node = root; node != null; node = next(node, root)) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof HtmlInline html) {
                out.append(html.getLiteral());
            } else if (node instanceof FencedCodeBlock code) {
                out.append(code.getLiteral());
            } else if (node instanceof IndentedCodeBlock code) {
                out.append(code.getLiteral());
            } else if (node != root && (node instanceof Block || node.getFirstChild() == null)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }

    /** The lines of a paragraph as they stand in the source, without the marks of lists and quotations before them. */
    static List<String> source(Paragraph paragraph, List<String> lines) {
        List<String> source = new ArrayList<>();
        for (SourceSpan span : paragraph.getSourceSpans()) {
            String line = lines.get(span.getLineIndex());
            source.add(line.substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength()));
        }
        return source;
    }
}
