package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/**
 * Writes parsed Markdown as Markdown again, from its tree. What comes out is made of known parts only: nothing of the
 * source is copied but words and code.
 */
final class MarkdownRenderer {
    private static final Pattern BLOCK_START = Pattern.compile("[#>=|:]|[-+*_](?:[-\\s]|$)|~~~");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)([.)].*)", Pattern.DOTALL);
    private static final String BREAK = "<br/>";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#-]{1,20}");

    private final List<String> source;

    private MarkdownRenderer(List<String> source) {
        this.source = source;
    }

    /**
     * Renders blocks.
     *
     * @param markdown readable text
     * @return the same blocks, tamed
     */
    static String render(String markdown) {
        MarkdownRenderer renderer = new MarkdownRenderer(List.of(markdown.split("\n", -1)));
        return String.join("\n", renderer.children(MarkdownParser.parse(markdown), 0, false));
    }

    /**
     * Keeps the words of a paragraph from starting a block.
     *
     * @param inline encoded words, perhaps on several lines
     * @return lines of a paragraph
     */
    static String paragraph(String inline) {
        String words = inline.strip();
        // A tag alone on the first line would make all lines of the paragraph raw HTML.
        while (words.startsWith(BREAK)) {
            words = words.substring(BREAK.length()).strip();
        }
        return words.lines().map(String::strip).map(MarkdownRenderer::escapeStart)
                .collect(Collectors.joining("\n"));
    }

    private static String escapeStart(String line) {
        if (BLOCK_START.matcher(line).lookingAt() && !line.startsWith("**") && !line.startsWith("__")) {
            return "\\" + line;
        }
        var number = NUMBER.matcher(line);
        return number.matches() ? number.group(1) + "\\" + number.group(2) : line;
    }

    private List<String> children(Node parent, int depth, boolean tight) {
        List<String> lines = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            List<String> block = block(child, depth + 1);
            if (!block.isEmpty()) {
                if (!lines.isEmpty() && !tight) {
                    lines.add("");
                }
                lines.addAll(block);
            }
        }
        return lines;
    }

    private List<String> block(Node node, int depth) {
        if (depth > MarkdownParser.MAX_DEPTH) {
            return lines(paragraph(MarkdownInline.literal(Characters.readable(MarkdownParser.words(node)))));
        }
        if (node instanceof Paragraph paragraph) {
            MarkdownTable table = MarkdownTable.of(MarkdownParser.source(paragraph, source));
            return table != null ? table.markdown() : lines(paragraph(MarkdownWords.of(node, false)));
        }
        if (node instanceof Heading) {
            // Not a heading: the outline of the page, and the anchors that links lead to, are the page's own.
            String words = MarkdownWords.of(node, true).replace('\n', ' ').strip();
            return words.isEmpty() ? List.of() : List.of("**" + words + "**");
        }
        if (node instanceof FencedCodeBlock code) {
            String info = code.getInfo() == null ? "" : code.getInfo().strip().split("\\s", 2)[0];
            return code(LANGUAGE.matcher(info).matches() ? info : "", code.getLiteral());
        }
        if (node instanceof IndentedCodeBlock code) {
            return code("", code.getLiteral());
        }
        if (node instanceof BlockQuote) {
            return prefixed(children(node, depth, false), "> ", "> ");
        }
        if (node instanceof ListBlock list) {
            return list(list, depth);
        }
        if (node instanceof ThematicBreak) {
            return List.of("___");
        }
        // A definition of a link is spent where the link is.
        return node instanceof LinkReferenceDefinition ? List.of() : children(node, depth, false);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static List<String> code(String language, String code) {
        return lines(MarkdownCode.fenced(language, code).toString());
    }

    private List<String> list(ListBlock list, int depth) {
        List<String> lines = new ArrayList<>();
        long number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = list instanceof OrderedList ordered
                    ? number++ + "" + ordered.getDelimiter() + " "
                    : ((BulletList) list).getBulletMarker() + " ";
            List<String> content = children(item, depth, list.isTight());
            if (!lines.isEmpty() && !list.isTight()) {
                lines.add("");
            }
            lines.addAll(prefixed(content.isEmpty() ? List.of("") : content, mark, " ".repeat(mark.length())));
        }
        return lines;
    }

    private static List<String> prefixed(List<String> lines, String first, String others) {
        List<String> prefixed = new ArrayList<>();
        for (String line : lines) {
            prefixed.add(((prefixed.isEmpty() ? first : others) + line).stripTrailing());
        }
        return prefixed;
    }
}
