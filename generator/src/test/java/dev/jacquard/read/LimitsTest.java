package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are small to send and large to read are refused at a place, before they cost anything. */
class LimitsTest {
    @TempDir
    Path folder;

    @Test
    void refusesNineToTheNinthByAlias() {
        StringBuilder yaml = new StringBuilder("x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            yaml.append("x-" + i + ": &a" + i + " [").append(("*a" + (i - 1) + ", ").repeat(9)).append("]\n");
        }

        Reading reading = Reading.yaml(folder, yaml.toString());

        assertThat(reading.document()).isNull();
        assertThat(reading.codes()).containsExactly("too-many-aliases");
        assertThat(reading.printed()).startsWith("api.yaml:12:");
    }

    @Test
    void refusesSchemasThatDoubleByAlias() {
        StringBuilder yaml = new StringBuilder("components:\n  schemas:\n    S0: &s0 {type: string}\n");
        for (int i = 1; i <= 40; i++) {
            yaml.append("    S" + i + ": &s" + i + " {properties: {a: *s" + (i - 1) + ", b: *s" + (i - 1) + "}}\n");
        }

        assertThat(Reading.yaml(folder, yaml.toString()).codes()).containsExactly("too-many-aliases");
    }

    @Test
    void refusesMergesThatMultiply() {
        StringBuilder yaml = new StringBuilder("x-a: &a {");
        for (int i = 0; i < 1000; i++) {
            yaml.append("k" + i + ": 1, ");
        }
        yaml.append("}\nx-b: {<<: [").append("*a, ".repeat(5000)).append("]}\n");

        assertThat(Reading.yaml(folder, yaml.toString()).codes()).containsExactly("too-many-aliases");
    }

    @Test
    void refusesAliasesThatAddUpToDepth() {
        StringBuilder yaml = new StringBuilder("x-0: &a0 [1]\n");
        for (int i = 1; i < 1000; i++) {
            yaml.append("x-" + i + ": &a" + i + " [*a" + (i - 1) + "]\n");
        }

        Reading reading = Reading.yaml(folder, yaml.toString());

        assertThat(reading.codes()).containsExactly("too-deep");
        assertThat(reading.printed()).startsWith("api.yaml:505:");
    }

    @Test
    void manyAnchorsAreFine() {
        StringBuilder yaml = new StringBuilder("x-anchors:\n");
        for (int i = 0; i < 100_000; i++) {
            yaml.append("- &a" + i + " 1\n");
        }

        assertThat(Reading.yaml(folder, yaml.toString()).printed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 501, 1_000, 10_000, 100_000})
    void arraysAndObjectsLieAtMost500Deep(int depth) {
        // The document itself is one level.
        String arrays = "[".repeat(depth - 1) + "]".repeat(depth - 1);
        String objects = "{\"a\":".repeat(depth - 1) + "1" + "}".repeat(depth - 1);
        String json = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"t\", \"version\": \"v\"}, \"paths\": {}, "
                + "\"x-v\": ";

        for (String value : new String[] {arrays, objects}) {
            Reading yaml = Reading.yaml(folder, "x-v: " + value);
            Reading strict = Reading.text(folder, "api.json", json + value + "}");
            if (depth > 500) {
                assertThat(yaml.codes()).containsExactly("too-deep");
                assertThat(strict.codes()).containsExactly("too-deep");
            } else {
                assertThat(yaml.printed()).isEmpty();
                assertThat(strict.printed()).isEmpty();
            }
        }
    }

    @Test
    void schemasAtTheDepthLimitAreReadOnASmallStack() throws InterruptedException {
        String schema = "{\"items\":".repeat(490) + "{}" + "}".repeat(490);
        String yaml = "components: {schemas: {S: " + schema + "}}";
        String[] printed = new String[1];

        Thread small = new Thread(null, () -> printed[0] = Reading.yaml(folder, yaml).printed(), "small", 512 << 10);
        small.start();
        small.join();

        assertThat(printed[0]).isEmpty();
    }

    @Test
    void refusesFilesOverTheLimit() {
        byte[] bytes = Reading.HEAD.getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.bytes(folder, "api.yaml", bytes, new ReadOptions(bytes.length, 10, 100, 10, 10, 10_000)).printed())
                .isEmpty();
        assertThat(Reading.bytes(folder, "api.yaml", bytes, new ReadOptions(bytes.length - 1, 10, 100, 10, 10, 10_000)).printed())
                .isEqualTo("api.yaml: error: the file is larger than " + (bytes.length - 1) + " bytes\n"
                        + "hint: split the document, or raise the limit\n1 error\n");
    }

    @Test
    void refusesMoreValuesThanTheLimit() {
        byte[] bytes = (Reading.HEAD + "x-v: [1, 2, 3]").getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.bytes(folder, "api.yaml", bytes, new ReadOptions(1000, 10, 10, 10, 10, 10_000)).printed()).isEmpty();
        assertThat(Reading.bytes(folder, "api.yaml", bytes, new ReadOptions(1000, 10, 9, 10, 10, 10_000)).printed())
                .startsWith("api.yaml:6:13: error: the document holds more than 9 values\n");
    }

    @Test
    void manyDuplicateKeysAreToldAndSummedUp() {
        Reading reading = Reading.yaml(folder, "x-v: {" + "a: 1, ".repeat(20_000) + "}");

        assertThat(reading.at("/x-v")).hasToString("{\"a\":1}");
        assertThat(reading.printed()).endsWith("and 19899 more warnings\n19999 warnings\n");
    }
}
