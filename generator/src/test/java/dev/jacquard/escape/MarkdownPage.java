package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page with a text in one of its sections, as a reader of Markdown sees it. */
final class MarkdownPage {
    private static final Parser PARSER = Parser.builder().build();

    private final Node page;
    private final List<String> faults = new ArrayList<>();

    private MarkdownPage(Node page) {
        this.page = page;
    }

    /** What is wrong with a page that has this text in its first section: nothing, if the text was tamed. */
    static List<String> faults(MarkdownText text) {
        String around = "\n\n## Fields\n\nThe end of [y] [Fields].\n";
        MarkdownPage page = new MarkdownPage(PARSER.parse("# Name\n\n" + text + around));
        page.inspect();
        if (text.toString().contains("<!--")) {
            page.faults.add("comment");
        }
        return page.faults;
    }

    /** The letters and digits that a reader sees. */
    static String words(String markdown) {
        return TextContentRenderer.builder().build().render(PARSER.parse(markdown)).replaceAll("[^A-Za-z0-9]+", "");
    }

    private void inspect() {
        Node end = page.getLastChild();
        Node fields = end.getPrevious();
        if (!(fields instanceof Heading) || !(page.getFirstChild() instanceof Heading)) {
            faults.add("the page's own headings are lost");
        }
        if (end.getFirstChild().getNext() != null && !words(end).equals("TheendofyFields")) {
            faults.add("the last section reads " + words(end));
        }
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading != fields && heading != page.getFirstChild()) {
                    faults.add("heading");
                }
            }

            @Override
            public void visit(HtmlInline html) {
                if (!List.of("<br/>", "<code>", "</code>").contains(html.getLiteral())) {
                    faults.add(html.getLiteral());
                }
            }

            @Override
            public void visit(HtmlBlock html) {
                String inner = html.getLiteral().replaceFirst("(?s)^<pre><code>([^<>]*)</code></pre>$", "");
                if (!inner.isEmpty()) {
                    faults.add(html.getLiteral());
                }
            }

            @Override
            public void visit(Link link) {
                leadsTo(link.getDestination());
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                leadsTo(image.getDestination());
                visitChildren(image);
            }
        });
        for (Node node = end.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link) {
                faults.add("a link in the last section");
            }
        }
    }

    private void leadsTo(String destination) {
        if (!destination.matches("(?is)(https?://|mailto:).*")) {
            faults.add("link to " + destination);
        }
    }

    private static String words(Node node) {
        return TextContentRenderer.builder().build().render(node).replaceAll("[^A-Za-z0-9]+", "");
    }
}
