package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SwaggerModelTest {
    @TempDir
    Path folder;

    @Test
    void sinsOfTheRealWorldAreWarningsAtTheirPlaces() {
        Reading reading = Reading.text(folder, "api.yaml", """
                openapi: 3.0.3
                info: {title: Pins, version: v}
                paths:
                  /pins/{id}:
                    get:
                      operationId: twice
                      parameters:
                        - {name: q, in: query, schema: {type: array}}
                        - {name: q, in: query, schema: {type: string}}
                    put:
                      operationId: twice
                      required: true
                      responses:
                        '200':
                          description: ok
                          content:
                            application/json:
                              schema:
                                type: object
                                properties:
                                  a: {type: object, required: [b], items: [], properties: {b: 1}}
                                  b: {$ref: '#/components/responses/R'}
                components:
                  responses: {R: {description: ok}}
                """);

        assertThat(reading.read().openApi().getPaths()).containsOnlyKeys("/pins/{id}");
        assertThat(reading.diagnostics().failed()).isFalse();
        assertThat(reading.printed().lines().filter(line -> line.startsWith("api.yaml:"))).containsExactly(
                "api.yaml:5:5: warning: \"responses\" is missing",
                "api.yaml:12:7: warning: \"required\" means nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "paths: {/pins: {$ref: {}}, /pots: {get: {responses: {'200': {description: ok}}}}}",
        "paths: {/pins: {get: {responses: {'200': {description: ok, content: {a/b: 1}}}}}}",
        "paths: {/pins: {get: {callbacks: {c: 1}, responses: {'200': {description: ok}}}}}",
        "paths: {}\ncomponents: {pathItems: {P: null}}",
        "paths: {}\nservers: [{url: /, variables: {v: text}}]",
        "paths: 1", "paths: [a]", "paths:", "components:", "components: {schemas: [], responses: 1}",
        "servers: [1]", "tags: {a: b}", "security: [1, {a: b}]", "info: 1"})
    void whatIsOfTheWrongTypeIsLeftOutAndTold(String line) {
        for (String version : new String[] {"3.0.3", "3.1.0"}) {
            Reading reading = Reading.text(folder, "api.yaml", "openapi: " + version + "\n" + line + "\n");

            assertThat(reading.document()).as(reading.printed()).isNotNull();
            assertThat(reading.diagnostics().failed()).isFalse();
            assertThat(reading.codes()).isNotEmpty();
        }
    }

    @Test
    void theThreadsClassLoaderIsLeftAsItWas() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ClassLoader own = new ClassLoader(before) { };
        Thread.currentThread().setContextClassLoader(own);
        try {
            Reading.yaml(folder, "");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
