package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasesTest {
    @TempDir
    Path folder;

    @Test
    void anAliasIsTheValueOfItsAnchor() {
        Reading reading = Reading.yaml(folder, """
                x-a: &a {k: [1, &s two]}
                x-b: [*a, *s, {*s : 3}]
                x-c: &a again
                x-d: *a
                """);

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.at("/x-b")).hasToString("[{\"k\":[1,\"two\"]},\"two\",{\"two\":3}]");
        assertThat(reading.at("/x-d")).hasToString("\"again\"");
        assertThat(reading.place("/x-b/0")).isEqualTo("7:7");
        assertThat(reading.place("/x-b/0/k/1")).isEqualTo("6:17");
    }

    @Test
    void mergedMembersStandWhereTheKeyStandsAndYieldToOwnOnes() {
        Reading reading = Reading.yaml(folder, """
                x-a: &a {one: 1, two: 1, three: 1}
                x-b: &b {two: 2, four: 2}
                x-c:
                  zero: 0
                  <<: [*b, *a, {five: {deep: 5}}]
                  one: own
                  six: 6
                x-d: {'<<': text}
                """);

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.at("/x-c")).hasToString("{\"zero\":0,\"two\":2,\"four\":2,\"three\":1,\"five\":{\"deep\":5},"
                + "\"one\":\"own\",\"six\":6}");
        assertThat(reading.place("/x-c/four")).isEqualTo("7:18");
        assertThat(reading.place("/x-c/three")).isEqualTo("6:26");
        assertThat(reading.place("/x-c/one")).isEqualTo("11:3");
        assertThat(reading.place("/x-c/five/deep")).isEqualTo("10:24");
        assertThat(reading.at("/x-d/<<").textValue()).isEqualTo("text");
    }

    @Test
    void findingsInsideMergedObjectsAreTold() {
        Reading reading = Reading.yaml(folder, """
                components:
                  schemas:
                    Pin:
                      <<: [{properties: {a: {$ref: '#/components/schemas/Pim'}}}]
                    Pot: &pot {items: {$ref: '#/components/schemas/Pit'}}
                    Pan: {<<: *pot}
                """);

        assertThat(reading.printed()).isEqualTo("""
                api.yaml:9:36: error: reference to nowhere: #/components/schemas/Pim
                      <<: [{properties: {a: {$ref: '#/components/schemas/Pim'}}}]
                                                   ^
                hint: did you mean #/components/schemas/Pin?
                api.yaml:10:30: error: reference to nowhere: #/components/schemas/Pit
                    Pot: &pot {items: {$ref: '#/components/schemas/Pit'}}
                                             ^
                hint: did you mean #/components/schemas/Pin?
                2 errors
                """);
        assertThat(reading.diagnostics().errors()).extracting(error -> String.valueOf(error.pointer()))
                .containsExactly("#/components/schemas/Pin/properties/a/$ref", "#/components/schemas/Pot/items/$ref");
    }

    @Test
    void ofAKeyThatStandsTwiceTheLastCounts() {
        String printed = """
                        : warning: the key "b" stands twice; the last one counts
                """;
        Reading yaml = Reading.yaml(folder, "x-v: {b: 1, a: 2, b: {c: 3}}\n");
        Reading json = Reading.text(folder, "api.json", """
                {"openapi": "3.1.0", "info": {"title": "Pins", "version": "1"}, "paths": {},
                 "x-v": {"b": 1, "a": 2, "b": {"c": 3}}}""");

        assertThat(yaml.at("/x-v")).hasToString("{\"a\":2,\"b\":{\"c\":3}}").isEqualTo(json.at("/x-v"));
        assertThat(yaml.place("/x-v/b")).isEqualTo("6:19");
        assertThat(yaml.place("/x-v/b/c")).isEqualTo("6:23");
        assertThat(yaml.printed()).isEqualTo("""
                api.yaml:6:19: warning: the key "b" stands twice; the last one counts
                x-v: {b: 1, a: 2, b: {c: 3}}
                                  ^
                hint: the other one is on line 6
                1 warning
                """);
        assertThat(json.printed()).startsWith("api.json:2:26" + printed.strip()).endsWith("1 warning\n");
    }
}
