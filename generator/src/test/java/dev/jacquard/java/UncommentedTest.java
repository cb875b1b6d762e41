package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UncommentedTest {
    @Test
    void commentsGoAndLinesStay() {
        assertThat(Uncommented.of("/* a\n */\nclass A {\n    /** b */\n    int b;\n}\n"))
                .isEqualTo("\n\nclass A {\n\nint b;\n}\n");
        assertThat(Uncommented.of("class A {}")).isEqualTo("class A {}");
        assertThat(Uncommented.of("class A {}\n/**/")).isEqualTo("class A {}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/* a */ class A {}\n", "class A { /* a */\n}\n", "String a = \"/*\";\n/* b */\n", "// a /*\n/* b */\n", "/* a",
        "/* \\u002a\\u002f class A {} /\\u002a */\n", "String a = \"\"\"\n/* a */\n\"\"\";\n",
        "/*/\n class A {} \n/**/ int a;\n", "int a; /* b\n */\n"
    })
    void whatTheParserMaySeeOtherwiseStays(String source) {
        assertThat(Uncommented.of(source)).isEqualTo(source);
    }

    @Test
    void commentsAndLayoutAreNoCode() {
        String source = "/** a */\nclass A {\n    /**\n     * b\n     */\n    int b;\n}\n";

        assertThat(Uncommented.isSameCode(source, source)).isTrue();
        assertThat(Uncommented.isSameCode(source, "/** c\n * d */\n\nclass A {\n  int b;\n}")).isTrue();
        assertThat(Uncommented.isSameCode(source, source.replace("int b", "int  b"))).isFalse();
        assertThat(Uncommented.isSameCode(source, source.replace("    int b;\n", ""))).isFalse();
        assertThat(Uncommented.isSameCode(source, source.replace("}", "// }"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "String a = \"\"\"\n    b\n\n    c\"\"\";\n", "/* \\u0062 */\nint a;\n", "int a; /* b */\n",
        "/* b\r\n */\r\nint a;\r\n"
    })
    void whatCannotBeToldIsNotTheSameCode(String source) {
        assertThat(Uncommented.isSameCode(source, source.replace(" b", " d"))).isFalse();
        assertThat(Uncommented.isSameCode(source, source.replace("\n\n", "\n"))).isFalse();
        assertThat(Uncommented.isSameCode("int a;\n", source)).isFalse();
        assertThat(Uncommented.isSameCode(source, "int a;\n")).isFalse();
    }

    /** Files made of pieces at random: what the parser reads of them is the same with and without comments. */
    @Test
    void theParserReadsTheSame() throws IOException {
        String[] pieces = {
            "/*", "*/", "/**", "//", "\n", "\n", "\n    ", "\"", "'", "\\", "\\\"", "\"\"\"", "\\u002a", "/", "*", " ",
            "class A {", "}", "int a;", "String b = \"x\";", "char c = '\"';", "/* d */\n", "\n/** e\n * f */\n", "{", "static"
        };
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 20_000 && taken < 150; i++) {
            StringBuilder source = new StringBuilder("class Z {\n");
            for (int n = random.nextInt(14); n >= 0; n--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            String whole = source.append("\n}\n").toString();
            String without = Uncommented.of(whole);
            boolean comments = whole.contains("/*") && !without.equals(whole);
            if (comments) {
                taken++;
                assertThat(parsed(without)).as(whole).isEqualTo(parsed(whole));
            }
        }
        assertThat(taken).isEqualTo(150);
    }

    private static String parsed(String source) throws IOException {
        SimpleJavaFileObject file = new SimpleJavaFileObject(URI.create("test:///A.java"), Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringBuilder errors = new StringBuilder();
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null,
                found -> errors.append(found.getLineNumber()).append(found.getCode()).append('\n'),
                List.of("-proc:none"), null, List.of(file));
        // The tree shows comments before declarations, too.
        return task.parse().iterator().next().toString().replaceAll("(?s)/\\*\\*.*?\\*/|\\s", "") + "\n" + errors;
    }
}
