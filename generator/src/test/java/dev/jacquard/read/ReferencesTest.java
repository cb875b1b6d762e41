package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    @TempDir
    Path folder;

    @Test
    void dataThatLooksLikeAReferenceIsData() {
        Reading reading = Reading.text(folder, "api.yaml", """
                openapi: 3.1.0
                info: {title: Pins, version: v}
                x-a: {$ref: '#/nowhere'}
                paths:
                  x-b: {$ref: '#/nowhere'}
                  /pins:
                    post:
                      parameters:
                        - {name: q, in: query, schema: {type: object}, example: {$ref: '#/nowhere'}}
                      requestBody:
                        content:
                          application/json:
                            schema:
                              type: object
                              default: {$ref: '#/nowhere'}
                              enum: [{$ref: '#/nowhere'}]
                              const: {$ref: '#/nowhere'}
                              examples: [{$ref: '#/nowhere'}]
                              properties: {$ref: {type: string}}
                            examples:
                              one: {value: {$ref: '#/nowhere'}}
                      responses:
                        '200':
                          description: ok
                          links:
                            next: {operationId: o, parameters: {p: {$ref: '#/nowhere'}}, requestBody: {$ref: '#/no'}}
                """);

        assertThat(reading.printed()).isEmpty();
    }

    @Test
    void namesThatLookLikeKeywordsAreNames() {
        Reading reading = Reading.text(folder, "api.yaml", """
                openapi: 3.1.0
                info: {title: Pins, version: v}
                paths:
                  /pins:
                    get:
                      responses:
                        default: {$ref: '#/components/responses/default'}
                        '200':
                          description: ok
                          headers: {x-next: {$ref: '#/components/headers/x-next'}}
                          content:
                            application/json:
                              examples: {example: {$ref: '#/components/examples/example'}}
                              schema:
                                properties:
                                  default: {$ref: '#/components/schemas/default'}
                                  x-enum: {$ref: '#/components/schemas/x-enum'}
                                  properties: {properties: {const: {$ref: '#/components/schemas/const'}}}
                """);

        assertThat(reading.diagnostics().errors()).extracting(error -> error.message()).containsExactly(
                "reference to nowhere: #/components/responses/default",
                "reference to nowhere: #/components/headers/x-next",
                "reference to nowhere: #/components/examples/example",
                "reference to nowhere: #/components/schemas/default",
                "reference to nowhere: #/components/schemas/x-enum",
                "reference to nowhere: #/components/schemas/const");
    }

    @Test
    void whatStandsBesideAReferenceCountsOnlyIn31() {
        String more = """
                components:
                  schemas:
                    A: {$ref: '#/components/schemas/B', items: {$ref: '#/components/schemas/C'}}
                    B: {type: string}
                """;

        assertThat(Reading.text(folder, "api.yaml", Reading.HEAD + more).codes())
                .containsExactly("reference-to-nowhere");
        assertThat(Reading.text(folder, "api.yaml", Reading.HEAD.replace("3.1.0", "3.0.3") + more).codes()).isEmpty();
    }

    @Test
    void schemasMayCallThemselvesByAnchorAndId() {
        Reading reading = Reading.yaml(folder, """
                components:
                  schemas:
                    A: {$anchor: here, $id: 'https://example.com/a', type: string}
                    B: {$ref: '#here'}
                    C: {$ref: 'https://example.com/a#/type'}
                    D: {$ref: '#'}
                """);

        assertThat(reading.diagnostics().errors()).isEmpty();
    }

    @Test
    void aFileMayHoldNoMoreThanAScalar() throws IOException {
        Files.writeString(folder.resolve("version.yaml"), "v2\n");
        Files.writeString(folder.resolve("anything.yaml"), "true\n");
        Reading reading = Reading.text(folder, "api.yaml", """
                openapi: 3.1.0
                info: {title: Scalars, version: {$ref: version.yaml}}
                paths: {}
                components: {schemas: {A: {type: array, items: {$ref: anything.yaml}}}}
                """);

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.read().openApi().getInfo().getVersion()).isEqualTo("v2");
        String reference = reading.at("/components/schemas/A/items/$ref").textValue();
        assertThat(reading.at(reference.substring(1)).booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "more models\\größe.yaml", "more models/größe.yaml", "more%20models/gr%C3%B6%C3%9Fe.yaml"
    })
    void pathsMayHaveBlanksAndLettersAndBackslashes(String path) throws IOException {
        Path models = Files.createDirectories(folder.resolve("more models"));
        Files.writeString(models.resolve("größe.yaml"), "{type: array, items: {$ref: '..\\names.yaml'}}\n");
        Files.writeString(folder.resolve("names.yaml"), "{type: string}\n");
        Reading reading = Reading.yaml(folder, "components: {schemas: {A: {items: {$ref: '" + path + "'}}}}\n");

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.at("/components/schemas/A/items/$ref").textValue()).startsWith("#/");
    }

    @Test
    void longChainsAreFollowedAndRingsToldOnce() {
        StringBuilder yaml = new StringBuilder("components:\n  schemas:\n    S0: {type: string}\n");
        for (int i = 1; i <= 10_000; i++) {
            yaml.append("    S" + i + ": {$ref: '#/components/schemas/S" + (i - 1) + "'}\n");
        }
        assertThat(Reading.yaml(folder, yaml.toString()).printed()).isEmpty();

        String ring = yaml.toString().replace("S0: {type: string}", "S0: {$ref: '#/components/schemas/S10000'}");
        assertThat(Reading.yaml(folder, ring).codes()).containsExactly("reference-ring");
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.configureBlocking(false);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            String url = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort();

            Reading reading = Reading.yaml(folder, """
                    servers: [{url: 'URL/s'}]
                    jsonSchemaDialect: URL/d
                    externalDocs: {url: 'URL/e'}
                    components:
                      examples: {E: {externalValue: 'URL/v'}}
                      pathItems: {P: {$ref: 'URL/p'}}
                      responses: {R: {$ref: 'URL/r'}}
                      schemas:
                        A: {$ref: 'URL/a', $schema: 'URL/x'}
                        B: {$id: 'URL/', $ref: 'b.yaml'}
                        C: {$ref: 'jar:URL/x.jar!/c', discriminator: {propertyName: p, mapping: {c: 'URL/c'}}}
                      securitySchemes: {S: {type: openIdConnect, openIdConnectUrl: 'URL/o'}}
                    """.replace("URL", url));

            assertThat(reading.codes()).containsOnly("reference-to-url", "reference-to-nowhere");
            assertThat(server.accept()).isNull();
        }
    }
}
