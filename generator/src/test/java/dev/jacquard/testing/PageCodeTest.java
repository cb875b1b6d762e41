package dev.jacquard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Extra;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of pages about the generator compiles against the client of the document that the page shows. */
class PageCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "answers.md", "streams.md", "failures.md", "extending.md", "pagination.md", "webhooks.md", "xml.md"
    })
    void compiles(String page) throws IOException {
        String text = Files.readString(Path.of("docs").resolve(page));
        Woven woven = Woven.yaml(blocks(text, "yaml").get(0), EnumSet.allOf(Extra.class));
        GeneratedClient client = woven.compile();
        // What needs another library has a test of its own: OpenTelemetryTest.
        List<String> samples = blocks(text, "java").stream().filter(code -> !code.contains("OpenTelemetry")).toList();
        assertThat(samples).hasSizeGreaterThan(3);
        client.compile("samples.Samples", source(client, samples));
    }

    private static String source(GeneratedClient client, List<String> samples) {
        StringBuilder out = new StringBuilder("package samples;\n");
        Stream.concat(
                        client.topLevel().stream().map(name -> name.substring(0, name.lastIndexOf('.'))),
                        Stream.of(
                                "test.client.runtime", "test.client.runtime.http", "java.net", "java.net.http",
                                "java.nio.file", "java.time", "java.util", "java.util.concurrent", "javax.net.ssl"))
                .distinct()
                .forEach(name -> out.append("import ").append(name).append(".*;\n"));
        out.append("final class Samples {\n");
        for (int i = 0; i < samples.size(); i++) {
            boolean subscribed = samples.get(i).contains("(subscriber)");
            out.append("void sample").append(i).append("(TestClient client")
                    .append(subscribed ? ", Flow.Subscriber<Part> subscriber" : "").append(") throws Exception {\n")
                    .append(samples.get(i)).append("}\n");
        }
        return out.append("}\n").toString();
    }

    private static List<String> blocks(String page, String language) {
        List<String> blocks = new ArrayList<>();
        String start = "```" + language + "\n";
        for (int at = page.indexOf(start); at >= 0; at = page.indexOf(start, at + 1)) {
            blocks.add(page.substring(at + start.length(), page.indexOf("```", at + start.length())));
        }
        return blocks;
    }
}
