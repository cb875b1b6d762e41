package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Equal input gives equal bytes, whatever the machine. */
class OtherMachineTest {
    private static final Path SPECS = Path.of("src/test/resources/specs/positive");

    /** Prints a digest of what comes out. Another JVM has another seed for the order of sets and maps. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(digest());
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

    @Test
    void givesEqualBytes() throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dline.separator=\r\n", "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati",
                "-cp", System.getProperty("java.class.path"), OtherMachineTest.class.getName());
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String other = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor()).isZero();
        assertThat(other).isEqualTo(digest());
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
