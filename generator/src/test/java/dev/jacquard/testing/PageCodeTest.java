package dev.jacquard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of pages about the generator compiles against the client of the document that the page shows. */
class PageCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"answers.md", "streams.md", "pagination.md", "webhooks.md"})
    void compiles(String page) throws IOException {
        String text = Files.readString(Path.of("docs").resolve(page));
        Woven woven = Woven.yaml(blocks(text, "yaml").get(0));
        GeneratedClient client = woven.compile();
        List<String> samples = blocks(text, "java");
        assertThat(samples).hasSizeGreaterThan(3);
        client.compile("samples.Samples", source(client, samples));
    }

    private static String source(GeneratedClient client, List<String> samples) {
        StringBuilder out = new StringBuilder("package samples;\n");
        Stream.concat(
                        client.topLevel().stream().map(name -> name.substring(0, name.lastIndexOf('.'))),
                        Stream.of("test.client.runtime", "java.nio.file", "java.time", "java.util.concurrent"))
                .distinct()
                .forEach(name -> out.append("import ").append(name).append(".*;\n"));
        out.append("final class Samples {\n");
        for (int i = 0; i < samples.size(); i++) {
            boolean subscribed = samples.get(i).contains("(subscriber)");
            out.append("void sample").append(i).append("(TestClient client")
                    .append(subscribed ? ", Flow.Subscriber<Part> subscriber" : "").append(") {\n")
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
