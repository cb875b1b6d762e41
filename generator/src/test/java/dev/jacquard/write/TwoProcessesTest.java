package dev.jacquard.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.diagnostics.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds at once on one checkout: their writers take turns. */
class TwoProcessesTest {
    private static final int ROUNDS = 10;

    @TempDir
    private Path folder;

    @Test
    void eachWritesAllOfItsFiles() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        int turns = 0;
        try (KilledRun.Started other = KilledRun.start(folder)) {
            for (int i = 0; i < ROUNDS; i++) {
                other.awaitRound();
                Changes changes = new OutputWriter(folder, diagnostics).write(KilledRun.files(2), all -> true);
                assertThat(diagnostics.all()).isEmpty();
                assertThat(changes).isNotNull();
                turns += changes.isEmpty() ? 0 : 1;
            }
        }
        // The other one undid it in the meantime.
        assertThat(turns).isGreaterThan(1);
        assertThat(new OutputWriter(folder, diagnostics).write(KilledRun.files(2), all -> true)).isNotNull();
        assertThat(diagnostics.all()).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> Files.isRegularFile(file) && !file.startsWith(folder.resolve(".jacquard"))))
                    .hasSameSizeAs(KilledRun.files(2));
        }
        for (OutputFile file : KilledRun.files(2)) {
            assertThat(folder.resolve(file.path())).hasBinaryContent(file.content());
        }
    }
}
