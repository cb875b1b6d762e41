package dev.jacquard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import dev.jacquard.translate.Selection;
import dev.jacquard.read.Input;
import dev.jacquard.Configuration.Part;
import dev.jacquard.names.NameOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a run reads the names file, and when it writes it. */
class NameRecordsTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: Pets
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/pet'}
            components:
              schemas:
                pet:
                  type: object
                  properties:
                    name: {type: string}
            """;

    @TempDir
    private Path folder;

    private Path document;
    private Path names;

    @BeforeEach
    void writeDocument() throws IOException {
        document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        names = folder.resolve("kept/names.txt");
    }

    @Test
    void anOrdinaryRunWritesNoNamesAndSaysHowTo() {
        Pipeline run = run(false);

        assertThat(run.notes())
                .containsExactly("8 names are not recorded in " + names + " yet; a run with recordNames=true records"
                        + " them");
        assertThat(names).doesNotExist();
    }

    @Test
    void aRunThatIsAskedToRecordsAllNamesAndLeavesAnEqualFileAlone() throws IOException {
        assertThat(run(true).notes()).containsExactly("8 names are now recorded in " + names);
        assertThat(Files.readString(names)).contains("\ntype #/components/schemas/pet = Pet\n");
        var written = Files.getLastModifiedTime(names);
        Files.setLastModifiedTime(names, FileTime.fromMillis(1000));

        assertThat(run(true).notes()).isEmpty();
        assertThat(Files.getLastModifiedTime(names).toMillis()).isEqualTo(1000).isNotEqualTo(written.toMillis());
        try (Stream<Path> files = Files.list(names.getParent())) {
            assertThat(files).containsExactly(names);
        }
    }

    @Test
    void aRecordedNameIsTheOneThatIsGenerated() throws IOException {
        Files.createDirectories(names.getParent());
        Files.writeString(names, "type #/components/schemas/pet = Animal\ntype #/components/schemas/gone = Gone\n");

        assertThat(run(true).errors()).isEmpty();
        assertThat(folder.resolve("out/src/main/java/api/pets/model/Animal.java")).exists();
        assertThat(Files.readString(names)).contains("Animal").doesNotContain("Gone");
    }

    @Test
    void aBrokenFileEndsTheRunAndStaysAsItIs() throws IOException {
        Files.createDirectories(names.getParent());
        Files.writeString(names, "type #/components/schemas/pet = Animal\n=======\n");

        assertThat(run(true).errors()).startsWith(names + ":2:1: error: This is no line of a names file");
        assertThat(Files.readString(names)).contains("=======");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aDocumentWithErrorsRecordsNothing() throws IOException {
        Files.writeString(document, DOCUMENT.replace("schemas/pet'", "schemas/nowhere'"));

        assertThat(run(true).errors()).isNotEmpty();
        assertThat(names).doesNotExist();
    }

    @Test
    void recordingNeedsAFile() {
        Pipeline pipeline = pipeline(NameOptions.DEFAULTS.with(null, true));

        assertThat(pipeline.run()).isEmpty();
        assertThat(pipeline.errors()).contains("recordNames is set, and no namesFile");
    }

    private Pipeline run(boolean record) {
        Pipeline pipeline = pipeline(NameOptions.DEFAULTS.with(names, record));
        pipeline.run();
        return pipeline;
    }

    private Pipeline pipeline(NameOptions options) {
        return new Pipeline(new Configuration(
                new Input(document, List.of(), null), folder.resolve("out"), EnumSet.of(Part.SOURCES), options, null,
                Selection.ALL,
                Configuration.Project.DEFAULTS));
    }
}
