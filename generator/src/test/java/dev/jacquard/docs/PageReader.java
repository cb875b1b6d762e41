package dev.jacquard.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A page as a reader of Markdown sees it. */
final class PageReader extends AbstractVisitor {
    /** The headings, each with its level in front. */
    final List<String> headings = new ArrayList<>();

    /** The anchors of the headings. */
    final List<String> anchors = new ArrayList<>();

    /** Where links and images lead. */
    final List<String> links = new ArrayList<>();

    /** The raw HTML. */
    final List<String> html = new ArrayList<>();

    /** The Java samples. */
    final List<String> samples = new ArrayList<>();

    private final Map<String, Integer> seen = new HashMap<>();

    private PageReader() {}

    static PageReader read(String page) {
        PageReader reader = new PageReader();
        Parser.builder().build().parse(page).accept(reader);
        return reader;
    }

    /** The anchor by GitHub's rule: small letters, blanks to hyphens, no punctuation, numbered when taken. */
    private void anchor(String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "").replace(' ', '-');
        String unique = slug;
        while (seen.containsKey(unique)) {
            seen.merge(slug, 1, Integer::sum);
            unique = slug + "-" + seen.get(slug);
        }
        seen.put(unique, 0);
        anchors.add(unique);
    }

    @Override
    public void visit(Heading heading) {
        String text = TextContentRenderer.builder().build().render(heading).strip().replace("~~", "");
        headings.add(heading.getLevel() + " " + text);
        anchor(text);
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        links.add(image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(HtmlInline inline) {
        html.add(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        html.add(block.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        Node parent = block.getParent();
        if (block.getInfo().equals("java") && parent.getParent() == null) {
            samples.add(block.getLiteral());
        }
    }
}
