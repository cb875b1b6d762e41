package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownCellTest {
    @Test
    void lineEndsBecomeBreaksAndCountOne() {
        MarkdownCell cell = MarkdownCell.of("The unique identifier\n  (UUID | other)\r\n");
        assertThat(cell).hasToString("The unique identifier<br/>  (UUID \\| other)<br/>");
        assertThat(cell.raw()).isEqualTo("The unique identifier\n  (UUID | other)\n".length());
    }

    @Test
    void markdownStays() {
        assertThat(MarkdownCell.of("A **b** *c* `d|e` [f](https://g) <https://h> i<br>j ~~k~~ &copy; l_m \\* - n"))
                .hasToString("A **b** *c* `d\\|e` [f](https://g) <https://h> i<br/>j ~~k~~ &copy; l_m \\* - n");
    }

    @Test
    void codeWithLineEndsOrEscapedPipesBecomesHtml() {
        assertThat(MarkdownCell.of("`a\n  <b>` `c\\|d`"))
                .hasToString("<code>a</code><br/><code>&lt;b></code> <code>c\\\\\\|d</code>");
    }

    @Test
    void whatCouldEndTheCellIsEncoded() {
        assertThat(MarkdownCell.of("a\\")).hasToString("a\\\\");
        assertThat(MarkdownCell.of("a\\\nb")).hasToString("a\\\\<br/>b");
        assertThat(MarkdownCell.of("a\\|b")).hasToString("a\\|b");
        assertThat(MarkdownCell.of("a\\\\|b")).hasToString("a\\\\\\|b");
        assertThat(MarkdownCell.of("`a")).hasToString("\\`a");
    }

    @Test
    void linksThatAreNotOfTheWebAreText() {
        assertThat(MarkdownCell.of("[a](javascript:b) [b](#c) [`d`](e) ![c](d) [e]( https://f)"))
                .hasToString("a (javascript:b) b `d` (e) ![c]\\(d) [e]\\( https://f)");
    }

    @Test
    void fencedCodeIsItsLines() {
        assertThat(MarkdownCell.of("a:\n```json\n{\n\n  1\n}\n```\nb"))
                .hasToString("a:<br/><code>{</code><br/><br/><code>1</code><br/><code>}</code><br/>b");
        assertThat(MarkdownCell.of("```x```")).hasToString("```x```");
    }

    @Test
    void valuesReadAsTheyStand() {
        MarkdownCell cell = MarkdownCell.literal("{\n\"a_b\": [\"*c*\", \"|\"]\n}");
        assertThat(cell).hasToString("{<br/>\"a_b\": [\"\\*c\\*\", \"\\|\"]<br/>}");
        assertThat(cell.raw()).isEqualTo(23);
    }

    @Test
    void codeCountsItsBackticks() {
        assertThat(MarkdownCell.code("pinID")).hasToString("`pinID`");
        assertThat(MarkdownCell.code("pinID").raw()).isEqualTo(7);
        assertThat(MarkdownCell.code("a|b`c")).hasToString("``a\\|b`c``");
        assertThat(MarkdownCell.code("`")).hasToString("`` ` ``");
    }

    @Test
    void linksAndGapsMakeTypes() {
        MarkdownCell pin = MarkdownCell.link("Pin_", "../models/Pin (1).md");
        assertThat(pin).hasToString("[Pin\\_](../models/Pin%20%281%29.md)");
        MarkdownCell list = MarkdownCell.markup("List\\<%>", MarkdownCell.link("Pin", "../models/Pin.md"));
        assertThat(list).hasToString("List\\<[Pin](../models/Pin.md)>");
        assertThat(list.raw()).isEqualTo(list.toString().length());
        assertThatThrownBy(() -> MarkdownCell.markup("%")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MarkdownCell.markup("", pin)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hostileTextStaysInItsCell() {
        for (String hostile : HostileStrings.ALL) {
            for (MarkdownCell cell : List.of(
                    MarkdownCell.of(hostile), MarkdownCell.literal(hostile), MarkdownCell.code(hostile))) {
                assertThat(cell.toString()).as(hostile).doesNotContain("\n").doesNotContain("\r");
                assertThat(cells("| " + cell + " | next |")).as(hostile).isEqualTo(2);
            }
            assertThat(MarkdownPage.words(unescapedPipes(MarkdownCell.literal(hostile))))
                    .as(hostile).isEqualTo(hostile.replaceAll("[^A-Za-z0-9]+", ""));
            assertThat(MarkdownPage.words(unescapedPipes(MarkdownCell.code(hostile))))
                    .as(hostile).isEqualTo(hostile.replaceAll("[^A-Za-z0-9]+", ""));
        }
    }

    /** What is left of a cell once its row was split: a reader takes the backslash from before each pipe. */
    private static String unescapedPipes(MarkdownCell cell) {
        return cell.toString().replace("\\|", "|").replaceAll("<br/>|</?code>", " ");
    }

    /** How many cells a row has: a pipe after a backslash does not split (GitHub Flavored Markdown, 4.10). */
    private static int cells(String row) {
        int pipes = 0;
        for (int i = 0; i < row.length(); i++) {
            pipes += row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\') ? 1 : 0;
        }
        return pipes - 1;
    }
}
