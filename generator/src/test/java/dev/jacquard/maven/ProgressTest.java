package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> details = new ArrayList<>();
    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

    @Test
    void aStageIsADetailWithItsTime() {
        run(null, 0);
        assertThat(details).hasSize(2);
        assertThat(details.get(0)).matches("reading: \\d+ ms");
        assertThat(details.get(1)).matches("writing: \\d+ ms");
    }

    @Test
    void whoWatchesIsShownWhatTakesLong() {
        PrintStream terminal = new PrintStream(screen, true, StandardCharsets.UTF_8);
        run(terminal, 0);
        assertThat(screen.toString(StandardCharsets.UTF_8)).isEmpty();
        run(terminal, 1_050);
        assertThat(screen.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[KJacquard: writing ...\r\u001b[K");
    }

    private void run(PrintStream terminal, int millis) {
        try (Progress progress = new Progress(new Details(), terminal)) {
            progress.accept("reading");
            Thread.sleep(millis);
            progress.accept("writing");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private final class Details extends SystemStreamLog {
        @Override
        public void debug(CharSequence content) {
            details.add(content.toString());
        }
    }
}
