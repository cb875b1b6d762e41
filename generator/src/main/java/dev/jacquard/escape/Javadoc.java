package dev.jacquard.escape;

import dev.jacquard.escape.JavadocHtml.Block;
import dev.jacquard.escape.JavadocHtml.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text of a documentation comment: HTML of a few harmless tags, and block tags of the generator.
 *
 * <p>Whatever the document says, nothing of it ends the comment, is a tag of Javadoc, or a tag of HTML other than
 * paragraphs, lists, quotations, code, emphasis, line breaks and links to the web.
 */
public final class Javadoc implements EscapedText {
    private static final int COLUMNS = 120;

    /** In which order block tags stand, whatever the order in which they are added. */
    private static final List<String> ORDER = List.of("@param", "@return", "@throws", "@see", "@deprecated");

    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*(?=\n)");

    private static final Javadoc EMPTY = new Javadoc(List.of(), List.of());

    private final List<Block> body;
    private final List<Tag> tags;

    private record Tag(String head, List<Block> body) {
        int rank() {
            return ORDER.indexOf(head.indexOf(' ') < 0 ? head : head.substring(0, head.indexOf(' ')));
        }
    }

    private Javadoc(List<Block> body, List<Tag> tags) {
        this.body = List.copyOf(body);
        this.tags = List.copyOf(tags);
    }

    /**
     * No text, to add tags to.
     *
     * @return the empty text
     */
    public static Javadoc empty() {
        return EMPTY;
    }

