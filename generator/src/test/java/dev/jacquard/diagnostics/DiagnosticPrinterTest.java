package dev.jacquard.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class DiagnosticPrinterTest {
    private static Locator lines(String... lines) {
        return new Locator() {
            @Override
            public @Nullable Position locate(Pointer pointer) {
                return new Position("api.yaml", 1, 3);
            }

            @Override
            public @Nullable String line(Position position) {
                return position.line() == 0 ? null : lines[position.line() - 1];
            }
        };
    }

    private static Diagnostic at(Severity severity, String message, int line, int column, @Nullable String hint) {
        return new Diagnostic(severity, "code", message, null, new Position("api.yaml", line, column), hint);
    }

    private static String print(String line, int column) {
        return new DiagnosticPrinter(lines(line)).print(at(Severity.ERROR, "bad", 1, column, null));
    }

    @Test
    void printsNothingForNothing() {
        assertThat(new DiagnosticPrinter(lines()).print(new Diagnostics())).isEmpty();
    }

    @Test
    void tellsOnceWhatSeveralPlacesReferTo() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.warning("w", "\"responses\" is missing", Pointer.of("/paths/~1a/get"), null);
        diagnostics.warning("w", "\"responses\" is missing", Pointer.of("/paths/~1b/get"), null);
        diagnostics.warning("w", "\"description\" is missing", Pointer.of("/paths/~1b/get"), null);

        assertThat(new DiagnosticPrinter(lines("  get:")).print(diagnostics))
                .containsOnlyOnce("\"responses\" is missing")
                .contains("\"description\" is missing")
                .endsWith("2 warnings\n");
    }

    @Test
    void sortsWarningsBeforeErrorsEachByPlace() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(at(Severity.ERROR, "second", 2, 1, null));
        diagnostics.add(at(Severity.ERROR, "first b", 1, 2, "mend it"));
        diagnostics.add(at(Severity.ERROR, "first a", 1, 2, null));
        diagnostics.add(at(Severity.WARNING, "odd", 2, 3, null));
        diagnostics.error("option", "unknown option: colour", null, "did you mean color?");
        diagnostics.warning("w", "by pointer", Pointer.of("/a"), null);
        diagnostics.add(at(Severity.ERROR, "whole file", 0, 0, null));

        assertThat(new DiagnosticPrinter(lines("a: 1", "b: 2")).print(diagnostics)).isEqualTo("""
                api.yaml:1:3: warning: by pointer
                a: 1
                  ^
                api.yaml:2:3: warning: odd
                b: 2
                  ^
                error: unknown option: colour
                hint: did you mean color?
                api.yaml: error: whole file
                api.yaml:1:2: error: first a
                a: 1
                 ^
                api.yaml:1:2: error: first b
                a: 1
                 ^
                hint: mend it
                api.yaml:2:1: error: second
                b: 2
                ^
                5 errors, 2 warnings
                """);
    }

    @Test
    void saysHowManyItDoesNotPrint() {
        Diagnostics diagnostics = new Diagnostics();
        for (int i = 1; i <= 3; i++) {
            diagnostics.add(at(Severity.WARNING, "w" + i, 0, 0, null));
            diagnostics.add(at(Severity.ERROR, "e" + i, 0, 0, null));
        }

        assertThat(new DiagnosticPrinter(lines(), 2, 1).print(diagnostics)).isEqualTo("""
                api.yaml: warning: w1
                and 2 more warnings
                api.yaml: error: e1
                api.yaml: error: e2
                and 1 more error
                3 errors, 3 warnings
                """);
    }

    @Test
    void cutsLongLinesAroundTheColumn() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);

        assertThat(print(line, 501)).isEqualTo("api.yaml:1:501: error: bad\n..." + "a".repeat(80) + "X" + "b".repeat(39)
                + "...\n" + " ".repeat(83) + "^\n");
        assertThat(print(line, 1)).isEqualTo("api.yaml:1:1: error: bad\n" + "a".repeat(120) + "...\n^\n");
        assertThat(print(line, 1001)).isEqualTo("api.yaml:1:1001: error: bad\n..." + "b".repeat(81) + "\n"
                + " ".repeat(83) + "^\n");
    }

    @Test
    void theCaretStandsBelowTheColumnWhateverStandsBeforeIt() {
        assertThat(print("\t\tkey: x", 3)).endsWith("\n        key: x\n        ^\n");
        assertThat(print("宽字: x", 5)).endsWith("\n宽字: x\n      ^\n");
        assertThat(print("e\u0301\uD83D\uDE00: x", 5)).endsWith("x\n    ^\n");
        assertThat(print("short", 99)).endsWith("\nshort\n     ^\n");
    }

    @Test
    void makesHiddenCharactersVisible() {
        String hidden = "a\u001b[2Jb\u202ec\u2066d\u200be\uFEFFf\u0085g\u2028h\ud800i\r\nj\0";

        String printed = new DiagnosticPrinter(lines("x: " + hidden)).print(at(Severity.ERROR, hidden, 1, 1, hidden));

        String visible = "a\\u001b[2Jb\\u202ec\\u2066d\\u200be\\ufefff\\u0085g\\u2028h\\ud800i\\u000d\\u000aj\\u0000";
        assertThat(printed).isEqualTo(
                "api.yaml:1:1: error: " + visible + "\nx: " + visible + "\n^\nhint: " + visible + "\n");
    }

    @Test
    void cutsLongMessages() {
        String printed = new DiagnosticPrinter(lines()).print(at(Severity.ERROR, "m".repeat(70_000), 0, 0, null));

        assertThat(printed).isEqualTo("api.yaml: error: " + "m".repeat(1000) + "...\n");
    }
}
