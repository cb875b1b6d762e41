package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.Diagnostics;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "README.md README.md true",
        "README.md docs/README.md true",
        "/README.md docs/README.md false",
        "/README.md README.md true",
        "docs docs/models/Pet.md true",
        "docs/ docs/models/Pet.md true",
        "models/ docs/models/Pet.md true",
        "docs/ docs false",
        "docs/*.md docs/README.md true",
        "docs/*.md docs/models/Pet.md false",
        "docs/*.md x/docs/a.md false",
        "docs/**/*.md docs/models/Pet.md true",
        "docs/**/*.md docs/README.md true",
        "docs/** docs/models/Pet.md true",
        "docs/** docs false",
        "**/Pet.md docs/models/Pet.md true",
        "**/Pet.md Pet.md true",
        "foo/*/qux foo/bar/qux true",
        "foo/*/qux foo/bar/baz/qux false",
        "*.md docs/models/Pet.md true",
        "P?t.md docs/models/Pet.md true",
        "P?t.md docs/models/P/t.md false",
        "a.md aXmd false",
        "\\#a.md #a.md true",
        "\\!a.md !a.md true",
        "#a.md #a.md false",
        "/ a false",
    })
    void aPatternMeansWhatItMeansToGit(String pattern, String path, boolean ignored) {
        assertThat(IgnoreRules.of(pattern).ignores(path)).isEqualTo(ignored);
    }

    @Test
    void theLastLineThatFitsDecides() {
        IgnoreRules rules = IgnoreRules.of("# comment\r\n\r\ndocs/*.md  \r\n!docs/README.md\r\n");
        assertThat(rules.ignores("docs/USAGE.md")).isTrue();
        assertThat(rules.ignores("docs/README.md")).isFalse();
        assertThat(IgnoreRules.of("!a\na").ignores("a")).isTrue();
        assertThat(IgnoreRules.of("a\\ \n").ignores("a ")).isTrue();
    }

    @Test
    void aFileThatIsNamedMustBeThere(@TempDir Path folder) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(IgnoreRules.read(folder, null, diagnostics)).isSameAs(IgnoreRules.NONE);
        assertThat(diagnostics.failed()).isFalse();
        IgnoreRules.read(folder, folder.resolve("none"), diagnostics);
        assertThat(diagnostics.failed()).isTrue();
    }
}
