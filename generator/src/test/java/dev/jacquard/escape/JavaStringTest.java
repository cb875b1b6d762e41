package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JavaStringTest {
    @Test
    void everyHostileValueArrivesAsItIs() throws ReflectiveOperationException {
        assertThat(valuesInCompiledCode(HostileStrings.ALL)).isEqualTo(HostileStrings.ALL);
    }

    @Test
    void everyCharacterArrivesAsItIs() throws ReflectiveOperationException {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            // The digits after it must not become part of its escape.
            all.append((char) c).append('7');
        }
        assertThat(valuesInCompiledCode(List.of(all.toString()))).containsExactly(all.toString());
    }

    @Test
    void backslashesBeforeAnEscapeStayApart() throws ReflectiveOperationException {
        List<String> values = List.of("\\\u2028", "\\\\\u2028", "\\u2028", "\\\\u2028", "\\uuuu0022", "u\\",
                "\\\u202eu");
        assertThat(valuesInCompiledCode(values)).isEqualTo(values);
    }

    @Test
    void allOrdersOfWhatEscapesAreMadeOfArriveAsTheyAre() throws ReflectiveOperationException {
        List<String> values = List.of("");
        for (int i = 0; i < 4; i++) {
            values = values.stream()
                    .flatMap(start -> Stream.of("\ud83d", "\ude00", "\\", "u0022", "\"", "\n", "\u05d0").map(start::concat))
                    .toList();
        }
        assertThat(valuesInCompiledCode(values)).isEqualTo(values);
    }

    @Test
    void lettersStayReadable() {
        assertThat(JavaString.of("Größe 大きさ \"a\\b\"")).hasToString("\"Größe 大きさ \\\"a\\\\b\\\"\"");
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertThat(JavaString.of("\u202e\u200b\ufeff\u0007\u007f\ud83d\ude00\u05d0"))
                .hasToString("\"\\u202e\\u200b\\ufeff\\007\\177\\ud83d\\ude00\\u05d0\"");
    }

    @Test
    void aConstantHoldsUpTo65534BytesOfAClassFile() throws ReflectiveOperationException {
        String faces = "\ud83d\ude00".repeat(10_922);
        List<String> values = List.of(
                "a".repeat(65_534), "a".repeat(65_535), "\u00e9".repeat(32_767), "\u00e9".repeat(32_768),
                "\u0000".repeat(32_767), "\u0000".repeat(32_768), faces + "ab", faces + "abc");
        assertThat(values.stream().map(JavaString::of).map(JavaString::isConstant))
                .containsExactly(true, false, true, false, true, false, true, false);
        assertThat(valuesInCompiledCode(values)).isEqualTo(values);
    }

    private static List<String> valuesInCompiledCode(List<String> values) throws ReflectiveOperationException {
        StringBuilder source = new StringBuilder("/** Test. */ public final class Sink {\nprivate Sink() {}\n");
        for (int i = 0; i < values.size(); i++) {
            source.append("static String value").append(i).append("() { return ");
            source.append(JavaString.of(values.get(i))).append("; }\n");
        }
        InMemoryCompiler classes = InMemoryCompiler.compile("Sink", source + "}");
        assertThat(classes.names()).containsExactly("Sink");
        Class<?> sink = classes.loadClass("Sink");
        assertThat(sink.getDeclaredMethods()).hasSize(values.size());
        List<String> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            var method = sink.getDeclaredMethod("value" + i);
            method.setAccessible(true);
            read.add((String) method.invoke(null));
        }
        return read;
    }
}
