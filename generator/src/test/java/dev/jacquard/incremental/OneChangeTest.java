package dev.jacquard.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import dev.jacquard.write.Changes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of a document changes the files that show it, and no other. */
class OneChangeTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Pets, version: '1', description: All about pets}
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  description: Finds a pet
                  tags: [pets]
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}, description: Its number}
                  responses:
                    '200':
                      description: A pet
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/pet'}
            components:
              schemas:
                pet:
                  type: object
                  properties:
                    name: {type: string, description: How it is called}
                    owner: {$ref: '#/components/schemas/owner'}
                owner:
                  type: object
                  properties:
                    name: {type: string}
                    kind: {type: string, enum: [person, shelter]}
            """;
    private static final String JAVA = "src/main/java/pets/";

    @TempDir
    private Path folder;

    @Test
    void onlyWhatShowsItIsWritten() throws IOException {
        run(DOCUMENT);

        assertThat(run(DOCUMENT.replace("How it is called", "What it is called")).changed())
                .containsExactly("docs/models/Pet.md", JAVA + "model/Pet.java");
        assertThat(run(DOCUMENT).changed()).hasSize(2);
        assertThat(run(DOCUMENT.replace("Its number", "The number")).changed()).isNotEmpty().allMatch(
                path -> path.matches(".*(GetPetRequest|PetsApi)\\.(java|md)"));
        run(DOCUMENT);
        Changes changes = run(DOCUMENT.replace("/owner", "/keeper").replace("owner:\n      type", "keeper:\n      type"));
        assertThat(changes.removed()).contains("docs/models/Owner.md", JAVA + "model/Owner.java");
        assertThat(changes.changed()).isSubsetOf(
                List.of("docs/README.md", "docs/models/Pet.md", JAVA + "model/Pet.java", "docs/models/README.md"));
    }

    private Changes run(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), document);
        Pipeline pipeline = new Pipeline(new Configuration(
                Input.of(file), folder.resolve("out"), EnumSet.of(Part.SOURCES, Part.DOCUMENTATION),
                new NameOptions("pets", null, null, null), null, Selection.ALL, Project.DEFAULTS));
        return pipeline.run().orElseThrow(() -> new AssertionError(pipeline.errors()));
    }
}
