package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An output folder of Windows, in memory: backslashes between folders, drives, and no difference by case. */
class WindowsFolderTest {
    private FileSystem windows;
    private Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void make() {
        windows = Jimfs.newFileSystem(Configuration.windows());
        folder = windows.getPath("C:\\Users\\Größe\\My Projects\\out");
    }

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private Changes write(String... paths) {
        Changes changes = new OutputWriter(folder, diagnostics)
                .write(Stream.of(paths).map(path -> OutputFile.of(path, path + "\n")).toList(), all -> true);
        assertThat(diagnostics.all()).extracting(Diagnostic::message).isEmpty();
        assertThat(changes).isNotNull();
        return changes;
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> found = Files.list(folder.resolve(below))) {
            return found.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theManifestIsThatOfAnyOtherSystem() throws IOException {
        write("src/main/java/a/A.java", "README.md");

        assertThat(Files.readString(folder.resolve("src\\main\\java\\a\\A.java")))
                .isEqualTo("src/main/java/a/A.java\n");
        assertThat(Files.readString(folder.resolve(".jacquard\\manifest")))
                .endsWith("\nREADME.md\nsrc/main/java/a/A.java\n")
                .doesNotContain("\\", "\r");
    }

    @Test
    void onlyWhatDiffersIsWrittenAndWhatIsStaleIsRemoved() throws IOException {
        write("a/b/C.java", "a/d/E.java", "f.md");

        assertThat(write("a/b/C.java", "a/d/E.java", "f.md").isEmpty()).isTrue();
        assertThat(write("a/b/C.java", "g.md").removed()).containsExactly("a/d/E.java", "f.md");
        assertThat(names("a")).containsExactly("b");
    }

    @Test
    void aFileInOtherLettersReplacesTheOldOne() throws IOException {
        write("model/Rating.java", "model/Pet.java");
        write("model/rating.java", "model/Pet.java");

        assertThat(names("model")).containsExactly("Pet.java", "rating.java");
        assertThat(Files.readString(folder.resolve("model\\rating.java"))).isEqualTo("model/rating.java\n");
        assertThat(write("model/rating.java", "model/Pet.java").isEmpty()).isTrue();
    }

    @Test
    void aFileOfTheUsersInOtherLettersIsNotOverwritten() throws IOException {
        Files.createDirectories(folder);
        Path mine = Files.writeString(folder.resolve("readme.md"), "mine");
        List<OutputFile> files = List.of(OutputFile.of("NOTES.md", "x"), OutputFile.of("Readme.md", "y"));

        assertThat(new OutputWriter(folder, diagnostics).write(files, all -> true)).isNull();
        assertThat(diagnostics.all()).extracting(Diagnostic::code).containsExactly("output-foreign-file");
        assertThat(Files.readString(mine)).isEqualTo("mine");
        assertThat(folder.resolve("NOTES.md")).doesNotExist();
    }
}
