package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as they were in a revision. */
class GitRevisionTest {
    @TempDir
    Path folder;

    private Path documents;

    @BeforeEach
    void commit() throws Exception {
        documents = Files.createDirectories(folder.resolve("repository/a b/spec ü"));
        assumeThat(git("init", "-q", "../..")).isZero();
        Files.writeString(documents.resolve("openapi.yaml"), "old");
        Files.createDirectories(documents.resolve("parts"));
        Files.writeString(documents.resolve("parts/pët.json"), "{}");
        Files.writeString(documents.resolve("notes.txt"), "none of it");
        Files.writeString(documents.resolveSibling("beside.yaml"), "outside");
        git("add", "-A", "..");
        git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-qm", "first");
        Files.writeString(documents.resolve("openapi.yaml"), "new");
        Files.delete(documents.resolve("parts/pët.json"));
    }

    @Test
    void areCopiedWithTheTreeOfTheDocument() throws Exception {
        Path target = Files.createDirectory(folder.resolve("target"));
        GitRevision.of(documents, "HEAD").copy(target);
        assertThat(target.resolve("openapi.yaml")).hasContent("old");
        assertThat(target.resolve("parts/pët.json")).hasContent("{}");
        try (var files = Files.walk(target)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(documents.resolve("openapi.yaml")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-h", "--output=x", "HEAD:openapi.yaml", "a b", "a\nb"})
    void areNotTakenFromWhatIsNoRevision(String revision) {
        assertThatThrownBy(() -> GitRevision.of(documents, revision))
                .isInstanceOf(GitRevision.Problem.class)
                .hasMessageStartingWith("not a revision: ");
    }

    @Test
    void areNotTakenFromARevisionThatIsNotThere() {
        assertThatThrownBy(() -> GitRevision.of(documents, "v9"))
                .isInstanceOf(GitRevision.Problem.class)
                .hasMessageStartingWith("git rev-parse: ");
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(documents.toFile()).inheritIO().start().waitFor();
    }
}
