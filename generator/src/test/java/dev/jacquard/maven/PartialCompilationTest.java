package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.api.ExternalType;
import dev.jacquard.incremental.CommentChange;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When the compiler plugin is asked to compile changed sources alone. */
class PartialCompilationTest {
    private static final CommentChange CHANGE = new CommentChange(Set.of("src/main/java/pets/Pet.java"), 1_000);

    @TempDir
    private Path folder;

    private final Map<Object, Object> context = new HashMap<>();
    private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final MavenProject project = new MavenProject();
    private final Plugin compiler = new Plugin();

    @BeforeEach
    void clientThatIsCompiled() throws IOException {
        request.setSystemProperties(new Properties());
        project.setFile(put("module/pom.xml", 2_000).toFile());
        compiler.setGroupId("org.apache.maven.plugins");
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setVersion("3.1");
        Build build = new Build();
        build.setOutputDirectory(folder.resolve("module/target/classes").toString());
        build.addPlugin(compiler);
        project.setBuild(build);
        for (String root : new String[] {"src/main/java", "out/src/main/java"}) {
            project.addCompileSourceRoot(folder.resolve("module").resolve(root).toString());
        }
        project.addTestCompileSourceRoot(folder.resolve("module/src/test/java").toString());
        put("module/target/classes/pets/Pet.class", 5_000);
        put("module/out/src/main/java/pets/Pet.java", 9_000);
        put("module/src/main/java/notes.txt", 1);
    }

    @Test
    void aClientOfWhichCommentsChanged() {
        assertThat(asked()).isTrue();
        assertThat(project.getProperties()).containsEntry(PartialCompilation.PROPERTY, "false");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "src/main/java/com/acme/Own.java", "src/test/java/OwnTest.java", "out/src/main/java/../../more/java/A.java"
    })
    void otherSources(String path) throws IOException {
        put("module/" + path, 1);
        project.addCompileSourceRoot(folder.resolve("module/out/src/more/java").toString());
        assertThat(asked()).isFalse();
    }

    @Test
    void aFolderAroundTheSources() {
        project.addCompileSourceRoot(folder.resolve("module/out").toString());
        assertThat(asked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"user, true", "user, false", "system, true", "project, true", "project, false"})
    void theUsersOwnWishIsKept(String where, String value) {
        Properties properties = where.equals("user") ? request.getUserProperties()
                : where.equals("system") ? request.getSystemProperties() : project.getProperties();
        properties.setProperty(PartialCompilation.PROPERTY, value);

        assertThat(asked()).isFalse();
        compilation().withdraw();
        assertThat(properties).containsEntry(PartialCompilation.PROPERTY, value);
    }

    @ParameterizedTest
    @CsvSource({"4.0.0-beta-3, false", "2.5.1, false", ", false", "3.16.0, true"})
    void compilerPlugins(@Nullable String version, boolean asked) {
        compiler.setVersion(version);
        assertThat(asked()).isEqualTo(asked);
    }

    @Test
    void aModuleThatIsNotCompiled() {
        project.getBuild().removePlugin(compiler);
        assertThat(asked()).isFalse();
    }

    @Test
    void classFilesThatAreOld() throws IOException {
        put("module/target/classes/pets/Pet.class", 1_000);
        assertThat(asked()).isFalse();
    }

    @Test
    void classFilesOfOtherProjectFiles() throws IOException {
        project.setParent(new MavenProject());
        project.getParent().setParent(new MavenProject());
        assertThat(asked()).isTrue();
        project.getParent().getParent().setFile(put("pom.xml", 5_000).toFile());
        assertThat(asked()).isFalse();
        put("pom.xml", 1);
        put("module/pom.xml", 6_000);
        assertThat(asked()).isFalse();
    }

    @Test
    void codeOfTheUsers() {
        TypeMappings mappings = new TypeMappings(Map.of("pet", new ExternalType("com.acme.Pet", "com.acme.Pet.JSON")));
        NameOptions names = NameOptions.DEFAULTS;
        assertThat(asked(configuration(names, null, TypeMappings.NONE))).isTrue();
        assertThat(asked(configuration(names, null, mappings))).isFalse();
        assertThat(asked(configuration(names, folder, TypeMappings.NONE))).isFalse();
        assertThat(asked(configuration(names.module("pets"), null, TypeMappings.NONE))).isFalse();
    }

    @Test
    void anExecutionTakesBackWhatAnEarlierOneAskedFor() {
        assertThat(asked()).isTrue();
        compilation().withdraw();
        assertThat(project.getProperties()).doesNotContainKey(PartialCompilation.PROPERTY);
        assertThat(asked()).isTrue();
        // Someone else has set it since.
        project.getProperties().setProperty(PartialCompilation.PROPERTY, "true");
        compilation().withdraw();
        assertThat(project.getProperties()).containsEntry(PartialCompilation.PROPERTY, "true");
    }

    private boolean asked() {
        return asked(configuration(NameOptions.DEFAULTS, null, TypeMappings.NONE));
    }

    private boolean asked(Configuration configuration) {
        boolean already = project.getProperties().containsKey(PartialCompilation.PROPERTY);
        if (already && context.containsKey(PartialCompilation.PROPERTY)) {
            compilation().withdraw();
        }
        boolean asked = compilation().ask(configuration, CHANGE);
        assertThat(context.containsKey(PartialCompilation.PROPERTY)).isEqualTo(asked);
        return asked;
    }

    @SuppressWarnings("deprecation") // There is no other constructor that needs no container.
    private PartialCompilation compilation() {
        return new PartialCompilation(
                project, new MavenSession(null, null, request, new DefaultMavenExecutionResult()), context);
    }

    private Configuration configuration(NameOptions names, @Nullable Path templates, TypeMappings mappings) {
        return new Configuration(
                Input.of(Path.of("api.yaml")), folder.resolve("module/out"), Set.of(Part.SOURCES), names, templates,
                Selection.ALL, Map.of(),
                new Models(UnknownProperties.IGNORE, ModelStyle.RECORD, false, Jackson.NONE, mappings),
                Project.DEFAULTS, Set.of());
    }

    private Path put(String path, long time) throws IOException {
        Path file = folder.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    }
}
