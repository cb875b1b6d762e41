package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Mode;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a run goes about it. */
class ModesTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Pets, version: '1', description: 'Größe und 長さ \\é 🐕'}
            paths: {}
            webhooks:
              added:
                post:
                  operationId: added
                  requestBody:
                    content:
                      application/json:
                        schema: {$ref: '#/components/schemas/pet'}
                  responses: {'200': {description: ok}}
            components:
              schemas:
                pet:
                  type: object
                  properties:
                    größe: {type: string, default: '\\ü\\\\長', description: 'länge \\u0041'}
            """;

    @TempDir
    private Path folder;

    @Test
    void warningsEndARunBeforeAnythingIsWritten() throws IOException {
        Files.writeString(folder.resolve("pets.yaml"), DOCUMENT.replace("{type: string, default: '\\ü\\\\長', description: 'länge \\u0041'}",
                "{$ref: 'https://example.org/size.yaml'}"));
        Pipeline tolerant = pipeline(Set.of());
        assertThat(tolerant.weave()).isPresent();
        assertThat(tolerant.warnings()).isNotEmpty();

        Pipeline strict = pipeline(Set.of(Mode.FAIL_ON_WARNING));
        assertThat(strict.run()).isEmpty();
        assertThat(strict.errors()).contains("and failOnWarning is set");
        assertThat(strict.warnings()).isEqualTo(tolerant.warnings());
        assertThat(folder.resolve("out")).doesNotExist();

        Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        assertThat(pipeline(Set.of(Mode.FAIL_ON_WARNING)).weave()).isPresent();
    }

    @Test
    void asciiIsTheSameProgram() throws Exception {
        Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        assertThat(pipeline(Set.of(Mode.ASCII)).run()).isPresent();
        String ascii = Files.readString(model());
        assertThat(ascii).contains("gr\\u00f6\\u00dfe").matches("[\\x00-\\x7F]*");
        byte[] compiled = compiled("US-ASCII");

        assertThat(pipeline(Set.of()).run().orElseThrow().changed()).isNotEmpty();
        assertThat(Files.readString(model())).contains("größe");
        assertThat(compiled("UTF-8")).isEqualTo(compiled);
    }

    private Path model() {
        return folder.resolve("out/src/main/java/pets/model/Pet.java");
    }

    private byte[] compiled(String encoding) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none", "-encoding", encoding, "-g:none", "-d", folder.toString(),
                "-cp", System.getProperty("java.class.path"), "-sourcepath", folder.resolve("out/src/main/java").toString(),
                model().toString());
        assertThat(compiler.run(null, null, null, options.toArray(String[]::new))).isZero();
        return Files.readAllBytes(folder.resolve("pets/model/Pet.class"));
    }

    private Pipeline pipeline(Set<Mode> modes) {
        return new Pipeline(new Configuration(
                Input.of(folder.resolve("pets.yaml")), folder.resolve("out"), EnumSet.of(Part.SOURCES),
                new NameOptions("pets", null, null, null), null, Selection.ALL, Map.of(), Models.DEFAULTS, Project.DEFAULTS,
                Set.of(), modes, null));
    }
}
