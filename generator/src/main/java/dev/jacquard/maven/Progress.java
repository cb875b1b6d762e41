package dev.jacquard.maven;

import java.io.PrintStream;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a run is at. To the details of the log (-X) each stage with its time; to someone at a terminal, once it
 * takes longer, one line that is gone afterwards.
 */
final class Progress implements Consumer<String>, AutoCloseable {
    private static final long LONG = 1_000_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final Log log;
    private final @Nullable PrintStream terminal;
    private final long start = System.nanoTime();
    private long latest = start;
    private String stage = "";
    private boolean isShown;

    /**
     * @param log takes the times
     * @param terminal where someone watches; null if nobody does
     */
    Progress(Log log, @Nullable PrintStream terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    @Override
    public void accept(String next) {
        end();
        stage = next;
        if (terminal != null && latest - start > LONG) {
            terminal.print(CLEAR + "Jacquard: " + next + " ...");
            terminal.flush();
            isShown = true;
        }
    }

    private void end() {
        long now = System.nanoTime();
        if (!stage.isEmpty()) {
            log.debug(stage + ": " + (now - latest) / 1_000_000 + " ms");
        }
        latest = now;
        stage = "";
    }

    /** Ends the last stage, and takes the line away. */
    @Override
    public void close() {
        end();
        if (terminal != null && isShown) {
            terminal.print(CLEAR);
            terminal.flush();
            isShown = false;
        }
    }
}
