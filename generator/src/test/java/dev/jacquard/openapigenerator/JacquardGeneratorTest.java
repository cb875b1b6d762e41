package dev.jacquard.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs openapi-generator in this process, as its Maven and Gradle plugins do. */
class JacquardGeneratorTest {
    private static final Path PINS = Path.of("..", "spec", "plex-pins.yaml");
    private static final Path PETS = Path.of("src/test/resources/specs/positive/selection.yaml");

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
                error: Jacquard does not know the option removeOperationIdPrefix
                error: Jacquard does not know the option skipOverwrite""",
                host -> host.setRemoveOperationIdPrefix(true).setSkipOverwrite(true));
    }

    @Test
    void aTypeMappingThatIsNoneIsAnError() throws Exception {
        failsWith(
                """
                error: the type mapping of string+date is Date: a client has no codec for this class
                hint: write a comma and the static field that holds one: java.util.Date,com.acme.Codecs.JSON""",
                host -> host.addTypeMapping("string+date", "Date").addImportMapping("Date", "java.util.Date"));
    }

    @Test
    void typesAreTakenFromTheHostsMappings() throws Exception {
        run(host -> host.addTypeMapping("integer", "BigInteger").addSchemaMapping("GeoData", "com.acme.Place"));

        String pin = Files.readString(folder.resolve("made/src/main/java/api/plexpins/model/AuthPinContainer.java"));
        assertThat(pin).contains("@Nullable BigInteger expiresIn", "import com.acme.Place;", "Place.JSON");
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
                .allMatch(path -> path.endsWith(".md") || path.equals(".jacquard/manifest"));
    }

    @Test
    void askingForNothingNamesAllThatCanBeAskedFor() throws Exception {
        failsWith(
                """
                error: nothing is asked for: generateSources, generateDocumentation, generateSite, \
                generateCodeSamples, generateApiSurface and generateProject are all false
                hint: set one of them to true
                1 error""",
                host -> host.addAdditionalProperty("generateSources", false)
                        .addAdditionalProperty("generateDocumentation", false)
                        .addAdditionalProperty("generateProject", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "apisToGenerate=cats,default|CatsApi DefaultApi|Cat Mouse Problem",
        "excludeTags=cats, dogs|BirdsApi DefaultApi|Bird Problem",
        "includePaths=/cats/**|CatsApi|Cat Mouse",
        "excludePaths=/cats/*#GET,/dogs|BirdsApi CatsApi DefaultApi|Bird Cat Mouse Problem",
        "includeOperations=addCat,health|CatsApi DefaultApi|Cat Mouse Problem",
        "excludeOperations=getCat|BirdsApi CatsApi DefaultApi DogsApi|Bird Cat Dog Mouse Problem",
        "includeOperations=getBird;modelsToGenerate=Dog,Unused|BirdsApi|Bird Dog Unused"
    })
    void operationsAreSelected(String options, String apis, String models) throws Exception {
        run(host -> {
            host.setInputSpec(PETS.toString());
            for (String option : options.split(";")) {
                host.addAdditionalProperty(option.split("=")[0], option.split("=")[1]);
            }
        });

        assertThat(classes("api")).isEqualTo(apis);
        assertThat(classes("model").replaceAll("\\w+Request ?", "").strip()).isEqualTo(models);
    }

    @Test
    void theHostsOwnSelectionIsOurs() throws Exception {
        run(host -> host.setInputSpec(PETS.toString()).addGlobalProperty("apis", "birds").addGlobalProperty("models", "Dog"));

        assertThat(classes("api")).isEqualTo("BirdsApi");
        assertThat(classes("model").replaceAll("\\w+Request ?", "").strip()).isEqualTo("Bird Dog");
    }

    @Test
    void thingsAreRenamedByTheHostsMappings() throws Exception {
        run(host -> {
            host.addModelNameMapping("AuthPinContainer", "Pin").addModelNameMapping("Nothing", "Something");
            host.addInlineSchemaNameMapping("GetTokenByPinIdNotFound", "NoPin");
            host.addNameMapping("authToken", "token");
            host.addParameterNameMapping("pinID", "number");
            host.addOperationIdNameMapping("createPin", "newPin");
            host.addAdditionalProperty("modelNameSuffix", "Dto");
        });

        Map<String, String> made = Folder.read(folder.resolve("made"));
        String models = "src/main/java/api/plexpins/model/";
        assertThat(made).containsKeys(models + "Pin.java", models + "NoPin.java", models + "GeoDataDto.java");
        assertThat(made.get(models + "Pin.java")).contains("String token");
        assertThat(made.get(models + "GetTokenByPinIdRequest.java")).contains("long number");
        assertThat(made.get("src/main/java/api/plexpins/api/PlexApi.java")).contains(" newPin(");
    }

    /** The classes of a package. */
    private String classes(String packageName) throws Exception {
        return Folder.read(folder.resolve("made")).keySet().stream()
                .filter(path -> path.contains("/api/pets/" + packageName + "/") && !path.contains("package-info"))
                .map(path -> path.replaceAll(".*/|\\.java", ""))
                .sorted()
                .collect(Collectors.joining(" "));
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
