package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {
    private static final String HEADER = "# The files of this folder that Jacquard wrote, and may change and remove.\n";
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temporary;

    private Path folder;
    private Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void nameFolder() {
        folder = temporary.resolve("x/out");
    }

    @Test
    void filesAreWrittenBelowANewFolder() throws IOException {
        assertThat(write("b/B.java", "b", "a.md", "é"))
                .isEqualTo(new Changes(List.of("a.md", "b/B.java"), List.of(), List.of(), 0));
        assertThat(tree()).isEqualTo(Map.of(
                "a.md", "é", "b/B.java", "b", ".jacquard/manifest", HEADER + "a.md\nb/B.java\n"));
    }

    @Test
    void equalFilesAreNotTouched() throws IOException {
        write("a", "1", "b", "2");
        age("a", "b", ".jacquard/manifest", ".jacquard");
        Changes changes = write("a", "1", "b", "2");
        assertThat(changes).isEqualTo(new Changes(List.of(), List.of(), List.of(), 2));
        assertThat(changes.isEmpty()).isTrue();
        for (String path : List.of("a", "b", ".jacquard/manifest", ".jacquard")) {
            assertThat(Files.getLastModifiedTime(folder.resolve(path))).isEqualTo(LONG_AGO);
        }
    }

    @Test
    void onlyWhatDiffersIsWritten() throws IOException {
        write("a", "1", "b", "2");
        age("a", "b", ".jacquard/manifest");
        Changes changes = write("a", "1", "b", "3");
        assertThat(changes).isEqualTo(new Changes(List.of(), List.of("b"), List.of(), 1));
        assertThat(changes.written()).isEqualTo(1);
        assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(folder.resolve(".jacquard/manifest"))).isEqualTo(LONG_AGO);
        assertThat(tree()).containsEntry("b", "3");
    }

    @Test
    void staleFilesAndEmptiedFoldersAreRemoved() throws IOException {
        write("a/b/C", "1", "a/d/E", "2", "f", "3", "g/H", "4");
        put("a/d/mine", "5");
        assertThat(write("g/H", "4")).isEqualTo(new Changes(List.of(), List.of(), List.of("a/b/C", "a/d/E", "f"), 1));
        assertThat(tree()).isEqualTo(Map.of("a/d/mine", "5", "g/H", "4", ".jacquard/manifest", HEADER + "g/H\n"));
        assertThat(folder.resolve("a/b")).doesNotExist();
    }

    @Test
    void aFolderMayBecomeAFileAndAFileAFolder() throws IOException {
        write("a/b/C", "1", "d", "2");
        assertThat(write("a", "3", "d/e/F", "4")).isEqualTo(
                new Changes(List.of("a", "d/e/F"), List.of(), List.of("a/b/C", "d"), 0));
        assertThat(tree()).containsEntry("a", "3").containsEntry("d/e/F", "4").hasSize(3);
    }

    @Test
    void filesThatAreNotOursAreNeitherChangedNorRemoved() throws IOException {
        put("mine", "1");
        put("same", "2");
        assertThat(write("mine", "other", "same", "2", "new", "3")).isNull();
        assertThat(messages()).singleElement().asString().contains("mine").contains("was not generated");
        assertThat(tree()).isEqualTo(Map.of("mine", "1", "same", "2"));
        assertThat(write("same", "2")).isEqualTo(new Changes(List.of(), List.of(), List.of(), 1));
        assertThat(write()).isEqualTo(new Changes(List.of(), List.of(), List.of("same"), 0));
        assertThat(tree()).containsOnlyKeys("mine", ".jacquard/manifest");
    }

    @Test
    void aRefusedRunChangesNothing() throws IOException {
        write("a", "1", "b", "2");
        Map<String, String> before = tree();
        assertThat(write("a", "3", "../evil", "4")).isNull();
        assertThat(write("a", "3", "A", "4")).isNull();
        assertThat(diagnostics.errors()).hasSize(2).allMatch(error -> error.pointer() == null);
        assertThat(tree()).isEqualTo(before);
        assertThat(temporary.resolve("x/evil")).doesNotExist();
    }

    @Test
    void aFolderInTheWayIsNotRemoved() throws IOException {
        put("a/mine", "1");
        put("b", "2");
        assertThat(write("a", "3", "b/c", "4")).isNull();
        assertThat(messages()).hasSize(2);
        assertThat(tree()).isEqualTo(Map.of("a/mine", "1", "b", "2"));
    }

    @Test
    void anOutputFolderThatIsAFileIsAnError() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "1");
        assertThat(write("a", "2")).isNull();
        folder = folder.resolve("below");
        assertThat(write("a", "2")).isNull();
        assertThat(messages()).satisfiesExactly(
                message -> assertThat(message).endsWith("out is a file"),
                message -> assertThat(message).contains("cannot be").endsWith("out is a file"));
        assertThat(Files.readString(folder.getParent())).isEqualTo("1");
    }

    @Test
    void noLinkLeadsOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("b"), "1");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a"), outside);
        assertThat(write("a/b", "2")).isNull();
        assertThat(write("a/c/d", "2")).isNull();
        assertThat(messages()).singleElement().asString().endsWith("is a symbolic link");
        // Nor for what a manifest says was ours.
        put(".jacquard/manifest", HEADER + "a/b\n");
        diagnostics = new Diagnostics();
        assertThat(write("e", "2")).isNull();
        assertThat(diagnostics.failed()).isTrue();
        assertThat(Files.readString(outside.resolve("b"))).isEqualTo("1");
        assertThat(outside).isDirectoryNotContaining("glob:**/c");
    }

    @Test
    void aLinkInThePlaceOfAFileIsReplacedNotFollowed() throws IOException {
        write("a", "1");
        Path outside = Files.writeString(temporary.resolve("outside"), "1");
        Files.delete(folder.resolve("a"));
        Files.createSymbolicLink(folder.resolve("a"), outside);
        assertThat(write("a", "2")).isNotNull();
        assertThat(Files.isSymbolicLink(folder.resolve("a"))).isFalse();
        assertThat(tree()).containsEntry("a", "2");
        assertThat(Files.readString(outside)).isEqualTo("1");
        Files.createSymbolicLink(folder.resolve("b"), outside);
        assertThat(write("a", "2", "b", "2")).isNull();
    }

    @Test
    void theOutputFolderMayBeALink() throws IOException {
        Path real = Files.createDirectories(temporary.resolve("real"));
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, real);
        assertThat(write("a", "1", "b/c", "2")).isNotNull();
        assertThat(Files.readString(real.resolve("b/c"))).isEqualTo("2");
    }

    @Test
    void aManifestThatNamesOtherFilesIsRefused() throws IOException {
        Path outside = Files.createDirectories(folder).resolveSibling("outside");
        Files.writeString(outside, "1");
        for (String line : List.of("../outside", outside.toString(), "<<<<<<< HEAD", "", ".jacquard/manifest")) {
            put(".jacquard/manifest", HEADER + line + "\nb\n");
            diagnostics = new Diagnostics();
            assertThat(write("a", "2")).as(line).isNull();
            assertThat(messages()).singleElement().asString().contains("line 2");
        }
        assertThat(outside).exists();
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aManifestMayHaveTheLineEndsOfWindows() throws IOException {
        write("a", "1", "b", "2");
        put(".jacquard/manifest", tree().get(".jacquard/manifest").replace("\n", "\r\n"));
        assertThat(write("a", "1")).isEqualTo(new Changes(List.of(), List.of(), List.of("b"), 1));
    }

    @Test
    void theRunAfterABrokenOneRecovers() throws IOException {
        write("a", "1", "b", "2", "c/d", "3");
        // As after a crash in the middle of writing a, e and f, with b and c/d stale: the manifest lists all.
        put(".jacquard/manifest", HEADER + "a\nb\nc/d\ne\nf\n");
        put(".jacquard/next", "ha");
        put(".jacquard/lock", "");
        Files.delete(folder.resolve("b"));
        put("e", "half");
        assertThat(write("a", "4", "e", "5", "f", "6"))
                .isEqualTo(new Changes(List.of("f"), List.of("a", "e"), List.of("c/d"), 0));
        assertThat(tree()).isEqualTo(Map.of(
                "a", "4", "e", "5", "f", "6", ".jacquard/manifest", HEADER + "a\ne\nf\n"));
    }

    @Test
    void comparingTouchesNothing() throws IOException {
        assertThat(compare("a", "1")).isEqualTo(new Changes(List.of("a"), List.of(), List.of(), 0));
        assertThat(folder.getParent()).doesNotExist();
        write("a", "1", "b", "2", "c", "3");
        put("mine", "4");
        Map<String, String> before = tree();
        assertThat(compare("a", "1", "b", "5", "d", "6", "mine", "7"))
                .isEqualTo(new Changes(List.of("d"), List.of("b", "mine"), List.of("c"), 1));
        assertThat(tree()).isEqualTo(before);
        assertThat(compare("..", "1")).isNull();
    }

    @Test
    void aFileInOtherLettersReplacesTheOldOne() throws IOException {
        write("Rating", "1", "b", "2");
        assertThat(write("rating", "1", "b", "2")).isNotNull();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(".jacquard", "rating", "b");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnError() throws IOException {
        Files.createDirectories(folder);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(folder), "this user may write everywhere");
        assertThat(write("a", "1")).isNull();
        assertThat(messages()).singleElement().asString().contains("cannot be read or written");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aFolderThatCannotBeMadeIsAnError() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")));
        folder = Path.of("/proc/self/out");
        assertThat(write("a", "1")).isNull();
        assertThat(messages()).singleElement().asString().contains("/proc/self/out cannot be read or written");
    }

    @Test
    void writersOfOneFolderTakeTurns() throws Exception {
        List<Callable<@Nullable Changes>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String content = "x".repeat(1_000 + i);
            String own = "own" + i;
            writers.add(() -> new OutputWriter(folder, new Diagnostics())
                    .write(files("a", content, "b/c", content, own, content), changes -> true));
        }
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            for (Future<@Nullable Changes> changes : threads.invokeAll(writers)) {
                assertThat(changes.get()).isNotNull();
            }
        } finally {
            threads.shutdownNow();
        }
        Map<String, String> tree = tree();
        int last = tree.get("a").length() - 1_000;
        assertThat(tree).hasSize(4);
        assertThat(tree.get("a")).isEqualTo(tree.get("b/c")).isEqualTo(tree.get("own" + last));
        assertThat(tree.get(".jacquard/manifest").lines()).hasSize(4);
    }

    @Test
    void nothingIsTouchedWithoutApproval() throws IOException {
        write("a", "1", "b", "2");
        List<Changes> asked = new ArrayList<>();
        OutputWriter writer = new OutputWriter(folder, diagnostics);
        assertThat(writer.write(files("a", "3", "c", "4"), asked::add)).isNotNull();
        assertThat(asked).containsExactly(new Changes(List.of("c"), List.of("a"), List.of("b"), 0));
        Map<String, String> before = tree();
        assertThat(writer.write(files("a", "5", "d", "6"), changes -> false)).isNull();
        assertThat(tree()).isEqualTo(before);
        assertThat(writer.write(files("a", "3", "c", "4"), changes -> false)).isNotNull();
    }

    private @Nullable Changes write(String... pathsAndContents) {
        return new OutputWriter(folder, diagnostics).write(files(pathsAndContents), changes -> true);
    }

    private @Nullable Changes compare(String... pathsAndContents) {
        return new OutputWriter(folder, diagnostics).compare(files(pathsAndContents));
    }

    private static List<OutputFile> files(String... pathsAndContents) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            files.add(OutputFile.of(pathsAndContents[i], pathsAndContents[i + 1]));
        }
        return files;
    }

    private List<String> messages() {
        return diagnostics.errors().stream().map(Diagnostic::message).toList();
    }

    private void put(String path, String content) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), content);
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }
    }

    private Map<String, String> tree() throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return tree;
    }
}
