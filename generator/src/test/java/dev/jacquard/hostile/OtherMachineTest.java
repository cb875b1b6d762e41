package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.diff.Comparison;
import dev.jacquard.diff.Json;
import dev.jacquard.diff.Markdown;
import dev.jacquard.diff.Report;
import dev.jacquard.diff.Version;
import dev.jacquard.incremental.LastRun;
import dev.jacquard.incremental.Program;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.UnknownProperties;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal input gives equal bytes, whatever the machine. */
class OtherMachineTest {
    private static final Path SPECS = Path.of("src/test/resources/specs/positive");
    private static final List<String> SETTINGS = List.of(
            "-Dline.separator=\r\n", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Pacific/Kiritimati",
            // The capital of i is not I, digits are those of Arabic, and years count from Buddha.
            "-Duser.language=tr", "-Duser.country=TR", "-Duser.extensions=u-ca-buddhist-nu-arab");

    @TempDir
    private static Path folder;

    private static String digestOfTheOther = "";

    /** Writes a client and prints a digest of many. Another JVM has another seed for the order of sets and maps. */
    public static void main(String[] arguments) throws IOException {
        if (!String.format("%d %s", 1, "i".toUpperCase(Locale.getDefault())).equals("\u0661 \u0130")
                || !Charset.defaultCharset().equals(StandardCharsets.ISO_8859_1)) {
            throw new AssertionError("not the settings that were asked for");
        }
        write(Path.of(arguments[0]));
        System.out.write(digest().getBytes(StandardCharsets.US_ASCII));
        System.out.flush();
    }

    @BeforeAll
    static void runOnTheOther() throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(SETTINGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OtherMachineTest.class.getName()));
        command.add(Files.createDirectories(folder.resolve("the other/checkout")).toString());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        digestOfTheOther = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
    }

    private static String digest() throws IOException {
        try (Stream<Path> files = Files.list(SPECS)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.sorted().toList()) {
                for (Map.Entry<String, String> made : Woven.file(file).files().entrySet()) {
                    digest.update((made.getKey() + '\0' + made.getValue() + '\0').getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes all that is written into a checkout: the output folder, the names file, reports of a change. */
    private static void write(Path checkout) throws IOException {
        Path before = Files.copy(Path.of("../spec/plex-pins.yaml"), checkout.resolve("pins.yaml"));
        Path after = Files.writeString(
                checkout.resolve("changed.yaml"), Files.readString(before).replace("authToken:", "auth_token:"));
        Pipeline pipeline = new Pipeline(configuration(checkout, before));
        LastRun last = new LastRun(configuration(checkout, before), Program.of(checkout.toFile(), List.of()));
        last.begin();
        assertThat(pipeline.run()).as(pipeline.errors()).isPresent();
        pipeline.record(last, "");
        Pipeline changed = new Pipeline(configuration(checkout, after));
        Version now = changed.named().map(changed::version).orElseThrow();
        Report report = Comparison.of(pipeline.version().orElseThrow(), now);
        Files.writeString(checkout.resolve("report.md"), Markdown.page(report));
        Files.writeString(checkout.resolve("report.json"), Json.text(report));
    }

    private static Configuration configuration(Path checkout, Path document) {
        return new Configuration(
                Input.of(document), checkout.resolve("out"), EnumSet.allOf(Part.class),
                NameOptions.DEFAULTS.with(checkout.resolve("names.txt"), true), null, Selection.ALL, Map.of(),
                new Models(UnknownProperties.KEEP, ModelStyle.RECORD, true), Project.DEFAULTS,
                EnumSet.allOf(Extra.class));
    }

    @Test
    void givesEqualBytes() throws IOException {
        assertThat(digestOfTheOther).isEqualTo(digest());
    }

    @Test
    void givesEqualFiles() throws IOException {
        Path here = Files.createDirectories(folder.resolve("here"));
        write(here);

        Map<String, String> files = files(here);
        assertThat(files).containsKeys("out/.jacquard/manifest", "out/.jacquard/.gitignore", "out/api-surface.txt",
                "out/code-samples.yaml", "out/pom.xml", "out/site/index.html", "names.txt", "report.md", "report.json");
        // The only file that is of one machine: it holds times and whole paths. Git is told to leave it out.
        assertThat(files.remove("out/.jacquard/last-run")).isNotEmpty();
        assertThat(files.get("out/.jacquard/.gitignore")).contains("/last-run\n");
        Map<String, String> others = files(folder.resolve("the other/checkout"));
        others.remove("out/.jacquard/last-run");
        assertThat(others).isEqualTo(files);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                // One character a byte: no byte is lost.
                files.put(folder.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    /** Git turns line ends where it is asked to. In block scalars YAML turns them back; JSON has none in its texts. */
    @ParameterizedTest
    @ValueSource(strings = {
        "bodies.yaml", "openapi-3.2.yaml", "long-texts.yaml", "overlays", "several-files", "swagger-2-files"
    })
    void lineEndsOfACheckoutDoNotCount(String name) throws IOException {
        Path original = SPECS.resolve(name);
        Path turned = folder.resolve("turned").resolve(name);
        try (Stream<Path> found = Files.walk(original)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                Path copy = turned.resolve(original.relativize(file).toString()).normalize();
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("\n", "\r\n"));
            }
        }

        Woven woven = Woven.file(turned);
        assertThat(woven.errors()).isEmpty();
        assertThat(woven.files()).isEqualTo(Woven.file(original).files());
    }

    @Test
    void namesDoNotDependOnTheOrderOfTheDocument() {
        HostileDocument document = HostileDocument.base();
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        for (String key : List.of("thing", "THING", "th-ing", "Thing2")) {
            schemas.set(key, schemas.get("Problem").deepCopy());
            ObjectNode properties = (ObjectNode) schemas.get("Thing").get("properties");
            properties.putObject("of" + key).put("$ref", "#/components/schemas/" + key);
        }
        HostileDocument reversed = document.copy();
        reverse((ObjectNode) reversed.at("/components/schemas"));
        reverse((ObjectNode) reversed.at("/components/securitySchemes"));
        assertThat(new TreeMap<>(reversed.weave().sources())).isEqualTo(new TreeMap<>(document.weave().sources()));
    }

    private static void reverse(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.reverse(members);
        object.removeAll();
        members.forEach(member -> object.set(member.getKey(), member.getValue()));
    }
}
