package dev.jacquard.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a run changed comments alone, and class files of other sources stay right. */
class CommentChangeTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: getPet
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
            """;
    private static final String COMMENTED = DOCUMENT.replace("How it is called", "What it is called");
    private static final String RETYPED = DOCUMENT.replace("name: {type: string", "name: {type: integer");
    private static final String ROOT = "src/main/java/";
    private static final String PET = ROOT + "pets/model/Pet.java";

    @TempDir
    private Path folder;

    @BeforeEach
    void generateAndCompile() throws IOException {
        assertThat(run(DOCUMENT)).isEmpty();
        compile();
    }

    @Test
    void commentsAlone() throws IOException {
        CommentChange change = run(COMMENTED).orElseThrow();
        assertThat(change.sources()).contains(PET).allMatch(path -> path.endsWith(".java"));
        assertThat(isCompiled(change)).isTrue();

        // Again, and only the classes of the file were compiled in between.
        touch(classFile("pets/model/Pet"));
        assertThat(isCompiled(run(DOCUMENT.replace("How it", "How\\n\\nit")).orElseThrow())).isTrue();
        // And though they were not.
        assertThat(isCompiled(run(DOCUMENT).orElseThrow())).isTrue();
    }

    @Test
    void moreThanComments() throws IOException {
        assertThat(run(RETYPED)).isEmpty();
        // It was not compiled: classes of sources that use it are older.
        assertThat(isCompiled(run(RETYPED.replace("How it", "So it")).orElseThrow())).isFalse();
        compile();
        assertThat(isCompiled(run(RETYPED).orElseThrow())).isTrue();
    }

    @Test
    void addedAndRemoved() throws IOException {
        String more = DOCUMENT.replace("called}", "called}\n        owner: {$ref: '#/components/schemas/owner'}")
                + "    owner: {type: object, properties: {name: {type: string}}}\n";
        assertThat(run(more)).isEmpty();
        compile();
        assertThat(classFile("pets/model/Owner")).exists();
        assertThat(run(DOCUMENT)).isEmpty();
        // The class that is left tells it, whatever its time.
        compile();
        assertThat(isCompiled(run(COMMENTED).orElseThrow())).isFalse();
    }

    @Test
    void pagesAlone() throws IOException {
        assertThat(run(DOCUMENT.replace("openapi: 3.1.1", "openapi: 3.1.0"))).isEmpty();
        Files.writeString(folder.resolve("out/docs/models/Pet.md"), "");
        assertThat(run(DOCUMENT)).isEmpty();
        // The code is as old as before.
        assertThat(isCompiled(run(COMMENTED).orElseThrow())).isTrue();
    }

    @Test
    void whatWasDoneToASourceSinceIsNotKnown() throws IOException {
        String text = Files.readString(out(PET));
        Files.writeString(out(PET), text.replace("How it is called", "How"));
        assertThat(run(COMMENTED)).isEmpty();
        assertThat(isCompiled(run(DOCUMENT).orElseThrow())).isFalse();
        compile();
        assertThat(isCompiled(run(COMMENTED).orElseThrow())).isTrue();

        Path other = out(ROOT + "pets/PetsClient.java");
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000_000_000_123L));
        assertThat(run(DOCUMENT)).isEmpty();
    }

    @Test
    void aRunThatWasNotRecordedIsSeen() throws IOException {
        // As watch does, or a run that was cut off.
        Path file = Files.writeString(folder.resolve("pets.yaml"), RETYPED);
        new Pipeline(configuration(file)).run().orElseThrow();
        assertThat(run(RETYPED.replace("How it", "So it"))).isEmpty();
        assertThat(isCompiled(run(RETYPED).orElseThrow())).isFalse();
    }

    @Test
    void withoutARecordNothingIsKnown() throws IOException {
        Files.delete(out(".jacquard/last-run"));
        assertThat(run(COMMENTED)).isEmpty();
        assertThat(isCompiled(run(DOCUMENT).orElseThrow())).isFalse();
    }

    @Test
    void anotherProgramIsNotOneOfComments() throws IOException {
        Program other = new Program("java 25", null);
        Path file = Files.writeString(folder.resolve("pets.yaml"), COMMENTED);
        assertThat(run(new LastRun(configuration(file), other))).isEmpty();
        // But no code changed.
        Files.writeString(file, DOCUMENT);
        assertThat(isCompiled(run(new LastRun(configuration(file), other)).orElseThrow())).isTrue();
    }

    @Test
    void classFilesOfAllSourcesAndNoOthers() throws IOException {
        CommentChange change = run(COMMENTED).orElseThrow();
        Path client = classFile("pets/PetsClient");
        byte[] bytes = Files.readAllBytes(client);
        Files.delete(client);
        assertThat(isCompiled(change)).isFalse();
        Files.write(client, bytes);
        assertThat(isCompiled(change)).isTrue();
        Files.setLastModifiedTime(client, FileTime.fromMillis(change.since()));
        assertThat(isCompiled(change)).isFalse();
        Files.setLastModifiedTime(client, FileTime.fromMillis(change.since() + 1));
        assertThat(isCompiled(change)).isTrue();
        assertThat(change.isCompiledIn(folder.resolve("classes"), ROOT, change.since() + 1)).isFalse();
        assertThat(change.isCompiledIn(folder.resolve("nowhere"), ROOT, 0)).isFalse();
        assertThat(change.isCompiledIn(folder.resolve("classes"), "src/", 0)).isFalse();
        assertThat(change.isCompiledIn(folder.resolve("classes"), "src/test/java/", 0)).isFalse();

        touch(classFile("pets/PetsClient$Builder"));
        assertThat(isCompiled(change)).isTrue();
        List<String> others = List.of("pets/Other.class", "Other$A.class", "META-INF/services/a.B", "pets/PetsClient");
        for (String foreign : others) {
            Path file = folder.resolve("classes").resolve(foreign);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
            touch(file);
            assertThat(isCompiled(change)).as(foreign).isFalse();
            Files.delete(file);
        }
        assertThat(isCompiled(change)).isTrue();
    }

    private boolean isCompiled(CommentChange change) {
        return change.isCompiledIn(folder.resolve("classes"), ROOT, 0);
    }

    /** All sources get class files that are younger. */
    private void compile() throws IOException {
        try (Stream<Path> files = Files.walk(out(ROOT))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                touch(classFile(out(ROOT).relativize(file).toString().replace(".java", "")));
            }
        }
    }

    private Path classFile(String name) {
        return folder.resolve("classes").resolve(name + ".class");
    }

    private void touch(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[0]);
        // As if it had taken a moment to compile.
        Files.setLastModifiedTime(file, FileTime.fromMillis(Files.getLastModifiedTime(file).toMillis() + 1));
    }

    private Path out(String path) {
        return folder.resolve("out").resolve(path);
    }

    private Optional<CommentChange> run(String document) throws IOException {
        Path file = Files.writeString(folder.resolve("pets.yaml"), document);
        return run(new LastRun(configuration(file), new Program("java 17", null)));
    }

    private Optional<CommentChange> run(LastRun last) throws IOException {
        assertThat(last.change()).isNotNull();
        last.begin();
        Pipeline pipeline = new Pipeline(configuration(folder.resolve("pets.yaml")));
        pipeline.run(last::look).orElseThrow(() -> new AssertionError(pipeline.errors()));
        pipeline.record(last, "");
        return last.commentChange();
    }

    private Configuration configuration(Path file) {
        return new Configuration(
                Input.of(file), folder.resolve("out"), EnumSet.copyOf(Set.of(Part.SOURCES, Part.DOCUMENTATION)),
                new NameOptions("pets", null, null, null), null, Selection.ALL, Project.DEFAULTS);
    }
}
