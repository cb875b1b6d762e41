package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in which both we and the user write, and files that the user took over. */
class SharedFilesTest {
    private static final String A = "<!-- Start A [a] -->\n";
    private static final String A_END = "<!-- End A [a] -->\n";
    private static final String B = "<!-- Start B [b] -->\n";
    private static final String B_END = "<!-- End B [b] -->\n";

    @TempDir
    private Path folder;

    private Path readme;
    private Diagnostics diagnostics = new Diagnostics();
    private List<String> notes = new ArrayList<>();

    @BeforeEach
    void nameFile() {
        readme = folder.resolve("README.md");
    }

    private static OutputFile readme(String a, String b) {
        return OutputFile.of("README.md", new MarkedText("# Title\n", List.of(
                new MarkedText.Section("A", "a", List.of(
                        new MarkedText.Part(a, null), new MarkedText.Part("see b\n", "b"))),
                new MarkedText.Section("B", "b", b.isEmpty() ? List.of() : List.of(new MarkedText.Part(b, null))))));
    }

    private @Nullable Changes write(OutputFile... files) {
        return write(IgnoreRules.NONE, files);
    }

    private @Nullable Changes write(IgnoreRules ignored, OutputFile... files) {
        diagnostics = new Diagnostics();
        OutputWriter writer = new OutputWriter(folder, ignored, diagnostics);
        Changes changes = writer.write(List.of(files), all -> true);
        notes = writer.notes();
        return changes;
    }

    private @Nullable Changes compare(IgnoreRules ignored, OutputFile... files) {
        diagnostics = new Diagnostics();
        return new OutputWriter(folder, ignored, diagnostics).compare(List.of(files));
    }

    private String text() throws IOException {
        return Files.readString(readme);
    }

    private String manifest() throws IOException {
        return Files.readString(folder.resolve(".jacquard/manifest")).lines().skip(1).toList().toString();
    }

    @Test
    void aNewFileHasAllSectionsAndOneWithoutTextIsAPairOfMarks() throws IOException {
        write(readme("one\n", ""));
        assertThat(text()).isEqualTo("# Title\n\n" + A + "one\nsee b\n" + A_END + "\n" + B + B_END);
        assertThat(write(readme("one\n", ""))).isEqualTo(new Changes(List.of(), List.of(), List.of(), 1));
        write(readme("one\n", "two"));
        assertThat(text()).endsWith("\n" + B + "two\n" + B_END);
    }

