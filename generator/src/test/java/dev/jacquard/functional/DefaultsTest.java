package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults of the document: builders set them, and what is sent is what the document writes. */
class DefaultsTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/defaults.yaml"));
    private static final GeneratedClient CLIENT = WOVEN.compile();

    /** As the fixture writes them, in its order. */
    private static final String ALL = """
            {"text":"a \\"b\\" \\\\c\\n","emptyText":"","int":-7,"long":9007199254740993,"big":100000000000000000000,\
            "number":0.1,"decimal":1.10,"flag":false,"day":"2026-11-01","moment":"2026-11-01T08:30:00Z",\
            "uuid":"123e4567-e89b-42d3-a456-426614174000","uri":"https://example.org/a?b=c#d","bytes":"AQL/",\
            "color":"green","unlisted":"blue","level":2,"mixed":"none","list":["b","a"],"emptyList":[],\
            "numbers":[1.50,2],"colors":["green","blue"],"nulls":["a",null],"nested":[[1],[]],\
            "longList":[1,2,3,4,5,6,7,8,9,10,11,12],\
            "wideList":["a text of some length","another text of some length","a third text of some length","a fourth one"],\
            "set":["z","y","x"],"oneSet":[5],"emptySet":[],"map":{"b":2,"a":1},"emptyMap":{},\
            "anyText":"text","anyNumber":1.50,"anyObject":{"b":[1,{"c":null}],"a":false},"limits":{"max":10},"options":{},\
            "listOfObjects":[{"max":1},{"max":2,"min":0}],"union":{"max":4}}""";

    @Test
    void areSentAsTheDocumentWritesThem() throws IOException {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = CLIENT.connect(server)) {
            server.answer(200, "application/json", "{}");
            Object all = CLIENT.build("All").create();
            Object answer = connection.operation("send").set("body", all).execute();
            assertThat(server.request().line()).isEqualTo("POST /all?fields=id&fields=name&order=green HTTP/1.1");
            assertThat(server.request().text()).isEqualTo(ALL);
            // What a server leaves out stays out.
            assertThat(CLIENT.encode(answer)).isEqualTo("{}");
        }
    }

    @Test
    void areLeftOutWhereACallerSaysSo() {
        Object limits = CLIENT.build("Limits").set("max", 1L).setNull("min").create();
        assertThat(CLIENT.encode(limits)).isEqualTo("{\"max\":1}");
        assertThat(Reflect.call(CLIENT.build("Limits").set("max", 1L).create(), "min")).isEqualTo(3L);
    }

    @Test
    void thatAreNotListedAreReportedAndKept() {
        assertThat(WOVEN.warnings().stream().filter(warning -> warning.contains("default")).toList())
                .singleElement()
                .asString()
                .contains("this default is none of the values that the schema lists; it is set as it is");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {type: integer, default: x}
            {type: integer, default: 0.5}
            {type: number, default: '1'}
            {type: boolean, default: 'true'}
            {type: string, default: 5}
            {type: string, format: date, default: yesterday}
            {type: string, format: uuid, default: 1-1-1-1-1}
            {type: string, format: byte, default: '*'}
            {type: array, items: {type: integer}, default: [1, a]}
            {type: array, items: {type: integer}, default: 1}
            {type: object, additionalProperties: {type: integer}, default: {a: b}}
            {type: object, required: [a], properties: {a: {type: integer}}, default: {}}
            {type: object, properties: {a: {type: integer}}, default: {b: 1}}
            {type: integer, enum: [1, 2], default: a}
            """)
    void ofAnotherTypeAreReportedAndNotSet(String schema) {
        Woven woven = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Wrong, version: '1'}
                paths:
                  /wrong:
                    put:
                      operationId: put
                      requestBody:
                        required: true
                        content: {application/json: {schema: {$ref: '#/components/schemas/Wrong'}}}
                      responses: {'204': {description: Nothing}}
                components:
                  schemas:
                    Wrong: {type: object, properties: {value: SCHEMA}}
                """.replace("SCHEMA", schema));
        assertThat(woven.warnings())
                .singleElement()
                .asString()
                .contains("this default is no value of its type; none is set")
                .contains("openapi.yaml:13:");
        GeneratedClient client = woven.compile();
        Json.assertEqual(client.encode(client.build("Wrong").create()), "{}");
    }
}
