package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Renders pages of ours, whose tables stand at the edge of a line and whose raw HTML is line breaks. */
final class HtmlPage {
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,}).*");
    private static final Map<String, String> SIGNS = Map.of(
            ":heavy_check_mark:", "<span role=\"img\" aria-label=\"yes\">&#10004;</span>",
            ":heavy_minus_sign:", "<span role=\"img\" aria-label=\"no\">&#8211;</span>");

    private final UnaryOperator<String> anchors;
    private final UnaryOperator<String> links;
    private final HtmlRenderer renderer;
    private final StringBuilder out = new StringBuilder();
    private final List<String> chunk = new ArrayList<>();

    HtmlPage(UnaryOperator<String> anchors, UnaryOperator<String> links) {
        this.anchors = anchors;
        this.links = links;
        renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> this::attribute)
                .nodeRendererFactory(Inline::new)
                .build();
    }

    String render(String markdown) {
        List<String> lines = markdown.lines().toList();
        String fence = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (fence != null) {
                fence = line.startsWith(fence) && line.substring(fence.length()).isBlank() ? null : fence;
            } else if (FENCE.matcher(line).matches()) {
                fence = FENCE.matcher(line).replaceFirst("$1");
            } else if (line.startsWith("| ")) {
                int end = i;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                MarkdownTable table = MarkdownTable.of(lines.subList(i, end));
                if (table != null) {
                    text();
                    table(table);
                    i = end - 1;
                    continue;
                }
            }
            chunk.add(line);
        }
        text();
        return out.toString();
    }

    /** What has come since the last table. */
    private void text() {
        if (!chunk.isEmpty()) {
            out.append(html(String.join("\n", chunk)));
            chunk.clear();
        }
    }

    private String html(String markdown) {
        Node page = MarkdownParser.parse(StruckText.hidden(markdown));
        page.accept(new StruckText.Finder());
        return renderer.render(page);
    }

    private void table(MarkdownTable table) {
        // Wide tables scroll in their own box, by keys too.
        out.append("<div class=\"table\" tabindex=\"0\">\n<table>\n<thead>\n");
        row(table.header(), "th scope=\"col\"", "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, "td", "td"));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private void row(List<String> cells, String open, String close) {
        out.append("<tr>");
        for (String cell : cells) {
            String html = SIGNS.get(cell);
            if (html == null) {
                html = html(cell.replace("\\|", "|")).strip();
                boolean words = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
                html = words ? html.substring(3, html.length() - 4) : html;
            }
            out.append('<').append(open).append('>').append(html).append("</").append(close).append('>');
        }
        out.append("</tr>\n");
    }

    private void attribute(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) {
            attributes.put("id", anchors.apply(MarkdownParser.words(node).strip()));
        } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            attributes.put("tabindex", "0");
        } else if (node instanceof Link link && !MarkdownParser.isWeb(link.getDestination())) {
            attributes.put("href", links.apply(link.getDestination()));
            attributes.remove("rel");
        }
    }

    /** Line breaks, words that look like HTML, and what is struck through. */
    private static final class Inline implements NodeRenderer {
        private static final Set<String> CODE = Set.of("<code>", "</code>");

        private final HtmlNodeRendererContext context;

        Inline(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlInline.class, StruckText.class);
        }

        @Override
        public void render(Node node) {
            HtmlWriter writer = context.getWriter();
            if (node instanceof HtmlInline html && MarkdownParser.isLineBreak(html)) {
                writer.tag("br");
            } else if (node instanceof HtmlInline html && CODE.contains(html.getLiteral())) {
                // What a page has of it is ours, in pairs: code of several lines in a cell.
                writer.tag(html.getLiteral().substring(1, html.getLiteral().length() - 1));
            } else if (node instanceof HtmlInline html) {
                writer.text(html.getLiteral());
            } else {
                writer.tag("del");
                for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                    context.render(child);
                }
                writer.tag("/del");
            }
        }
    }
}
