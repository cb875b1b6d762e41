package dev.jacquard.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.translate.Selection;
import dev.jacquard.write.Changes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When there is something to do, and when nothing. */
class LastRunTest {
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
                          schema: {$ref: 'schemas.yaml#/pet'}
            """;
    private static final String OVERLAY = """
            overlay: 1.0.0
            info: {title: More, version: '1'}
            actions:
            - target: $.info
              update: {description: all pets}
            """;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_123L);

    @TempDir
    private Path folder;

    @BeforeEach
    void generate() throws IOException {
        put("api/pets.yaml", DOCUMENT);
        put("api/schemas.yaml", "pet: {type: object, properties: {name: {type: string}}}\n");
        put("overlay.yaml", OVERLAY);
        put("plugin.jar", "1");
        put("library.jar", "1");
        put("templates/docs/x.mustache", "");
        assertThat(change()).isEqualTo("no earlier run is recorded");
        assertThat(run(configuration()).written()).isPositive();
        assertThat(change()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/pets.yaml", "api/schemas.yaml", "overlay.yaml", "plugin.jar", "templates/docs/x.mustache"})
    void aByteThatIsReadCountsThoughTheTimeWasSetBack(String path) throws IOException {
        Path file = folder.resolve(path);
        FileTime before = Files.getLastModifiedTime(file);
        Files.writeString(file, Files.readString(file).isEmpty() ? " " : Files.readString(file).replaceFirst(".$", " "));
        Files.setLastModifiedTime(file, before);

        assertThat(change()).isEqualTo(file + " changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api/pets.yaml", "api/schemas.yaml", "overlay.yaml", "plugin.jar", "templates/docs/x.mustache"})
    void aTimeAloneDoesNotCount(String path) throws IOException {
        Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);

        assertThat(change()).isNull();
        assertThat(Files.readString(folder.resolve("out/.jacquard/last-run"))).contains(" " + LONG_AGO.toMillis() + " ");
        assertThat(change()).isNull();
    }

    @Test
    void whatComesToItCounts() throws IOException {
        put("names.txt", "");
        assertThat(change()).isEqualTo(folder.resolve("names.txt") + " is new");
        Files.delete(folder.resolve("names.txt"));
        assertThat(change()).isNull();
        put("templates/docs/model.mustache", "");
        assertThat(change()).isEqualTo("the configuration changed");
        Files.delete(folder.resolve("templates/docs/model.mustache"));
        Files.setLastModifiedTime(folder.resolve("library.jar"), LONG_AGO);
        assertThat(change()).isEqualTo("the plugin, its libraries or Java changed");
    }

    @Test
    void eachOptionCounts() {
        NameOptions names = NameOptions.DEFAULTS.with(folder.resolve("names.txt"), false);
        assertThat(change(configuration(names, Part.DOCUMENTATION))).isNull();
        assertThat(change(configuration(names.module("a.b"), Part.DOCUMENTATION))).isEqualTo("the configuration changed");
        assertThat(change(configuration(names, Part.DOCUMENTATION, Part.PROJECT))).isEqualTo("the configuration changed");
    }

    @Test
    void whatSomeoneElseDidToTheOutputIsRepaired() throws IOException {
        Path page = folder.resolve("out/docs/models/Pet.md");
        String text = Files.readString(page);
        Files.writeString(page, text.replaceFirst("Pet", "Dog"));
        Files.setLastModifiedTime(page, LONG_AGO);
        assertThat(change()).isEqualTo(page + " was touched");
        assertThat(run(configuration()).changed()).containsExactly("docs/models/Pet.md");
        assertThat(page).hasContent(text);
        assertThat(change()).isNull();

        Files.delete(page);
        assertThat(change()).isEqualTo(page + " was touched");
        assertThat(run(configuration()).added()).containsExactly("docs/models/Pet.md");

        Files.delete(folder.resolve("out/.jacquard/manifest"));
        assertThat(change()).contains("manifest was touched");
    }

    @Test
    void aDamagedRecordIsNone() throws IOException {
        Path record = folder.resolve("out/.jacquard/last-run");
        byte[] whole = Files.readAllBytes(record);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(record, Arrays.copyOf(whole, length));
            assertThat(change()).isEqualTo("the record of the last run is damaged");
        }
        whole[whole.length / 2] ^= 1;
        Files.write(record, whole);
        assertThat(change()).isEqualTo("the record of the last run is damaged");
    }

    @Test
    void whatChangesWhileARunIsUnderWayIsNotTakenForDone() throws IOException {
        LastRun last = new LastRun(configuration(), UnchangedProbe.program(folder));
        last.begin();
        Pipeline pipeline = new Pipeline(configuration());
        pipeline.run().orElseThrow();
        put("api/schemas.yaml", "pet: {type: object, properties: {size: {type: string}}}\n");
        pipeline.record(last, "");

        assertThat(change()).isEqualTo(folder.resolve("api/schemas.yaml") + " changed");
    }

    @Test
    void aRunThatWasCutOffIsNotTakenForDone() throws IOException {
        put("api/schemas.yaml", "pet: {type: object, properties: {size: {type: string}}}\n");
        // It wrote, and did not get to recording that.
        new Pipeline(configuration()).run().orElseThrow();
        put("api/schemas.yaml", "pet: {type: object, properties: {name: {type: string}}}\n");

        assertThat(change()).endsWith(" was touched");
        assertThat(run(configuration()).changed()).isNotEmpty();
        assertThat(change()).isNull();
    }

    @Test
    void pathsOfAllKindsAreRecorded() throws IOException {
        String path = "templates/docs/of users/größe \\ 長さ.mustache";
        put(path, "1");
        assertThat(change()).isEqualTo("the configuration changed");
        run(configuration());
        assertThat(change()).isNull();
        put(path, "2");
        assertThat(change()).isEqualTo(folder.resolve(path) + " changed");
    }

    @Test
    void theRecordIsOfThisMachine() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("out/.jacquard/.gitignore"))).contains("/last-run", "/.gitignore");
    }

    /** Loading and linking libraries would take many times what the rest takes. */
    @Test
    void nothingOfAnyLibraryIsNeededToFindOut() throws Exception {
        URL[] own = {
            LastRun.class.getProtectionDomain().getCodeSource().getLocation(),
            UnchangedProbe.class.getProtectionDomain().getCodeSource().getLocation()
        };
        try (URLClassLoader loader = new URLClassLoader(own, ClassLoader.getPlatformClassLoader())) {
            Class<?> probe = loader.loadClass(UnchangedProbe.class.getName());
            assertThat(probe.getClassLoader()).isSameAs(loader);
            assertThat(probe.getMethod("change", Path.class).invoke(null, folder)).isEqualTo("null");
        }
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Configuration configuration() {
        return UnchangedProbe.configuration(folder);
    }

    private Configuration configuration(NameOptions names, Part... parts) {
        Configuration like = configuration();
        return new Configuration(like.input(), like.output(), Set.of(parts), names, like.templateDirectory(), Selection.ALL,
                Project.DEFAULTS);
    }

    private Changes run(Configuration configuration) throws IOException {
        LastRun last = new LastRun(configuration, UnchangedProbe.program(folder));
        last.begin();
        Pipeline pipeline = new Pipeline(configuration);
        Changes changes = pipeline.run().orElseThrow(() -> new AssertionError(pipeline.errors()));
        pipeline.record(last, "");
        return changes;
    }

    private String change() {
        return change(configuration());
    }

    private String change(Configuration configuration) {
        return new LastRun(configuration, UnchangedProbe.program(folder)).change();
    }
}
