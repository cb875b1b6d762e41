package dev.jacquard.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A page as a code-hosting site sees it: CommonMark with tables. */
public final class PageReader extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /** The headings, each with its level in front. */
    public final List<String> headings = new ArrayList<>();

    /** The anchors of the headings at GitHub. */
    public final List<String> anchors = new ArrayList<>();

    /** The anchors of the headings at GitLab. */
    public final List<String> anchorsAtGitLab = new ArrayList<>();

    /** Where links and images lead. */
    public final List<String> links = new ArrayList<>();

    /** The raw HTML. */
    public final List<String> html = new ArrayList<>();

    /** The Java samples. */
    public final List<String> samples = new ArrayList<>();

    /** The tables. */
    public final List<PageTable> tables = new ArrayList<>();

    private final List<String> lines;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> seenAtGitLab = new HashMap<>();

    private PageReader(List<String> lines) {
        this.lines = lines;
    }

    /** Reads a page. */
    public static PageReader read(String page) {
        PageReader reader = new PageReader(page.lines().toList());
        PARSER.parse(page).accept(reader);
        return reader;
    }

    /** GitHub's rule: small letters, blanks to hyphens, no punctuation, numbered when taken. */
    private void anchor(String text) {
        String slug = slug(text);
        String unique = slug;
        while (seen.containsKey(unique)) {
            seen.merge(slug, 1, Integer::sum);
            unique = slug + "-" + seen.get(slug);
        }
        seen.put(unique, 0);
        anchors.add(unique);
    }

    /** GitLab's rule: the same, but hyphens in a row are one, and headings of the same text are counted. */
    private void anchorAtGitLab(String text) {
        String slug = slug(text).replaceAll("-{2,}", "-");
        int count = seenAtGitLab.merge(slug, 1, Integer::sum);
        anchorsAtGitLab.add(count == 1 ? slug : slug + "-" + (count - 1));
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "").replace(' ', '-');
    }

    @Override
    public void visit(Heading heading) {
        String text = text(heading).replace("~~", "");
        headings.add(heading.getLevel() + " " + text);
        anchor(text);
        anchorAtGitLab(text);
        visitChildren(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            tables.add(PageTable.of(table, headings.isEmpty() ? "" : headings.get(headings.size() - 1), lines));
        }
        visitChildren(block);
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

    /** The words of a node, code among them as it stands. */
    static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                words.append(html.getLiteral().equals("<br/>") ? "\n" : "");
            }
        });
        return words.toString().strip();
    }
}
