package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.jacquard.testing.Slow;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;

/** The JDK's own tool makes pages of clients of real documents, with all its checks, and finds nothing. */
@Slow
class JavadocToolTest {
    private static final ToolProvider JAVADOC = ToolProvider.findFirst("javadoc").orElseThrow();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "docker__engine.yaml, true",
        "figma__rest.yaml, true",
        "plex__plex-api-spec.yaml, false",
        "openai__api.yaml, false",
        "stripe__spec3.yaml, false",
        "twilio__api_v2010.yaml, false",
        "digitalocean__v2-bundled.json, false",
        "datadog__v1.yaml, false",
        "plaid__api.yaml, false",
        "asana__api.yaml, false",
        "commercetools__http-api.yaml, false",
        "pagerduty__rest.json, false",
    })
    void findsNothing(String document, boolean quick, @TempDir Path folder) throws Exception {
        Corpus corpus = Corpus.find();
        assumeTrue(corpus != null, Corpus.ABSENT);
        assumeTrue(quick || corpus.whole(), "not of the quick tier");
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet", "-Xdoclint:all", "-protected", "-notimestamp", "-encoding", "UTF-8", "-Xmaxwarns", "100",
                "-classpath", jar(JsonParser.class) + System.getProperty("path.separator") + jar(NullMarked.class),
                "-d", folder.resolve("pages").toString()));
        arguments.addAll(written(Woven.file(corpus.document(document)), folder.resolve("sources")));
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        int code = JAVADOC.run(printer, printer, arguments.toArray(String[]::new));
        assertThat(messages.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(folder.resolve("pages/index.html")).exists();
        Progress.say("%s: Javadoc of %d files", document, arguments.size());
    }

    private static List<String> written(Woven woven, Path folder) throws IOException {
        List<String> files = new ArrayList<>();
        for (Map.Entry<String, String> source : woven.sources().entrySet()) {
            Path file = folder.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toString());
        }
        return files;
    }

    private static Path jar(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
