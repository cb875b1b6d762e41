package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions: which branch reads what, what no branch reads, and unions of any size. */
class UnionFileTest {
    private static final String HEAD = """
            openapi: 3.1.1
            info: {title: Unions, version: '1'}
            paths:
              /it:
                get:
                  operationId: getIt
                  responses:
                    '200':
                      description: It
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/It'}
            components:
              schemas:
            """;

    private static GeneratedClient compile(String schemas) {
        return Woven.yaml(HEAD + schemas.indent(4)).compile();
    }

    private static String branch(GeneratedClient client, String json) {
        return client.decode("It", json).getClass().getSimpleName();
    }

    @Test
    void aTagChoosesTheBranchAndAnUnknownOneKeepsTheJson() {
        GeneratedClient client = compile("""
                It:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: type, mapping: {feline: Cat}}
                Cat:
                  type: object
                  required: [type, name]
                  properties: {type: {type: string}, name: {type: string}}
                Dog:
                  type: object
                  required: [type]
                  properties: {type: {type: string}, name: {type: string}}
                """);
        assertThat(branch(client, "{\"name\":\"a\",\"type\":\"feline\"}")).isEqualTo("Cat");
        assertThat(branch(client, "{\"type\":\"Dog\"}")).isEqualTo("Dog");
        String parrot = "{\"type\":\"parrot\",\"words\":[\"hi\",{\"n\":1.50}]}";
        assertThat(branch(client, parrot)).isEqualTo("Unknown");
        assertThat(client.roundTrip("It", parrot)).isEqualTo(parrot);
        assertThat(branch(client, "[1]")).isEqualTo("Unknown");
        assertThat(branch(client, "{\"name\":\"untagged\"}")).isEqualTo("Unknown");
        // The tag says cat: what is wrong with the cat is told, and not hidden in an unknown value.
        assertThatThrownBy(() -> client.decode("It", "{\"type\":\"feline\",\"name\":{}}"))
                .hasMessage("$.name: expected a string, found an object");
        assertThatThrownBy(() -> client.decode("It", "{\"type\":\"feline\"}"))
                .hasMessage("$: missing required member \"name\"");
    }

    @Test
    void aBuilderSetsTheTag() {
        GeneratedClient client = compile("""
                It:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                  discriminator: {propertyName: type, mapping: {feline: Cat}}
                Cat: {type: object, required: [type], properties: {type: {type: string}}}
                Dog: {type: object, required: [type], properties: {type: {type: string, enum: [Dog]}}}
                """);
        assertThat(client.encode(client.build("Cat").create())).isEqualTo("{\"type\":\"feline\"}");
        assertThat(client.encode(client.build("Dog").create())).isEqualTo("{\"type\":\"Dog\"}");
    }

    @Test
    void valuesThatEachBranchDemandsAreTagsWithoutADiscriminator() {
        GeneratedClient client = compile("""
                It:
                  anyOf:
                    - {title: A, type: object, required: [kind], properties: {kind: {const: a}, x: {type: integer}}}
                    - {title: B, type: object, required: [kind], properties: {kind: {enum: [b, c]}, x: {type: string}}}
                """);
        assertThat(branch(client, "{\"kind\":\"a\",\"x\":1}")).isEqualTo("ItA");
        assertThat(branch(client, "{\"kind\":\"c\",\"x\":\"1\"}")).isEqualTo("ItB");
        assertThat(branch(client, "{\"kind\":\"d\",\"x\":\"1\"}")).isEqualTo("Unknown");
        assertThatThrownBy(() -> client.decode("It", "{\"kind\":\"a\",\"x\":\"one\"}"))
                .hasMessageStartingWith("$.x: expected an integer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1 | OfLong", "1.5 | OfDouble", "\"1\" | OfString", "true | OfBoolean", "[1] | OfLongList", "[\"a\"] | OfStringList",
        "{\"a\":1} | OfLongMap", "{\"a\":\"b\"} | Unknown", "[true] | Unknown", "[] | OfLongList",
        "1e30 | OfDouble", "\"2026-11-28T10:00:00Z\" | OfString"
    })
    void theKindOfAValueTells(String json, String branch) {
        GeneratedClient client = Kinds.CLIENT;
        assertThat(branch(client, json)).isEqualTo(branch);
        Json.assertEqual(client.roundTrip("It", json), json);
    }

