package dev.jacquard.plexpins;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.plexpins.fixture.FixtureServer;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of README and USAGE are programs: each is compiled and run as it stands, but for the server's address. */
class ReadmeTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Pattern SAMPLE = Pattern.compile("(?ms)^```java\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void eachSampleGetsThePinFromTheServer() throws Exception {
        List<String> samples = samples("README.md");
        samples.addAll(samples("USAGE.md"));

        assertThat(samples).hasSize(12);
        for (int i = 0; i < samples.size(); i++) {
            run(samples.get(i), folder.resolve("sample" + i));
        }
    }

    private static List<String> samples(String page) throws IOException {
        Matcher found = SAMPLE.matcher(Files.readString(MODULE.resolve(page)).replace("\r\n", "\n"));
        List<String> samples = new ArrayList<>();
        while (found.find()) {
            samples.add(found.group(1));
        }
        return samples;
    }

    private static void run(String sample, Path classes) throws Exception {
        try (FixtureServer server = FixtureServer.replay("pin-of-the-samples")) {
            // A client for this machine, without the proxy of a sample.
            String here = sample.replaceAll("\n +\\.(server|proxy)\\(.*\\)(?=\n)", "")
                    .replace("PlexPinsClient.builder()", "PlexPinsClient.builder().server(\"" + server.url() + "\")");
            Path source = Files.createDirectories(classes).resolve("Application.java");
            Files.write(source, here.getBytes(StandardCharsets.UTF_8));
            int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null,
                    "-proc:none", "-Xlint:all,-path", "-Werror", "-cp", System.getProperty("java.class.path"),
                    "-d", classes.toString(), source.toString());
            assertThat(failed).as(sample).isZero();
            ClassLoader parent = ReadmeTest.class.getClassLoader();
            try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent)) {
                loader.loadClass("Application").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            }
            assertThat(server.received("X-Plex-Client-Identifier")).as(sample).containsExactly("Postman");
        }
    }
}
