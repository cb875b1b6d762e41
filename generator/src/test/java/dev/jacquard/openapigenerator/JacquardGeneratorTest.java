package dev.jacquard.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs openapi-generator in this process, as its Maven and Gradle plugins do. */
class JacquardGeneratorTest {
    private static final Path PINS = Path.of("..", "spec", "plex-pins.yaml");

    @TempDir
    Path folder;

    @Test
    void aPropertyThatIsNotKnownIsNamedWithTheNearestOne() throws Exception {
        failsWith(
                "error: Jacquard does not know the property clientNam; did you mean clientName?",
                host -> host.addAdditionalProperty("clientNam", "Pins"));
    }

    @Test
    void aPropertyLikeNoOtherPointsToTheHelp() throws Exception {
        failsWith(
                "error: Jacquard does not know the property dateLibrary; config-help -g jacquard lists those it knows",
                host -> host.addAdditionalProperty("dateLibrary", "java8"));
    }

    @Test
    void anOptionOfTheHostThatHasNoMeaningIsNamed() throws Exception {
        failsWith(
                """
                error: Jacquard does not know the property modelSuffix; config-help -g jacquard lists those it knows
                error: Jacquard does not know the option skipOverwrite
                error: Jacquard does not know the option typeMappings""",
                host -> host.addAdditionalProperty("modelSuffix", "My")
                        .addTypeMapping("date", "java.util.Date")
                        .setSkipOverwrite(true));
    }

    @Test
    void namesAreTakenFromTheHost() throws Exception {
        run(host -> host.addNameMapping("postal_code", "zip")
                .addModelNameMapping("GeoData", "Place")
                .addOperationIdNameMapping("createPin", "newPin")
                .addAdditionalProperty("namesFile", folder.resolve("names.txt").toString())
                .addAdditionalProperty("recordNames", "true"));

        assertThat(folder.resolve("names.txt"))
                .content()
                .contains("type #/components/schemas/GeoData = Place\n", " = newPin\n", " = zip\n");
    }

    @Test
    void aNameThatIsNoneIsNamed() throws Exception {
        failsWith(
                """
                error: nameMappings calls 'code' 'class', which is no Java name
                hint: Choose letters and digits, and no word of the language
                1 error""",
                host -> host.addNameMapping("code", "class"));
    }

    @Test
    void aSwitchTakesTrueAndFalse() throws Exception {
        failsWith(
                "error: generateSources is neither true nor false: yes",
                host -> host.addAdditionalProperty("generateSources", "yes"));
    }

    @Test
    void partsCanBeLeftOut() throws Exception {
        // A configuration file gives booleans, the command line text.
        run(host -> host.addAdditionalProperty("generateSources", false)
                .addAdditionalProperty("generateProject", "false"));

        assertThat(Folder.read(folder.resolve("made")).keySet())
                .contains("docs/models/AuthPinContainer.md")
                .allMatch(path -> path.startsWith("docs/") || path.equals(".jacquard/manifest"));
    }

    @Test
    void aDocumentCanBeNamedByTheUrlOfAFile() throws Exception {
        run(host -> host.setInputSpec(PINS.toUri().toString()));

        assertThat(folder.resolve("made/pom.xml")).exists();
    }

    @Test
    void templatesOfTheUserAreUsed() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("templates/java"));
        Files.writeString(templates.resolve("pom.mustache"), "<project>{{artifactId}}</project>");

        run(host -> host.setTemplateDir(folder.resolve("templates").toString()));

        assertThat(folder.resolve("made/pom.xml")).hasContent("<project>plex-pins-client</project>");
    }

    @Test
    void whatIsNotOursIsLeftAlone() throws Exception {
        Path own = Files.createDirectories(folder.resolve("made/src/main/java/com/acme")).resolve("Main.java");
        Files.writeString(own, "class Main {}");
        Path ignored = folder.resolve("made/.openapi-generator-ignore");
        Files.writeString(ignored, "*.md");

        run(host -> {});

        assertThat(own).hasContent("class Main {}");
        assertThat(ignored).hasContent("*.md");
    }

    @Test
    void aDryRunWritesNothing() throws Exception {
        new DefaultGenerator(true).opts(host(host -> {}).toClientOptInput()).generate();

        assertThat(folder.resolve("made")).doesNotExist();
    }

    private void failsWith(String problems, Consumer<CodegenConfigurator> settings) throws Exception {
        Path kept = Files.createDirectories(folder.resolve("made")).resolve("kept.txt");
        Files.writeString(kept, "kept");

        assertThatExceptionOfType(GenerationFailedException.class)
                .isThrownBy(() -> run(settings))
                .satisfies(failure -> assertThat(failure.getMessage().lines())
                        .containsExactlyElementsOf(problems.lines().toList()))
                .satisfies(failure -> assertThat(failure.toString()).startsWith("Jacquard wrote nothing:"));
        assertThat(Folder.read(folder.resolve("made"))).isEqualTo(Map.of("kept.txt", "kept"));
    }

    private void run(Consumer<CodegenConfigurator> settings) {
        new DefaultGenerator().opts(host(settings).toClientOptInput()).generate();
    }

    private CodegenConfigurator host(Consumer<CodegenConfigurator> settings) {
        CodegenConfigurator host = new CodegenConfigurator();
        host.setGeneratorName("jacquard");
        host.setInputSpec(PINS.toString());
        host.setOutputDir(folder.resolve("made").toString());
        settings.accept(host);
        return host;
    }
}