    @Test
    void whatStandsOutsideOfTheMarksIsKeptByteForByte() throws IOException {
        write(readme("one\n", "two\n"));
        byte[] own = {'#', ' ', 'M', (byte) 0xE9, ' ', '\t', '\r', '\n', (byte) 0xFF, '\n'};
        byte[] rest = (A + "old\n" + A_END + "between\n\n" + B + B_END + "no end of line").getBytes(StandardCharsets.UTF_8);
        Files.write(readme, concat(own, rest));
        assertThat(write(readme("één\n", "two\n")).changed()).containsExactly("README.md");
        assertThat(Files.readAllBytes(readme)).isEqualTo(concat(own,
                (A + "één\nsee b\n" + A_END + "between\n\n" + B + "two\n" + B_END + "no end of line")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = new byte[a.length + b.length];
        System.arraycopy(a, 0, all, 0, a.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void aSectionHasTheLineEndsOfItsMark() throws IOException {
        write(readme("one\n", "two\n"));
        Files.writeString(readme, text().replace("\n", "\r\n"));
        assertThat(write(readme("one\n", "two\n")).isEmpty()).isTrue();
        write(readme("new\n", "two\n"));
        assertThat(text()).isEqualTo(
                ("# Title\n\n" + A + "new\nsee b\n" + A_END + "\n" + B + "two\n" + B_END).replace("\n", "\r\n"));
    }

    @Test
    void aSectionWhoseMarksWereRemovedStaysAwayAndWhatRefersToItGoes() throws IOException {
        write(readme("one\n", "two\n"));
        Files.writeString(readme, "mine\n" + A + A_END);
        write(readme("one\n", "two\n"));
        assertThat(text()).isEqualTo("mine\n" + A + "one\n" + A_END);
        assertThat(compare(IgnoreRules.NONE, readme("one\n", "two\n")).isEmpty()).isTrue();
    }

    @Test
    void namesOfSectionsAndMarksOfOthersAreTheUsers() throws IOException {
        Files.writeString(readme, "<!-- Start Erstens [a] -->\nold\n  <!-- End [a] -->\n<!-- Start X [x] -->\n");
        write(readme("one\n", "two\n"));
        assertThat(text()).isEqualTo("<!-- Start Erstens [a] -->\nold\n  <!-- End [a] -->\n<!-- Start X [x] -->\n"
                .replace("old", "one").replace("  <!-- End [a] -->", "  <!-- End [a] -->"));
    }

    @Test
    void aFileWithoutMarksIsTheUsersAndNoError() throws IOException {
        Files.writeString(readme, "# Mine\n");
        assertThat(write(readme("one\n", "")).isEmpty()).isTrue();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(notes).singleElement().asString().contains("README.md is left alone");
        assertThat(compare(IgnoreRules.NONE, readme("one\n", "")).isEmpty()).isTrue();
        assertThat(text()).isEqualTo("# Mine\n");
        // Nor is it removed when pages are switched off.
        write();
        assertThat(text()).isEqualTo("# Mine\n");
        Files.delete(readme);
        assertThat(write(readme("one\n", "")).added()).containsExactly("README.md");
    }

    @Test
    void aFolderOfThatNameIsTheUsersToo() throws IOException {
        Files.createDirectories(readme);
        assertThat(write(readme("one\n", "")).isEmpty()).isTrue();
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x\n<!-- Start A [a] -->\n",
        "x\n<!-- End A [a] -->\n",
        "<!-- End B [b] -->\n",
        "<!-- Start A [a] -->\n<!-- Start B [b] -->\n<!-- End B [b] -->\n<!-- End A [a] -->\n",
        "<!-- Start A [a] -->\n<!-- End B [b] -->\n",
        "<!-- Start A [a] -->\n<!-- End A [a] -->\n\n<!-- Start A [a] -->\n<!-- End A [a] -->\n",
    })
    void brokenMarksAreAnErrorAndNothingIsWritten(String broken) throws IOException {
        Files.writeString(readme, broken);
        assertThat(write(readme("one\n", ""), OutputFile.of("x.md", "x"))).isNull();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("marked-sections");
        int line = broken.startsWith("x") || broken.contains("Start A [a] -->\n<!-- Start") || broken.contains("End B")
                        && !broken.startsWith("<!-- End") ? 2 : broken.contains("\n\n") ? 4 : 1;
        assertThat(diagnostics.all().iterator().next().message()).contains(readme + ":" + line + ": section [");
        assertThat(text()).isEqualTo(broken);
        assertThat(folder.resolve("x.md")).doesNotExist();
    }

    @Test
    void oneWithoutWordsOfTheUsersIsRemovedWhenItIsNoLongerGenerated() throws IOException {
        write(readme("one\n", "two\n"));
        assertThat(write().removed()).containsExactly("README.md");
        assertThat(readme).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after", "unmarked"})
    void oneWithWordsOfTheUsersIsLeftAloneWhenItIsNoLongerGenerated(String where) throws IOException {
        write(readme("one\n", "two\n"));
        String changed = switch (where) {
            case "before" -> text().replace("# Title\n", "# Title\n\nMine.\n");
            case "after" -> text() + "Mine.\n";
            default -> "# Title\n";
        };
        Files.writeString(readme, changed);
        assertThat(write().isEmpty()).isTrue();
        assertThat(text()).isEqualTo(changed);
        assertThat(notes).singleElement().asString().contains("holds words of yours");
        assertThat(manifest()).isEqualTo("[]");
    }

    @Test
    void ignoredFilesAreNeitherWrittenNorRemovedNorCompared() throws IOException {
        OutputFile page = OutputFile.of("docs/models/Pet.md", "page");
        write(page, OutputFile.of("docs/models/Old.md", "old"), OutputFile.of("pom.xml", "pom"));
        IgnoreRules mine = IgnoreRules.of("docs/models/\npom.xml\nREADME.md\n");
        Files.writeString(folder.resolve("docs/models/Pet.md"), "mine");
        Files.delete(folder.resolve("pom.xml"));
        OutputFile[] files = {page, OutputFile.of("pom.xml", "pom"), readme("a", "b")};
        assertThat(compare(mine, files).isEmpty()).isTrue();
        assertThat(write(mine, files).isEmpty()).isTrue();
        assertThat(folder.resolve("docs/models/Pet.md")).hasContent("mine");
        assertThat(folder.resolve("docs/models/Old.md")).hasContent("old");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
        assertThat(readme).doesNotExist();
        assertThat(manifest()).isEqualTo("[]");
    }

    @Test
    void javaIsNotIgnoredButWarnedOf() {
        OutputFile java = OutputFile.of("src/main/java/a/A.java", "class A {}");
        IgnoreRules all = IgnoreRules.of("**\n");
        all.warn(List.of(java, OutputFile.of("a.md", "a")), diagnostics);
        assertThat(diagnostics.all()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("ignored-sources");
            assertThat(warning.message()).contains("src/main/java/a/A.java, which is written");
        });
        assertThat(write(all, java, OutputFile.of("a.md", "a")).added()).containsExactly("src/main/java/a/A.java");
    }
}
