package dev.jacquard.write;

import dev.jacquard.diagnostics.Diagnostics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes two sets of files in turns, until it is killed. */
final class KilledRun {
    private static final int FILES = 60;

    private KilledRun() {}

    public static void main(String[] arguments) {
        for (int i = 0; ; i++) {
            OutputWriter writer = new OutputWriter(Path.of(arguments[0]), new Diagnostics());
            if (writer.write(files(i % 2), changes -> true) == null) {
                throw new AssertionError("refused in round " + i);
            }
            System.out.println(i);
        }
    }

    /** Starts it in a JVM of its own. */
    static Started start(Path folder) throws IOException {
        return new Started(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                        KilledRun.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Files of which half have other names in another set, and all have other bytes. */
    static List<OutputFile> files(int set) {
        List<OutputFile> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            files.add(OutputFile.of(i % 2 == 0 ? "a/" + i : "b" + set + "/" + i, content(set)));
        }
        return files;
    }

    static String content(int set) {
        return ("set " + set + "\n").repeat(5_000);
    }

    /** The process that runs it. Closing kills it. */
    static final class Started implements AutoCloseable {
        private final Process process;
        private final BufferedReader lines;

        private Started(Process process) {
            this.process = process;
            this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        /** Waits until it has written a set of files since the last call, and is writing the next one. */
        void awaitRound() throws IOException {
            do {
                if (lines.readLine() == null) {
                    throw new AssertionError("the other process ended");
                }
            } while (lines.ready());
        }

        @Override
        public void close() throws IOException {
            process.destroyForcibly().onExit().join();
            lines.close();
        }
    }
}
