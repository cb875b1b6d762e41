package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Descriptions that are written in HTML. */
class HtmlAsMarkdownTest {
    @Test
    void paragraphsAndLists() {
        assertThat(HtmlAsMarkdown.of("<p>One</p>\n<p>two</p>")).isEqualTo("One\n\ntwo");
        assertThat(HtmlAsMarkdown.of("One<p>two")).isEqualTo("One\n\ntwo");
        assertThat(HtmlAsMarkdown.of("One:\n<ul>\n <li>a</li>\n <li><p>b</p></li>\n</ul>\nThen"))
                .isEqualTo("One:\n\n- a\n\n- b\n\nThen".replace("a\n\n- b", "a\n- b"));
        assertThat(HtmlAsMarkdown.of("<h2>Pets</h2>All")).isEqualTo("**Pets**\n\nAll");
    }

    @Test
    void wordsThatAreDressed() {
        assertThat(HtmlAsMarkdown.of("a<b> b </b>c <em>d</em> <strong>e <i>f</i></strong> <span class=\"x\">g</span>"))
                .isEqualTo("a **b** c *d* e *f* g");
        assertThat(HtmlAsMarkdown.of("<b style={{ color: \"#4573D2\" }}>a</b> `b`")).isEqualTo("**a** `b`");
        assertThat(HtmlAsMarkdown.of("<code>a &lt; b</code> <code>`</code>")).isEqualTo("`a < b` `` ` ``");
    }

    @Test
    void links() {
        assertThat(HtmlAsMarkdown.of("<a target='_blank' href=\"https://a.b/c?d=e\">the\nguide</a>"))
                .isEqualTo("[the guide](https://a.b/c?d=e)");
        assertThat(HtmlAsMarkdown.of("<a href=\"https://a.b/c)d\">x</a> <a name=y>y</a>")).isEqualTo("x y");
        assertThat(HtmlAsMarkdown.of("<img src=\"https://a.b/c.png\" alt=\"A cat\"> <img src=x onerror=y>"))
                .isEqualTo("![A cat](https://a.b/c.png) <img src=x onerror=y>");
    }

    @Test
    @Timeout(20)
    void blanksAreLookedAtOnce() {
        String blanks = " ".repeat(90_000);
        assertThat(HtmlAsMarkdown.of("<b>a" + blanks + "b</b>")).isEqualTo("**a" + blanks + "b**");
        assertThat(HtmlAsMarkdown.of("<code>a" + blanks + "b</code>")).isEqualTo("`a" + blanks + "b`");
        assertThat(HtmlAsMarkdown.of("<code>a \n\n b</code>")).isEqualTo("`a b`");
    }

    @Test
    void whatIsNoHtmlStays() {
        assertThat(HtmlAsMarkdown.of("<b>x</i> y</b>")).isEqualTo("x</i> y");
        assertThat(HtmlAsMarkdown.of("<b>x</b>".repeat(20_000))).startsWith("<b>x</b>");
        for (String text : new String[] {
            "a < b > c", "<script>x</script>", "<https://a.b>", "set <label> or <code>", "`<b>x</b>`", "```\n<p>\n```",
            "\\<b>x</b>", "<!-- <b -->", "<name>", "<b", "List<String> a</b>"
        }) {
            assertThat(HtmlAsMarkdown.of(text)).isEqualTo(text.equals("\\<b>x</b>") ? "\\<b>x" : text);
        }
    }
}
