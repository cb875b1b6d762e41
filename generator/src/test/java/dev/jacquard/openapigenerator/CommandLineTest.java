package dev.jacquard.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.translate.Selection;
import dev.jacquard.read.Input;
import dev.jacquard.write.OutputFile;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs openapi-generator's own command line. */
class CommandLineTest {
    private static final Path PINS = Path.of("..", "spec", "plex-pins.yaml").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void writesWhatTheGoalWritesAndNothingElse() throws Exception {
        CommandLine.Result result = CommandLine.run(
                folder,
                "generate",
                "-g",
                "jacquard",
                "-i",
                PINS.toString(),
                "-o",
                "made",
                "--invoker-package=com.acme.pins",
                "--additional-properties=clientName=Pins,modelPackage=com.acme.pins.data",
                "--artifact-id=pins",
                "--group-id=com.acme",
                "--artifact-version=7.1");

        assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("jacquard - 2 operations, ").doesNotContain("WARN");
        Map<String, String> made = Folder.read(folder.resolve("made"));
        made.remove(".jacquard/manifest");
        assertThat(made).isEqualTo(expected());
        assertThat(made.get("pom.xml"))
                .contains("<groupId>com.acme</groupId>", "<artifactId>pins</artifactId>", "<version>7.1</version>");
        assertThat(compilersMessages(folder.resolve("made"))).isEmpty();
    }

    @Test
    void printsADocumentsErrorsAndLeavesWhatWasThere() throws Exception {
        Path document = folder.resolve("pins.yaml");
        Files.writeString(
                document,
                Files.readString(PINS).replace("'#/components/schemas/GeoData'", "'#/components/schemas/GeoDatum'"));
        Files.createDirectories(folder.resolve("made/.jacquard"));
        Files.writeString(folder.resolve("made/.jacquard/manifest"), "pom.xml\n");
        Files.writeString(folder.resolve("made/pom.xml"), "<project/>");
        Map<String, String> before = Folder.read(folder.resolve("made"));

        CommandLine.Result result = CommandLine.run(
                folder, "generate", "-g", "jacquard", "-i", "pins.yaml", "-o", "made", "--skip-validate-spec");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err())
                .contains("Jacquard wrote nothing:")
                .containsPattern("(?m)^pins\\.yaml:\\d+:\\d+: error: reference to nowhere: #/components/schemas/GeoDatum$")
                .contains("hint: did you mean #/components/schemas/GeoData?")
                .doesNotContain("at dev.jacquard");
        assertThat(Folder.read(folder.resolve("made"))).isEqualTo(before);
    }

    @Test
    void helpListsOurOptionsOnly() throws Exception {
        CommandLine.Result result = CommandLine.run(folder, "config-help", "-g", "jacquard");

        assertThat(result.exitCode()).isZero();
        List<String> names = new ArrayList<>();
        for (String line : result.out().lines().toList()) {
            if (line.matches("\t\\w+")) {
                names.add(line.strip());
            }
        }
        assertThat(names).containsExactlyInAnyOrderElementsOf(Option.keys());
        for (Option option : Option.values()) {
            assertThat(result.out()).contains(option.description());
        }
    }

    private Map<String, String> expected() {
        Pipeline pipeline = new Pipeline(new Configuration(
                Input.of(PINS),
                folder.resolve("expected"),
                EnumSet.of(Part.SOURCES, Part.DOCUMENTATION, Part.PROJECT),
                new NameOptions("com.acme.pins", null, "com.acme.pins.data", "Pins"),
                null,
                Selection.ALL,
                new Project("com.acme", "pins", "7.1")));
        Map<String, String> files = new TreeMap<>();
        for (OutputFile file : pipeline.weave().orElseThrow()) {
            files.put(file.path(), new String(file.content(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String compilersMessages(Path project) throws Exception {
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(project.resolve("src/main/java"))) {
            List<Path> sources = paths.filter(Files::isRegularFile).toList();
            Path classes = Files.createDirectories(project.resolve("target/classes"));
            List<String> options =
                    List.of("-d", classes.toString(), "-proc:none", "-Xlint:all", "-Werror", "--release", "17");
            boolean compiled = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            return compiled ? messages.toString() : "failed: " + messages;
        }
    }
}