    private static final class Kinds {
        static final GeneratedClient CLIENT = compile("""
                It:
                  oneOf:
                    - {type: integer}
                    - {type: boolean}
                    - {type: string}
                    - {type: array, items: {type: integer}}
                    - {type: array, items: {type: string}}
                    - {type: object, additionalProperties: {type: integer}}
                    - $ref: '#/components/schemas/Fraction'
                Fraction: {type: number, format: double}
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // The branch that holds most members.
        "{\"a\":1} | ItA", "{\"a\":1,\"b\":2} | ItAB", "{\"b\":2} | ItOpen",
        // Members that must be there.
        "{\"c\":{\"d\":1},\"must\":1} | ItDeepD", "{\"c\":{\"e\":1},\"must\":1} | ItDeepE", "{\"c\":{\"e\":1}} | ItOpen",
        // A value that the enum lists.
        "{\"unit\":\"kg\"} | ItWeight", "{\"unit\":\"km\"} | ItLength"
    })
    void theBranchThatHoldsMostIsTaken(String json, String branch) {
        GeneratedClient client = Objects.CLIENT;
        assertThat(branch(client, json)).isEqualTo(branch);
        Json.assertEqual(client.roundTrip("It", json), json);
    }

    private static final class Objects {
        static final GeneratedClient CLIENT = compile("""
                It:
                  anyOf:
                    - {title: Open, type: object, properties: {z: {type: integer}}, additionalProperties: true}
                    - {title: A, type: object, properties: {a: {type: integer}}}
                    - {title: AB, type: object, required: [a], properties: {a: {type: integer}, b: {type: integer}}}
                    - title: DeepD
                      type: object
                      required: [must]
                      properties: {must: {type: integer}, c: {type: object, properties: {d: {type: integer}}}}
                    - title: DeepE
                      type: object
                      required: [must]
                      properties: {must: {type: integer}, c: {type: object, properties: {e: {type: integer}}}}
                    - {title: Length, type: object, properties: {unit: {type: string, enum: [km, m]}}}
                    - {title: Weight, type: object, properties: {unit: {type: string, enum: [kg, g]}}}
                """);
    }

    @Test
    void aStringThatIsWrittenAsANumberIsReadWhereNoBranchFitsBetter() {
        GeneratedClient client = compile("""
                It: {oneOf: [{$ref: '#/components/schemas/Zip'}, {type: boolean}]}
                Zip: {type: object, required: [zip], properties: {zip: {type: string}}}
                """);
        assertThat(client.roundTrip("It", "{\"zip\":1000}")).isEqualTo("{\"zip\":\"1000\"}");
    }

    @Test
    void unionsNestAndRefuseToBeTheirOwnBranch() {
        GeneratedClient client = compile("""
                It: {oneOf: [{$ref: '#/components/schemas/Other'}, {type: array, items: {$ref: '#/components/schemas/It'}}]}
                Other: {oneOf: [{$ref: '#/components/schemas/It'}, {type: integer}, {type: boolean}]}
                """);
        assertThat(client.roundTrip("It", "[1,[true,[]]]")).isEqualTo("[1,[true,[]]]");
        assertThat(branch(client, "\"text\"")).isEqualTo("Unknown");
    }

    /** Each level of such a value fits two branches: who tried both at each would not end before the sun does. */
    @Test
    void aDeepValueIsReadInTimeThatGrowsWithItsSize() {
        GeneratedClient client = compile("""
                It:
                  anyOf:
                    - {title: L, type: object, properties: {next: {$ref: '#/components/schemas/It'}, l: {type: integer}}}
                    - {title: R, type: object, properties: {next: {$ref: '#/components/schemas/It'}, r: {type: integer}}}
                """);
        String deep = "{\"next\":".repeat(400) + "{\"r\":1,\"x\":2}" + "}".repeat(400);
        assertThat(client.encode(client.decode("It", deep))).hasSize(deep.length() - ",\"x\":2".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unknown", "Codec", "OfString", "Builder", "UnionCodec", "JsonValue"})
    void aModelMayBeCalledAsANestedTypeIs(String name) {
        GeneratedClient client = compile("""
                It: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}, {$ref: '#/components/schemas/%s'}]}
                Cat: {type: object, required: [it], properties: {it: {$ref: '#/components/schemas/%s'}}}
                %s: {type: object, required: [n], properties: {n: {type: integer}}}
                """.formatted(name, name, name));
        client.loadAll();
        for (String json : new String[] {"{\"it\":{\"n\":1}}", "{\"n\":1}", "\"x\"", "true"}) {
            assertThat(client.roundTrip("It", json)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100, 101, 450})
    void anyNumberOfBranchesCompilesToMethodsThatHotSpotCompiles(int count) {
        String refs = IntStream.range(0, count)
                .mapToObj(i -> "{$ref: '#/components/schemas/M" + i + "'}")
                .collect(Collectors.joining(", "));
        String models = IntStream.range(0, count)
                .mapToObj(i -> "M" + i + ": {type: object, required: [type], properties: {type: {type: string}}}\n")
                .collect(Collectors.joining());
        GeneratedClient client = compile("""
                It:
                  oneOf: [%s]
                  discriminator: {propertyName: type}
                %s""".formatted(refs, models));
        client.classFiles().forEach((name, bytes) ->
                assertThat(ClassFile.read(bytes).longest()).as(name).isLessThanOrEqualTo(ClassFile.HUGE_METHOD));
        String last = "{\"type\":\"M" + (count - 1) + "\"}";
        assertThat(client.decode("It", last).getClass().getSimpleName()).isEqualTo("M" + (count - 1));
        assertThat(client.roundTrip("It", last)).isEqualTo(last);
        assertThat(branch(client, "{\"type\":\"M" + count + "\"}")).isEqualTo("Unknown");
    }

    @Test
    void heldListsAreCopies() throws ReflectiveOperationException {
        GeneratedClient client = compile("It: {oneOf: [{type: array, items: {type: string}}, {type: integer}]}\n");
        List<String> list = new ArrayList<>(List.of("a"));
        Class<?> holder = client.decode("It", "[]").getClass();
        Object value = holder.getConstructor(List.class).newInstance(list);
        list.add("b");
        assertThat(Reflect.call(value, "value")).isEqualTo(List.of("a"));
    }
}
