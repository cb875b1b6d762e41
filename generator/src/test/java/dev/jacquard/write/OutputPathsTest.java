package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutputPathsTest {
    @Test
    void soundPathsPass() {
        assertThat(messages("a", "src/main/java/com/example/Pin.java", ".gitignore", "docs/Größe.md", "con/b",
                "nulls.txt"))
                .allMatch(message -> message.contains("'con/b'"));
        assertThat(messages("console/x", "COM/x", "com10", "a..b", "auxiliary.md", "a b")).isEmpty();
    }

    @Test
    void pathsThatLeadElsewhereAreRefused() {
        for (String path : List.of(
                "", "/etc/evil", "../evil", "a/../../evil", "a/..", ".", "./a", "a//b", "a/", "..\\evil", "a\\b",
                "C:\\evil", "C:evil",
                "a\0b", "a\nb", "a\u0085b", "a\u202eb", "a\u200bb", "\ud800", "a\uffff", "CON", "nul.txt", "x/Aux.java",
                "com1", "LPT9.x",
                "COM\u00b9", "con .txt", "CONIN$", "evil.", "evil ", " evil", "x./y", "a:b", "a*b", "a?b", "a|b", "a<b",
                "a>b", "a\"b",
                ".jacquard/manifest", ".JACQUARD/x", ".jacquard", "a".repeat(256), "ä".repeat(128) + "/b")) {
            assertThat(OutputPaths.problem(path)).as(path).isNotNull();
            assertThat(messages(path)).as(path).hasSize(1).allMatch(message -> message.chars().allMatch(c -> c >= ' '));
        }
        assertThat(OutputPaths.problem("a".repeat(255))).isNull();
    }

    @Test
    void pathsThatMeetOnSomeFileSystemAreRefused() {
        assertThat(messages("a/Rating.java", "a/rating.java"))
                .containsExactly(
                        "The output file 'a/rating.java' differs from 'a/Rating.java' by the case of letters only");
        assertThat(messages("a/X.java", "A/Y.java")).hasSize(1);
        assertThat(messages("\u00e9", "e\u0301")).hasSize(1);
        assertThat(messages("a", "a")).containsExactly("The output file 'a' is generated twice");
        assertThat(messages("a/b", "a")).containsExactly("The output file 'a' is a file and a folder at once");
        assertThat(messages("a", "a/b/c")).hasSize(1);
        assertThat(messages("a/b", "ab", "a/c")).isEmpty();
    }

    private static List<String> messages(String... paths) {
        Diagnostics diagnostics = new Diagnostics();
        List<OutputFile> files = Stream.of(paths).map(path -> OutputFile.of(path, "")).toList();
        boolean sound = OutputPaths.check(files, diagnostics);
        assertThat(sound).isEqualTo(!diagnostics.failed());
        return diagnostics.all().stream().map(Diagnostic::message).toList();
    }
}
