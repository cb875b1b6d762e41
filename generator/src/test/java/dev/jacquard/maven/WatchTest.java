package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client that follows its document while this is edited. */
class WatchTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Pets, version: "1"}
            paths:
              /pet:
                get:
                  operationId: getPet
                  responses:
                    "200": {description: Ok, content: {application/json: {schema: {$ref: "schemas.yaml#/Pet"}}}}
            """;

    @TempDir
    Path folder;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private Thread watch = new Thread();
    private Path output = Path.of("");

    @BeforeEach
    void start() throws Exception {
        output = folder.resolve("out");
        Files.writeString(folder.resolve("openapi.yaml"), DOCUMENT);
        pet("name: {type: string}");
        Configuration configuration = new Configuration(
                Input.of(folder.resolve("openapi.yaml")),
                output,
                EnumSet.of(Part.SOURCES),
                new NameOptions("org.example", null, null, null),
                null,
                Selection.ALL,
                Configuration.Project.DEFAULTS);
        watch = new Thread(new Watch(configuration, new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                lines.add(line.toString());
            }
        }));
        watch.start();
        await(() -> lines.stream().anyMatch(line -> line.endsWith("removed")));
    }

    @AfterEach
    void stop() throws InterruptedException {
        watch.interrupt();
        watch.join(10_000);
        assertThat(watch.isAlive()).isFalse();
        assertThat(lines).endsWith("Watched until interrupted");
    }

    @Test
    void isWrittenAgainAndTheChangeTold() throws IOException {
        pet("name: {type: string}, age: {type: integer}");
        await(() -> lines.contains("version step: minor"));
        assertThat(lines).contains("changes: 1 constructor, 1 safe");
        assertThat(java()).contains("Long age");
    }

    @Test
    void survivesADocumentThatIsWrongForAWhile() throws IOException {
        pet("name: {type: string");
        await(() -> lines.stream().anyMatch(line -> line.contains("error: ")));
        assertThat(java()).contains("String name");
        pet("title: {type: string}");
        await(() -> lines.contains("version step: major"));
        assertThat(java()).contains("String title");
    }

    private void pet(String properties) throws IOException {
        Files.writeString(folder.resolve("schemas.yaml"), "Pet: {type: object, properties: {" + properties + "}}\n");
    }

    private String java() throws IOException {
        return Files.readString(output.resolve("src/main/java/org/example/model/Pet.java"));
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long: " + lines).isLessThan(end);
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
