package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.ParsedSource;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaTokensTest {
    private static final String SOURCE = "/** a */\nclass A {\n    /**\n     * b\n     */\n    int b = 1 + +2;\n    // c\n}\n";

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { int b = 1 + +2; }", "/** c\n * d */\n\nclass A {\n  int b = 1 + +2;\n}",
        "class A { /* } */ int/**/b/**/= 1 // }\n + +2; /***/ }"
    })
    void commentsAndLayoutAreNoCode(String source) {
        assertThat(JavaTokens.areSame(SOURCE, source)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class A { int c = 1 + +2; }", "class A { int b = 1 ++2; }", "class A { int b = 1 + +2; } }", "class A { int b = 1 + +2;",
        "class A { int b = 1 + +3; }", "class A { intb = 1 + +2; }", "class A { int b = 1 + +\"2\"; }", "class A { } int b = 1 + +2;"
    })
    void otherCodeIsFound(String source) {
        assertThat(JavaTokens.areSame(SOURCE, source)).isFalse();
        assertThat(JavaTokens.areSame(source, SOURCE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "String a = \"\"\"\n    b\"\"\";\n", "/* \\u0062 */\nint a;\n", "/* b\r\n */\r\nint a;\r\n", "int a; /* b", "int a; // b",
        "String a = \"b", "char a = 'b\n';", "String a = \"\\q\";", "int a;\t", "\u00a7"
    })
    void whatIsInDoubtIsTheSameAsNothing(String source) {
        assertThat(JavaTokens.areSame(source, source)).isFalse();
        assertThat(JavaTokens.areSame("int a;\n", source)).isFalse();
        assertThat(JavaTokens.areSame(source, "int a;\n")).isFalse();
    }

    /** Files made of pieces at random, and changed by one: where the tokens are the same, so is what the parser reads. */
    @Test
    void theParserReadsTheSame() {
        String[] pieces = {
            "/*", "*/", "/**", "//", "\n", "\n", "\n    ", "\"", "'", "\\", "\\\"", "\"\"\"", "\\u002a", "/", "*", " ", "/**/", "+",
            "class A {", "}", "int a;", "String b = \"x\";", "char c = '\"';", "/* d */\n", "\n/** e\n * f */\n", "{", "static",
            "int g = 1+", "1;"
        };
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 400_000 && taken < 60; i++) {
            StringBuilder source = new StringBuilder("class Z {\n");
            StringBuilder changed = new StringBuilder("class Z {\n");
            int length = 1 + random.nextInt(12);
            int change = random.nextInt(length);
            for (int n = 0; n < length; n++) {
                String piece = pieces[random.nextInt(pieces.length)];
                source.append(piece);
                changed.append(n == change ? pieces[random.nextInt(pieces.length)] : piece);
            }
            String one = source.append("\n}\n").toString();
            String other = changed.append("\n}\n").toString();
            if (!one.equals(other) && JavaTokens.areSame(one, other)) {
                taken++;
                assertThat(parsed(other)).as(one).isEqualTo(parsed(one));
            }
        }
        assertThat(taken).isEqualTo(60);
    }

    private static String parsed(String source) {
        ParsedSource parsed = ParsedSource.of(source);
        // The tree shows comments before declarations, too.
        return parsed.unit().toString().replaceAll("(?s)/\\*\\*.*?\\*/|\\s", "") + "\n" + parsed.errors();
    }
}
