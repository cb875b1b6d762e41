package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MarkdownTextTest {
    @Test
    void plainTextStaysAsItIs() {
        assertThat(MarkdownText.of("One line (of two),\nsnake_case and all.\n\nAnother.\n"))
                .hasToString("One line (of two),\nsnake_case and all.\n\nAnother.");
    }

    @Test
    void markdownStaysMarkdown() {
        String markdown = """
                A **pin** is *short* and `a < b`. See [the *guide*](https://example.com/a?b=c).

                - one
                - two
                  - deeper

                3. three

                   more
                4. four

                > quoted

                ```json
                { "a": "*/" }
                ```

                ~~old~~""";
        // The items of the second list are apart, as one of them is.
        assertThat(MarkdownText.of(markdown)).hasToString(markdown.replace("more\n4.", "more\n\n4."));
    }

    @Test
    void headingsBecomeBoldParagraphs() {
        assertThat(MarkdownText.of("# A *b* **c**\n\nD\n---\n\nx")).hasToString("**A *b* c**\n\n**D**\n\nx");
    }

    @Test
    void wordsDefineNoLinkReference() {
        assertThat(MarkdownText.literal("[y]: javascript:x")).hasToString("\\[y]: javascript:x");
        assertThat(MarkdownText.line("[a\\]]: javascript:x")).hasToString("\\[a\\]]: javascript:x");
        assertThat(MarkdownText.line("[a](https://b.c) d")).hasToString("[a](https://b.c) d");
        String overlong = "x ".repeat(60_000) + "\n\n [y]: javascript:x";
        assertThat(MarkdownText.of(overlong).toString()).endsWith("\n\n\\[y]: javascript:x");
    }

    @Test
    void htmlIsMarkdownOrText() {
        assertThat(MarkdownText.of("<div>\n<b>x</b> a<br>b\n</div>")).hasToString("**x** a<br/>b");
        assertThat(MarkdownText.of("<script>x</script> <b>y")).hasToString("&lt;script>x&lt;/script> &lt;b>y");
    }

    @Test
    void theFirstSentence() {
        assertThat(MarkdownText.sentence("Refer to the\n[guide](https://a.b/C. D) of v. 2. Then\n\nmore"))
                .hasToString("Refer to the [guide](https://a.b/C. D) of v. 2.");
        assertThat(MarkdownText.sentence("# Pets\n\nAll of them, e.g. cats:\n- a")).hasToString("All of them, e.g. cats:");
        assertThat(MarkdownText.sentence("<p>One <i>pet</i>.</p><p>Two</p>")).hasToString("One *pet*.");
        assertThat(MarkdownText.sentence("# Pets")).hasToString("Pets");
        assertThat(MarkdownText.sentence("- a\n- b")).hasToString("\\- a");
        assertThat(MarkdownText.sentence(" \n")).hasToString("");
    }

    @Test
    @Timeout(20)
    void wordsAreLookedAtOnceForTheEndOfASentence() {
        String open = "(" + "Words. ".repeat(100_000);
        assertThat(FirstSentence.of(open)).isEqualTo(open.strip());
        assertThat(FirstSentence.of(open + "Last.) And more")).isEqualTo(open.strip() + " Last.) And more");
        assertThat(FirstSentence.of("One (see A. B) two. Three")).isEqualTo("One (see A. B) two.");
        assertThat(FirstSentence.of("One [A. B] `C. D` *E. F* two. Three")).isEqualTo("One [A. B] `C. D` *E. F* two.");
    }

    @Test
    void anOpenFenceIsClosed() {
        assertThat(MarkdownText.of("```\n| a |\n````not closed\n")).hasToString("`````\n| a |\n````not closed\n`````");
    }

    @Test
    void linksAreOfTheWebOrText() {
        assertThat(MarkdownText.of("[a](javascript:x) [b](#p) [c](d.md) [e] ![f](data:x)\n\n[e]: https://g"))
                .hasToString("a (javascript:x) b c (d.md) [e](https://g) f");
    }

    @Test
    void aTableStaysATable() {
        assertThat(MarkdownText.of("a | b\n:-|--\n`x\\|<y>` | <z> | w")).hasToString(
                "| a | b |\n| :- | -- |\n| <code>x\\\\\\|&lt;y></code> | &lt;z> w |");
    }

    @Test
    void aLineThatOnlyLooksLikeABlockIsAParagraph() {
        for (String line : List.of("\\# x", "\\- x", "1\\. x", "\\> x", "\\---", "&#42; x", "\\* \\* \\*", "\\~~~",
                "\\=\\=")) {
            String text = MarkdownText.of("x\n" + line).toString();
            assertThat(MarkdownText.of(text)).as(line).hasToString(text);
            assertThat(MarkdownPage.faults(MarkdownText.of("x\n" + line))).isEmpty();
        }
    }

    @Test
    void valuesReadAsTheyStand() {
        assertThat(MarkdownText.literal("# *a*_b_ [c](d)\n- <e> & &amp; `f` \\g \\*"))
                .hasToString("\\# \\*a\\*\\_b\\_ [c]\\(d) - &lt;e> & &amp;amp; \\`f\\` \\g \\\\\\*");
    }

    @Test
    void hostileTextStaysInItsSection() {
        for (String hostile : HostileStrings.ALL) {
            for (MarkdownText text : List.of(
                    MarkdownText.of(hostile), MarkdownText.literal(hostile), MarkdownText.line(hostile))) {
                assertThat(MarkdownPage.faults(text)).as(hostile).isEmpty();
            }
            assertThat(MarkdownPage.words(MarkdownText.literal(hostile).toString()))
                    .as(hostile).isEqualTo(hostile.replaceAll("[^A-Za-z0-9]+", ""));
        }
    }

    @Test
    void anyMixStaysInItsSection() {
        List<String> pieces = List.of(
                "*", "**", "_", "__", "`", "``", "```\n", "~~~", "~", "\n", "\n\n", "> ", "- ", "+ ", "1. ", "7) ",
                "# ", "    ",
                "[", "](", ")", "]", "]: ", "http://x", "javascript:x", "<", ">", "<b>", "</b>", "<br>", "<!--", "-->",
                "<?",
                "<![CDATA[", "&", "&lt;", "&#60;", "&#10;", "&#32;", "\\", "|", "a|b\n-|-\n", "word", " ", "![",
                "[y]: http://y\n",
                "---\n", "===\n", "<script>", "<https://x.y>", "\t", "\u202e", "(", "\"", "'", ":", "<pre>", "Fields");
        Random random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder mix = new StringBuilder();
            for (int length = random.nextInt(30); length >= 0; length--) {
                mix.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(MarkdownPage.faults(MarkdownText.of(mix.toString()))).as(mix.toString()).isEmpty();
            assertThat(MarkdownPage.faults(MarkdownText.line(mix.toString()))).as(mix.toString()).isEmpty();
            assertThat(MarkdownPage.faults(MarkdownText.literal(mix.toString()))).as(mix.toString()).isEmpty();
        }
    }

    @Test
    void deepNestingIsFlattened() {
        String deep = "> ".repeat(2_000) + "words";
        assertThat(MarkdownText.of(deep).toString()).endsWith("words").hasSizeLessThan(100);
        assertThat(Javadoc.of(deep).lines(80)).contains("<p>words").hasSizeLessThan(100);
        String emphasis = "*a **b ".repeat(2_000) + "c" + "** d*".repeat(2_000);
        assertThat(MarkdownText.of(emphasis).toString()).contains("c");
        assertThat(JavadocReader.text(Javadoc.of(emphasis))).contains("bcd");
    }

    @Test
    void textThatIsTooLongToParseIsShownAsItStands() {
        String text = "# *x* [y](javascript:z)\n".repeat(10_000);
        MarkdownText shown = MarkdownText.of(text);
        assertThat(shown.toString()).startsWith("\\# \\*x\\* [y]\\(javascript:z)\n\\#");
        assertThat(Javadoc.of(text).lines(80).get(0)).startsWith("# *x* [y](javascript:z)");
    }
}