    /**
     * The document's Markdown.
     *
     * @param markdown a description or summary
     * @return the text; empty if there is nothing to read in it
     */
    public static Javadoc of(String markdown) {
        String readable = HtmlAsMarkdown.of(Characters.readable(markdown));
        if (!PlainText.isPlain(readable) && MarkdownParser.isFeasible(readable)) {
            return new Javadoc(JavadocRenderer.render(readable), List.of());
        }
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : readable.indexOf('\n') < 0 ? new String[] {readable} : PARAGRAPHS.split(readable)) {
            if (!paragraph.isBlank()) {
                blocks.add(paragraph(paragraph));
            }
        }
        return new Javadoc(blocks, List.of());
    }

    /**
     * A value of the document, such as its title, which reads exactly as it stands.
     *
     * @param value any characters
     * @return one paragraph
     */
    public static Javadoc literal(String value) {
        return value.isBlank() ? EMPTY : new Javadoc(List.of(paragraph(value)), List.of());
    }

    /**
     * A value of the document in the font of code.
     *
     * @param value any characters
     * @return one paragraph
     */
    public static Javadoc code(String value) {
        String shown = value.isBlank() ? JavaString.of(value).toString() : value;
        String html = JavadocHtml.code(shown.replace('\n', ' ').strip());
        return new Javadoc(List.of(new Block(Kind.PARAGRAPH, html)), List.of());
    }

    /**
     * A link to the web.
     *
     * @param url an address of the document
     * @param text what stands there; blank: the address is shown
     * @return one paragraph; without a link if the address is none of the web
     */
    public static Javadoc link(String url, String text) {
        String words = paragraph(text).html();
        String address = JavadocHtml.address(url.strip());
        if (address != null) {
            String shown = words.isEmpty() ? paragraph(url).html() : words;
            return new Javadoc(List.of(new Block(Kind.PARAGRAPH, "<a href=\"" + address + "\">" + shown + "</a>")), List.of());
        }
        return words.isEmpty() || url.isBlank() ? literal(words.isEmpty() ? url : text) : literal(text + " (" + url + ")");
    }

    /**
     * The generator's own words, with texts in the gaps, such as {@code The answer is {@link %}.}
     *
     * @param pattern HTML and inline tags, in which each {@code %} is a gap; a constant of the generator, never a
     *     document's text
     * @param parts what fills the gaps, in order: names, and Javadoc without tags, of which the words of the first
     *     paragraph are taken
     * @return one paragraph
     * @throws IllegalArgumentException if there are more or fewer gaps than parts, or a part cannot stand in Javadoc
     */
    public static Javadoc markup(String pattern, EscapedText... parts) {
        String[] words = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = words(parts[i]);
        }
        return new Javadoc(List.of(new Block(Kind.PARAGRAPH, Gaps.fill(pattern, words))), List.of());
    }

    private static String words(EscapedText part) {
        if (part instanceof Identifier || part instanceof QualifiedName) {
            return part.toString();
        }
        if (part instanceof Javadoc javadoc) {
            boolean words = !javadoc.body.isEmpty() && javadoc.body.get(0).kind() == Kind.PARAGRAPH;
            return words ? javadoc.body.get(0).html() : "";
        }
        throw new IllegalArgumentException("Not encoded for Javadoc: " + part.getClass().getSimpleName());
    }

    private static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, JavadocHtml.text(text).replace('\n', ' ').strip());
    }

    /**
     * This text, then another one as new paragraphs; then the tags of both.
     *
     * @param more the other text
     * @return both
     */
    public Javadoc then(Javadoc more) {
        List<Block> blocks = new ArrayList<>(body);
        blocks.addAll(more.body);
        List<Tag> all = new ArrayList<>(tags);
        all.addAll(more.tags);
        return new Javadoc(blocks, all);
    }

    /**
     * This text, then another one: on the same line, as more sentences, where both are a paragraph; else as new paragraphs.
     *
     * @param more the other text
     * @return both, with the tags of both
     */
    public Javadoc sentences(Javadoc more) {
        boolean words = body.size() == 1 && body.get(0).kind() == Kind.PARAGRAPH && more.body.size() == 1
                && more.body.get(0).kind() == Kind.PARAGRAPH;
        if (!words) {
            return then(more);
        }
        Block both = new Block(Kind.PARAGRAPH, JavadocHtml.sentence(body.get(0).html()) + " " + more.body.get(0).html());
        List<Tag> all = new ArrayList<>(tags);
        all.addAll(more.tags);
        return new Javadoc(List.of(both), all);
    }

    /**
     * This text with the full stop that documents tend to leave out after a line: it ends Javadoc's summary.
     *
     * @return the text, whose first paragraph is a sentence unless a list or the like follows
     */
    public Javadoc sentence() {
        boolean words = !body.isEmpty() && body.get(0).kind() == Kind.PARAGRAPH
                && (body.size() == 1 || body.get(1).kind() == Kind.PARAGRAPH);
        if (!words) {
            return this;
        }
        List<Block> blocks = new ArrayList<>(body);
        blocks.set(0, new Block(Kind.PARAGRAPH, JavadocHtml.sentence(body.get(0).html())));
        return new Javadoc(blocks, tags);
    }

    /**
     * This text with a capital at its start.
     *
     * @return the text, unless it begins with something else than a small letter
     */
    public Javadoc capital() {
        boolean small = !body.isEmpty() && !body.get(0).html().isEmpty() && Character.isLowerCase(body.get(0).html().charAt(0));
        if (!small) {
            return this;
        }
        List<Block> blocks = new ArrayList<>(body);
        String html = body.get(0).html();
        blocks.set(0, new Block(body.get(0).kind(), Character.toUpperCase(html.charAt(0)) + html.substring(1)));
        return new Javadoc(blocks, tags);
    }

    /**
     * The first paragraph of this text.
     *
     * @return a paragraph without tags; empty if the text begins otherwise
     */
    public Javadoc first() {
        boolean words = !body.isEmpty() && body.get(0).kind() == Kind.PARAGRAPH;
        return words ? new Javadoc(List.of(body.get(0)), List.of()) : EMPTY;
    }

    /**
     * This text with one more {@code @param}.
     *
     * @param name the parameter or record component
     * @param text what it is
     * @return the longer text
     */
    public Javadoc param(Identifier name, Javadoc text) {
        return tag("@param " + name, text);
    }

    /**
     * This text with a {@code @return}.
     *
     * @param text what is returned
     * @return the longer text
     */
    public Javadoc returns(Javadoc text) {
        return tag("@return", text);
    }

    /**
     * This text with one more {@code @throws}.
     *
     * @param type the exception, by a name that the file knows
     * @param text when it is thrown
     * @return the longer text
     */
    public Javadoc throwing(QualifiedName type, Javadoc text) {
        return tag("@throws " + type, text);
    }

    /**
     * This text with a {@code @deprecated}.
     *
     * @param text why, and what to use instead
     * @return the longer text
     */
    public Javadoc deprecated(Javadoc text) {
        return tag("@deprecated", text);
    }

    /**
     * This text with one more {@code @see}.
     *
     * @param link a link to the web
     * @return the longer text
     */
    public Javadoc see(Javadoc link) {
        boolean web = !link.body.isEmpty() && link.body.get(0).html().startsWith("<a ");
        return web ? tag("@see", link) : then(markup("See %.", link));
    }

    private Javadoc tag(String head, Javadoc text) {
        List<Tag> all = new ArrayList<>(tags);
        all.add(new Tag(head, text.body));
        return new Javadoc(body, all);
    }

    /**
     * Whether there is neither text nor tag.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return body.isEmpty() && tags.isEmpty();
    }

    /**
     * The lines, without the asterisks before them.
     *
     * @param width how many characters a line may have; only words that are longer stand out
     * @return the lines, none with a line end in it
     */
    public List<String> lines(int width) {
        List<String> lines = new ArrayList<>(JavadocHtml.lines(body, width));
        if (!lines.isEmpty() && !tags.isEmpty()) {
            lines.add("");
        }
        List<Tag> sorted = new ArrayList<>(tags);
        sorted.sort(Comparator.comparingInt(Tag::rank));
        for (Tag tag : sorted) {
            List<Block> blocks = new ArrayList<>(tag.body);
            boolean words = !blocks.isEmpty() && blocks.get(0).kind() == Kind.PARAGRAPH;
            String first = words ? tag.head + " " + blocks.remove(0).html() : tag.head;
            blocks.add(0, new Block(Kind.PARAGRAPH, first));
            lines.addAll(JavadocHtml.lines(blocks, width));
        }
        return List.copyOf(lines);
    }

    /**
     * The whole comment, with lines of at most 120 columns.
     *
     * @param indentation how many blanks stand before each line but the first
     * @return the comment from slash to slash, on one line if it fits; without a line end after it
     */
    public String comment(int indentation) {
        List<String> lines = lines(COLUMNS - indentation - " * ".length());
        if (lines.size() == 1 && indentation + lines.get(0).length() + "/**  */".length() <= COLUMNS) {
            return "/** " + lines.get(0) + " */";
        }
        String blanks = " ".repeat(indentation);
        StringBuilder out = new StringBuilder(lines.size() * COLUMNS / 2).append("/**\n");
        for (String line : lines) {
            out.append(blanks).append(line.isEmpty() ? " *" : " * ").append(line).append('\n');
        }
        return out.append(blanks).append(" */").toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Javadoc javadoc && body.equals(javadoc.body) && tags.equals(javadoc.tags);
    }

    @Override
    public int hashCode() {
        return body.hashCode();
    }

    /** The whole comment, not indented. */
    @Override
    public String toString() {
        return comment(0);
    }
}
