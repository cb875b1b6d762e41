package dev.jacquard.openapigenerator;

import dev.jacquard.Pipeline;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** openapi-generator's command line, in a JVM of its own, with nothing but its jar and our classes. */
final class CommandLine {
    private static final long PATIENCE_SECONDS = 120;

    private CommandLine() {}

    /** How a process ended, and what it printed. */
    record Result(int exitCode, String out, String err) {}

    static Result run(Path workingDirectory, String... arguments)
            throws IOException, InterruptedException, URISyntaxException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // For a run of seconds the second compiler costs more than it gains.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(jar() + File.pathSeparator + classes());
        command.add("org.openapitools.codegen.OpenAPIGenerator");
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("jacquard", ".out");
        Path err = Files.createTempFile("jacquard", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end: " + Files.readString(out) + Files.readString(err));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Path jar() {
        String jar = System.getProperty("openapi-generator-cli");
        if (jar == null || !Files.exists(Path.of(jar))) {
            throw new AssertionError("the system property openapi-generator-cli names no jar: " + jar);
        }
        return Path.of(jar);
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(Pipeline.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
