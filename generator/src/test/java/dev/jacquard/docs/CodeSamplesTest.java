package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.read.Document;
import dev.jacquard.read.Input;
import dev.jacquard.read.ReadOptions;
import dev.jacquard.read.Reader;
import dev.jacquard.read.Sources;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The overlay with samples is applied by the overlay's rules to the document that it was made of. */
class CodeSamplesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: "Pets: 'all' of \\ud800 them", version: '1.0'}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  x-codeSamples:
                  - {lang: curl, source: curl}
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}, example: 7}
                  responses: {'204': {description: ok}}
              "/o'clock\\\\\\u0007\\U0001F600":
                put:
                  operationId: put
                  requestBody:
                    required: true
                    content:
                      text/plain:
                        schema: {type: string}
                        examples:
                          first: {value: "a\\u0085b\\u2028# \\U0001F600 <!-- \\ud800"}
                          'two: "x"': {value: "line\\n  - other"}
                  responses: {'204': {description: ok}}
            """;

    @TempDir
    private Path folder;

    @Test
    void eachOperationGetsItsSamples() throws IOException {
        Woven woven = Woven.yaml(DOCUMENT);
        String overlay = woven.files().get("code-samples.yaml");
        JsonNode document = applied(DOCUMENT, overlay);
        JsonNode get = document.at("/paths/~1pets~1{id}/get/x-codeSamples");
        assertThat(get).hasSize(2);
        assertThat(get.at("/0/lang").asText()).isEqualTo("curl");
        assertThat(get.at("/1/lang").asText()).isEqualTo("java");
        assertThat(get.at("/1/label").asText()).isEqualTo("Java");
        assertThat(get.at("/1/source").asText()).contains("getPet(GetPetRequest.builder()", ".id(7L)");
        JsonNode put = document.at("/paths/~1o'clock\\\u0007\uD83D\uDE00/put/x-codeSamples");
        assertThat(put).extracting(each -> each.path("label").asText())
                .containsExactly("Java: first", "Java: two: \"x\"");
        GeneratedClient client = woven.compile();
        for (JsonNode sample : List.of(get.get(1), put.get(0), put.get(1))) {
            client.compile("Application", sample.path("source").asText());
        }
    }

    @Test
    void programsStandThereLineByLine() {
        String overlay = Woven.yaml(DOCUMENT).files().get("code-samples.yaml");
        assertThat(overlay).contains("\n      source: |\n        import ");
        assertThat(overlay.lines().toList()).contains("- target: $.paths['/pets/{id}'].get");
        assertThat(new Yaml().<Object>load(overlay)).hasFieldOrProperty("actions");
    }

    private JsonNode applied(String text, String overlay) throws IOException {
        Path document = Files.writeString(folder.resolve("api.yaml"), text);
        Path samples = Files.writeString(folder.resolve("overlay.yaml"), overlay);
        Diagnostics diagnostics = new Diagnostics();
        Document read = Reader.read(
                new Input(document, List.of(samples), null), ReadOptions.defaults(), new Sources(), diagnostics);
        assertThat(new ArrayList<>(diagnostics.all())).isEmpty();
        return read.root();
    }
}
