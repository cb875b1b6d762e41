package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class MarkdownCodeTest {
    @Test
    void aSpanShowsItsCharacters() {
        assertThat(MarkdownCode.inline("a")).hasToString("`a`");
        assertThat(MarkdownCode.inline("a`b``c")).hasToString("```a`b``c```");
        assertThat(MarkdownCode.inline("`a")).hasToString("`` `a ``");
        assertThat(MarkdownCode.inline(" a ")).hasToString("`  a  `");
        assertThat(MarkdownCode.inline(" ")).hasToString("` `");
        assertThat(MarkdownCode.inline("")).hasToString("");
    }

    @Test
    void aBlockShowsItsLines() {
        assertThat(MarkdownCode.fenced("java", "int a;\n\nint b;")).hasToString("```java\nint a;\n\nint b;\n```");
        assertThat(MarkdownCode.fenced("", "```\n````\n")).hasToString("`````\n```\n````\n`````");
        assertThatThrownBy(() -> MarkdownCode.fenced("a b", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkdownCode.fenced("a\n", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noMarkOfASectionComesOutOfCode() {
        assertThat(MarkdownCode.inline("<!-- End x -->")).hasToString("<code>&lt;!-- End x --></code>");
        assertThat(MarkdownCode.fenced("", "a\n<!-- End x -->\n"))
                .hasToString("<pre><code>a\n&lt;!-- End x --&gt;\n</code></pre>");
    }

    @Test
    void hostileCodeReadsAsItStands() {
        for (String hostile : HostileStrings.ALL) {
            String readable = Characters.readable(hostile);
            Node span = Parser.builder().build().parse("x " + MarkdownCode.inline(hostile)).getFirstChild()
                    .getLastChild();
            if (!readable.isEmpty() && !readable.contains("<!--")) {
                assertThat(((Code) span).getLiteral()).isEqualTo(readable.replace('\n', ' '));
            }
            Node block = Parser.builder().build().parse(MarkdownCode.fenced("", hostile) + "\n").getFirstChild();
            if (!readable.contains("<!--")) {
                String lines = readable.endsWith("\n") ? readable : readable + "\n";
                assertThat(((FencedCodeBlock) block).getLiteral()).isEqualTo(lines);
                assertThat(block.getNext()).isNull();
            }
        }
    }
}
