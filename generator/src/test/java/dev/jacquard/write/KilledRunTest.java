package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it writes leaves whole files, and the next run does the rest. */
class KilledRunTest {
    @TempDir
    private Path folder;

    @RepeatedTest(4)
    void filesAreWholeAndTheNextRunRepairs(RepetitionInfo repetition) throws Exception {
        try (KilledRun.Started run = KilledRun.start(folder)) {
            run.awaitRound();
            // Some time in one of the next runs.
            Thread.sleep(7L * repetition.getCurrentRepetition());
        }

        List<String> texts = List.of(KilledRun.content(0), KilledRun.content(1));
        for (Path file : files()) {
            assertThat(texts).contains(Files.readString(file));
        }
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new OutputWriter(folder, diagnostics).write(KilledRun.files(1), changes -> true)).isNotNull();
        assertThat(diagnostics.all()).isEmpty();
        assertThat(files()).hasSameSizeAs(KilledRun.files(1));
        for (OutputFile file : KilledRun.files(1)) {
            assertThat(folder.resolve(file.path())).hasBinaryContent(file.content());
        }
        assertThat(folder.resolve(".jacquard/next")).doesNotExist();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve(".jacquard"))).toList();
        }
    }
}
