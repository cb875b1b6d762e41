package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavadocTest {
    @Test
    void plainWordsAreWrapped() {
        Javadoc javadoc = Javadoc.of("Finds a pin\nby its number (see RFC 9110, 4.2).\n\nMay take a while.\n");
        assertThat(javadoc.lines(20)).containsExactly(
                "Finds a pin by its", "number (see RFC", "9110, 4.2).", "", "<p>May take a while.");
    }

    @Test
    void aShortCommentStandsOnOneLine() {
        assertThat(Javadoc.of("The pin's number.").comment(4)).isEqualTo("/** The pin's number. */");
    }

    @Test
    void aLongCommentIsIndented() {
        Javadoc javadoc = Javadoc.of("The pin.").param(Identifier.of("id"), Javadoc.of("its *number*"))
                .returns(Javadoc.of("it"));
        assertThat(javadoc.comment(4)).isEqualTo("""
                /**
                     * The pin.
                     *
                     * @param id its <em>number</em>
                     * @return it
                     */""");
    }

    @Test
    void noLineIsLongerThan120Columns() {
        for (int words = 1; words < 60; words++) {
            String comment = Javadoc.of("word ".repeat(words) + "`code`").comment(8);
            assertThat(("        " + comment).lines()).allMatch(line -> line.length() <= 120);
        }
    }

    @Test
    void markdownBecomesHtml() {
        Javadoc javadoc = Javadoc.of("""
                # Pins

                A **pin** is *short* and `a < b`. See [the guide](https://example.com/a?b=c&d=e "t") or
                <https://example.com>.

                - one
                - two

                  more

                3. three

                > quoted

                ```json
                { "@a": "*/" }
                ```
                """);
        assertThat(javadoc.lines(200)).containsExactly(
                "<strong>Pins</strong>",
                "",
                "<p>A <strong>pin</strong> is <em>short</em> and <code>a &lt; b</code>."
                        + " See <a href=\"https://example.com/a?b=c&amp;d=e\">the guide</a> or"
                        + " <a href=\"https://example.com\">https://example.com</a>.",
                "<ul>",
                "<li>one",
                "<li>two",
                "",
                "<p>more",
                "</ul>",
                "<ol start=\"3\">",
                "<li>three",
                "</ol>",
                "<blockquote>",
                "quoted",
                "</blockquote>",
                "<pre>",
                "{ \"&#64;a\": \"*&#47;\" }",
                "</pre>");
    }

    @Test
    void whatShowsNoTextIsEmpty() {
        assertThat(List.of("- ", "---", "> ", "#", "![]()", "- <br>", " \n\n", "[a]: http://b"))
                .allMatch(markdown -> Javadoc.of(markdown).isEmpty());
    }

    @Test
    void onlyLinksToTheWebAreLinks() {
        assertThat(Javadoc.of("[a](javascript:x) [b](#place) [c](other.md) [d](http://x/{y}) [e](HTTPS://x)")
                .lines(200))
                .containsExactly("a (javascript:x) b c (other.md) d (http://x/{y}) <a href=\"HTTPS://x\">e</a>");
    }

    @Test
    void aTableKeepsItsLines() {
        assertThat(Javadoc.of("a | b\n--|--\n1 | 2").lines(80))
                .containsExactly("<pre>", "a | b", "--|--", "1 | 2", "</pre>");
    }

    @Test
    void tagsOfTheTextAreText() {
        assertThat(Javadoc.of("x\n@deprecated {@link y} a@b.c").lines(80))
                .containsExactly("x &#64;deprecated {&#64;link y} a@b.c");
    }

    @Test
    void noLineBeginsWithASlash() {
        assertThat(Javadoc.of("/pins or /pins/x").lines(10)).containsExactly("&#47;pins or", "&#47;pins/x");
    }

    @Test
    void asterisksAtTheEndsOfALineAreKept() {
        assertThat(Javadoc.literal("* a *").lines(80)).containsExactly("&#42; a &#42;");
        assertThat(Javadoc.literal("**").lines(80)).containsExactly("&#42;&#42;");
    }

    @Test
    void gapsTakeNamesAndWords() {
        Javadoc javadoc = Javadoc.markup(
                "Header <code>%</code>, see {@link %#%}.",
                Javadoc.literal("X-*/"), QualifiedName.of("a.B"), Identifier.of("c"));
        assertThat(javadoc.lines(80)).containsExactly("Header <code>X-*&#47;</code>, see {@link a.B#c}.");
        assertThatThrownBy(() -> Javadoc.markup("%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Javadoc.markup("", Identifier.of("c"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Javadoc.markup("%", JavaString.of("*/"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostileTextStaysText() {
        for (String hostile : HostileStrings.ALL) {
            assertThat(JavadocReader.text(Javadoc.of(hostile))).as(hostile)
                    .isEqualTo(words(Characters.readable(shown(hostile)).replaceAll("</?h1>", "")));
        }
    }

    @Test
    void hostileValuesReadAsTheyStand() {
        for (String hostile : HostileStrings.ALL) {
            assertThat(JavadocReader.text(Javadoc.literal(hostile))).as(hostile).isEqualTo(words(hostile));
            if (!hostile.isBlank()) {
                assertThat(JavadocReader.text(Javadoc.code(hostile))).as(hostile).isEqualTo(words(hostile));
            }
        }
    }

    @Test
    void codeIsATagWhereTheTagShowsIt() {
        assertThat(Javadoc.code("GET /pins").lines(80)).containsExactly("{@code GET /pins}");
        assertThat(Javadoc.of("a `b` or `<c>` or `{d}` or `\\e` or `*`").lines(80)).containsExactly(
                "a {@code b} or <code>&lt;c&gt;</code> or <code>{d}</code> or <code>&#92;e</code>",
                "or <code>*</code>");
        assertThat(Javadoc.code("x".repeat(61)).lines(80)).containsExactly("<code>" + "x".repeat(61) + "</code>");
    }

    @Test
    void tabsOfCodeBecomeBlanks() {
        assertThat(Javadoc.of("```\n\ta\tb\nlong\tc\n```").lines(80))
                .containsExactly("<pre>", "    a   b", "long    c", "</pre>");
        assertThat(Javadoc.of("| a\t| b |\n| - | - |\n| c | d\t|").lines(80))
                .containsExactly("<pre>", "| a | b |", "| - | - |", "| c | d |", "</pre>");
        assertThat(Javadoc.of("a\tb `c\td`").lines(80)).containsExactly("a b <code>c d</code>");
    }

    @Test
    void noCharacterIsLeftThatTheSourceCheckRefuses() {
        for (String odd : List.of("\t", "\r", "\u000b", "\f", "\u0085", "\u2028", "\u0000", "\ufeff", "\u202e", "\ud800")) {
            String text = """
                    # a%b

                    a%b *c%d* `e%f` <g%h> {@i%j} [k%l](https://m.n/ "o%p") ![q%r](s%t)

                    ```u%v
                    %w%x
                    ```

                        y%z

                    | a%b | c%d |
                    |%---%| --- |
                    | e%f | `g%h` |

                    - i%j
                      %k

                    > l%m

                    <n%o>p%q</n>
                    """.replace("%", odd);
            List<Javadoc> all = List.of(
                    Javadoc.of(text), Javadoc.literal(text), Javadoc.code(text),
                    Javadoc.link("https://a.b/" + odd, text), Javadoc.of(text).sentences(Javadoc.code(odd)));
            assertThat(all).flatExtracting(javadoc -> javadoc.lines(80)).as(JavaString.of(odd).toString())
                    .isNotEmpty()
                    .noneMatch(line -> line.chars().anyMatch(c -> c < ' ' || c != '\uFFFD' && c >= 0x7F));
        }
    }

    @Test
    void aTagIsNotBrokenBetweenLines() {
        assertThat(Javadoc.markup("Use %.", Javadoc.code("/a /b /c")).lines(10))
                .containsExactly("Use", "{@code /a /b /c}.");
    }

    @Test
    void aLineBecomesASentence() {
        assertThat(Stream.of("The pin", "The pin (new)", "The `pin`", "The *pin*", "The pin.", "Pins:", "世界。", "The pin\n\nIt\n\n- a")
                        .map(text -> String.join(" ", Javadoc.of(text).sentence().lines(80))))
                .containsExactly(
                        "The pin.", "The pin (new).", "The {@code pin}.", "The <em>pin</em>.", "The pin.", "Pins:", "世界。",
                        "The pin.  <p>It <ul> <li>a </ul>");
        assertThat(Javadoc.of("One of\n- a").sentence().lines(80)).startsWith("One of");
    }

    @Test
    void sentencesFollowAParagraphOnItsLine() {
        Javadoc more = Javadoc.markup("At most 5.");
        assertThat(Javadoc.of("the limit").sentences(more).lines(80)).containsExactly("the limit. At most 5.");
        assertThat(Javadoc.of("One\n\ntwo").sentences(more).lines(80))
                .containsExactly("One", "", "<p>two", "", "<p>At most 5.");
    }

    @Test
    void moreIsToldElsewhere() {
        assertThat(Javadoc.of("a").see(Javadoc.link("https://b.c/d?e&f", "The *guide*")).lines(80)).containsExactly(
                "a", "", "@see <a href=\"https://b.c/d?e&amp;f\">The *guide*</a>");
        assertThat(Javadoc.of("a").see(Javadoc.link("javascript:x", "guide")).lines(80))
                .containsExactly("a", "", "<p>See guide (javascript:x).");
        assertThat(Javadoc.link("https://b.c", " ").lines(80))
                .containsExactly("<a href=\"https://b.c\">https://b.c</a>");
    }

    @Test
    void aBlankValueIsShownInQuotes() {
        assertThat(Javadoc.code(" ").lines(80)).containsExactly("{@code \" \"}");
        assertThat(Javadoc.code("\n").lines(80)).containsExactly("<code>\"&#92;n\"</code>");
    }

    @Test
    void hostileTextPassesTheCheckerInEveryPlace() {
        List<Javadoc> comments = new ArrayList<>();
        for (String hostile : HostileStrings.ALL) {
            comments.add(Javadoc.of(hostile));
            comments.add(Javadoc.literal(hostile));
            comments.add(Javadoc.code(hostile));
            comments.add(Javadoc.link(hostile, hostile));
            comments.add(Javadoc.link("https://a.b/" + hostile, hostile));
            comments.add(Javadoc.of(hostile).sentence().sentences(Javadoc.code(hostile)));
        }
        assertCompilesToOneClass(comments);
    }

    @Test
    void anyMixOfMarkdownPassesTheChecker() {
        List<String> pieces = List.of(
                "*", "**", "_", "`", "``", "```\n", "~~~", "\n", "\n\n", "> ", "- ", "1. ", "7) ", "# ", "    ", "[",
                "](", ")",
                "http://x", "https://a.b/c*/d?e=f&g#h", "<", ">", "<b>", "</b>", "<br>", "<p>", "&", "&lt;", "&amp;",
                "\\",
                "\\u002a", "*/", "/*", "@", "{@", "}", "|", "a|b\n-|-\n", "word", " ", "é", "![", "[a]: http://y\n",
                "---\n",
                "===\n", "<!--", "-->", "<a href=\"x\">", "<https://x.y>", "\t", "\u202e", "/", "\"");
        Random random = new Random(20261123);
        List<Javadoc> comments = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(25); length >= 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            comments.add(Javadoc.of(text.toString()));
        }
        assertCompilesToOneClass(comments);
    }

    /** Each comment at an indentation, and as the text of tags. */
    private static void assertCompilesToOneClass(List<Javadoc> comments) {
        StringBuilder source = new StringBuilder("/** Test. */\npublic final class Sink {\n    private Sink() {}\n");
        int methods = 0;
        for (Javadoc comment : comments) {
            Javadoc some = comment.isEmpty() ? Javadoc.of("x") : comment;
            Javadoc tagged = Javadoc.of("Text.").then(comment).see(Javadoc.link("https://a.b", comment.toString())).param(Identifier.of("p"), some).returns(some)
                    .throwing(QualifiedName.of("IllegalStateException"), some);
            source.append("    ").append(some.comment(4)).append("\n    public static void a").append(methods)
                    .append("() {}\n");
            source.append("    ").append(tagged.comment(4)).append("\n    public static int b").append(methods++)
                    .append("(int p) { return p; }\n");
        }
        InMemoryCompiler classes = InMemoryCompiler.compile("Sink", source + "}\n");
        assertThat(classes.names()).containsExactly("Sink");
        try {
            assertThat(classes.loadClass("Sink").getDeclaredMethods()).hasSize(2 * methods);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** What Markdown makes of the entities in the hostile strings. */
    private static String shown(String markdown) {
        return markdown.replace("&#42;", "*").replace("&#47;", "/").replace("&lt;", "<").replace("&gt;", ">")
                .replace("&#x202e;", "\u202e").replace("&#10;", "\n").replace("&#64;", "@")
                .replace("<javascript:alert(3)>", "javascript:alert(3)")
                .replace("[y]: javascript:alert(2)", "").replace("[y]", "y javascript:alert(2)")
                .replace("![z](javascript:alert(4))", "z");
    }

    private static String words(String text) {
        return text.replaceAll("[^A-Za-z0-9]+", "");
    }
}
