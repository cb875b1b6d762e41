package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Pointer;
import io.swagger.v3.oas.models.SpecVersion;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final String PINS = """
            openapi: 3.1.0
            info:
              title: Pins
              version: 1.10
            x-globals:
              parameters: [1, 1.50, true, null, {a: b}]
            paths:
              /pins/{id}:
                get:
                  parameters:
                    - name: id
                      in: path
                      required: true
                      schema: {$ref: '#/components/schemas/Id'}
                  responses:
                    200:
                      description: ok
            components:
              schemas:
                Id: {type: [string, 'null'], default: on}
            """;

    @TempDir
    Path folder;

    @Test
    void givesSwaggerParsersModel() {
        Reading reading = Reading.text(folder, "pins.yaml", PINS);

        assertThat(reading.printed()).isEmpty();
        var model = reading.read().openApi();
        assertThat(model.getSpecVersion()).isEqualTo(SpecVersion.V31);
        assertThat(model.getInfo().getVersion()).isEqualTo("1.10");
        var operation = model.getPaths().get("/pins/{id}").getGet();
        assertThat(operation.getResponses()).containsOnlyKeys("200");
        assertThat(operation.getParameters().get(0).getSchema()).isNotNull();
        assertThat(model.getComponents().getSchemas()).containsOnlyKeys("Id");
        assertThat(reading.at("/components/schemas/Id/default").textValue()).isEqualTo("on");
        assertThat(model.getExtensions().get("x-globals")).hasToString("{parameters=[1, 1.50, true, null, {a=b}]}");
    }

    @Test
    void findingsOfSwaggerParserSayWhatIsWrong() {
        Reading reading = Reading.text(folder, "pins.yaml", """
                openapi: 3.0.3
                info:
                  title: Pins
                  version: '1'
                  license:
                    name: None
                    url: Yet to be confirmed
                paths: {}
                components:
                  securitySchemes:
                    key: {type: secret}
                """);

        assertThat(reading.printed())
                .contains("pins.yaml:7:5: warning: \"url\" is no absolute URL")
                .contains("pins.yaml:11:11: warning: \"type\" is none of http, apiKey, oauth2");
    }

    @Test
    void schemasStandInTheTreeAsTheyWereWritten() {
        Reading reading = Reading.text(folder, "pins.yaml", """
                openapi: 3.0.3
                info: {title: Pins, version: '1'}
                paths: {}
                components:
                  schemas:
                    Ids: {items: {type: string}, nullable: true}
                    Long: {type: integer, default: 9007199254740993}
                """);

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.read().openApi().getSpecVersion()).isEqualTo(SpecVersion.V30);
        assertThat(reading.at("/components/schemas/Ids").toString())
                .isEqualTo("{\"items\":{\"type\":\"string\"},\"nullable\":true}");
        assertThat(reading.at("/components/schemas/Long/default").longValue()).isEqualTo(9007199254740993L);
    }

    @Test
    void jsonAndYamlGiveTheSameTree() {
        Reading yaml = Reading.yaml(folder, "x-v: [1, -1, 1.50, 1e3, true, null, \"a\\n\\u00e9\", {k: []}]\n");
        Reading json = Reading.text(folder, "api.json", """
                {"openapi": "3.1.0", "info": {"title": "Pins", "version": "1.0.0"}, "paths": {},
                 "x-v": [1, -1, 1.50, 1e3, true, null, "a\\n\\u00e9", {"k": []}]}""");

        assertThat(json.read().root()).isEqualTo(yaml.read().root());
        assertThat(json.at("/x-v").toString()).isEqualTo("[1,-1,1.50,1E+3,true,null,\"a\\né\",{\"k\":[]}]");
    }

    @Test
    void knowsWhereKeysAndElementsStand() {
        Reading reading = Reading.text(folder, "pins.yaml", PINS);

        assertThat(reading.place("")).isEqualTo("1:1");
        assertThat(reading.place("/info/version")).isEqualTo("4:3");
        assertThat(reading.place("/paths/~1pins~1{id}/get/parameters/0/schema")).isEqualTo("14:11");
        assertThat(reading.place("/paths/~1pins~1{id}/get/responses/200/description")).isEqualTo("17:11");
        assertThat(reading.place("/x-globals/parameters/2")).isEqualTo("6:25");
        assertThat(reading.place("/components/schemas/Id/type/1")).isEqualTo("20:25");
    }

    @Test
    void placesThatDoNotExistStandWhereTheNearestAroundThemDoes() {
        Reading reading = Reading.text(folder, "pins.yaml", PINS);

        assertThat(reading.place("/paths/~1pins~1{id}/get/requestBody/content")).isEqualTo("9:5");
        assertThat(reading.place("/x-globals/parameters/9")).isEqualTo("6:3");
        assertThat(reading.place("/x-globals/parameters/01")).isEqualTo("6:3");
        assertThat(reading.sources().locate(new Pointer("other.yaml", ""))).isNull();
    }

    @Test
    void countsColumnsInCharactersAndLinesAsEditorsDo() {
        Reading reading = Reading.text(folder, "pins.yaml",
                "openapi: 3.1.0\r\ninfo: {x-\uD83D\uDE00: \uD83D\uDE00\u2028, title: é, version: v}\rpaths: {}\n");

        assertThat(reading.place("/info/title")).isEqualTo("2:17");
        assertThat(reading.place("/paths")).isEqualTo("3:1");
        assertThat(reading.read().openApi().getInfo().getTitle()).isEqualTo("é");
    }

    @Test
    void knowsJsonPlaces() {
        Reading reading = Reading.text(folder, "api.json", """
                {
                  "openapi": "3.1.0", "info": {"title": "Pins", "version": "1"},
                  "x-\uD83D\uDE00": [10, {"a": 1}], "paths": {}
                }""");

        assertThat(reading.place("/info/version")).isEqualTo("2:49");
        assertThat(reading.place("/x-\uD83D\uDE00/1/a")).isEqualTo("3:16");
        assertThat(reading.place("/x-\uD83D\uDE00/0")).isEqualTo("3:11");
        assertThat(reading.place("/paths")).isEqualTo("3:26");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsEncodingsWithAndWithoutByteOrderMark(String charset) {
        String text = Reading.HEAD.replace("Pins", "Pïns");
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + text).getBytes(Charset.forName(charset));
            Reading reading = Reading.bytes(folder, "api.yaml", bytes, ReadOptions.defaults());

            assertThat(reading.printed()).isEmpty();
            assertThat(reading.read().openApi().getInfo().getTitle()).isEqualTo("Pïns");
            assertThat(reading.place("/info")).isEqualTo("2:1");
        }
    }

    @Test
    void locatesInvalidBytes() {
        byte[] bytes = Reading.HEAD.replace("Pins", "\uFFFD Pins ?").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        Reading reading = Reading.bytes(folder, "api.yaml", bytes, ReadOptions.defaults());

        assertThat(reading.document()).isNull();
        assertThat(reading.printed()).isEqualTo("""
                api.yaml:3:17: error: bytes that are not UTF-8
                  title: \uFFFD Pins \uFFFD
                                ^
                hint: save the file as UTF-8
                1 error
                """);
    }

    @Test
    void aReplacementCharacterThatTheAuthorWroteIsFine() {
        assertThat(Reading.text(folder, "api.yaml", Reading.HEAD.replace("Pins", "\uFFFD")).printed()).isEmpty();
    }

    @Test
    void refusesCharactersThatYamlForbids() {
        Reading reading = Reading.yaml(folder, "x-nul: a\0b\n");

        assertThat(reading.document()).isNull();
        assertThat(reading.printed())
                .contains("api.yaml:6:9: error: not YAML: a character that it does not allow, U+0000")
                .contains("x-nul: a\\u0000b");
    }

    @Test
    void yamlOverTheLibrarysOwnLimitIsRead() {
        String long4MB = "x".repeat(4 << 20);
        Reading reading = Reading.yaml(folder, "x-long: " + long4MB + "\nx-last: 1\n");

        assertThat(reading.printed()).isEmpty();
        assertThat(reading.at("/x-long").textValue()).hasSize(4 << 20);
        assertThat(reading.place("/x-last")).isEqualTo("7:1");
    }

    @Test
    void aYamlFlowMappingIsYamlUnlessTheFileIsNamedJson() {
        String text = "{openapi: 3.1.0, info: {title: Pins, version: v}, paths: {}}";

        assertThat(Reading.text(folder, "api.yaml", text).printed()).isEmpty();
        assertThat(Reading.text(folder, "api.json", text).codes()).containsExactly("syntax");
    }

    @Test
    void jsonInAYamlFileIsReadAsJsonWithItsTabs() {
        String text = "{\n\t\"openapi\": \"3.1.0\",\n"
                + "\t\"info\": {\"title\": \"Pins\", \"version\": \"v\"},\n\t\"paths\": {}\n}";

        assertThat(Reading.text(folder, "api.yaml", text).printed()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsOneError() {
        Reading reading = Reading.of(folder.resolve("pinz.yaml"), ReadOptions.defaults());

        assertThat(reading.document()).isNull();
        assertThat(reading.printed()).isEqualTo("pinz.yaml: error: no such file\n"
                + "hint: look at the file's name\n1 error\n");
    }

    @Test
    void aFolderIsOneError() {
        Reading reading = Reading.of(folder, ReadOptions.defaults());

        assertThat(reading.document()).isNull();
        assertThat(reading.printed()).contains(": error: this is a folder, not a document\n").endsWith("1 error\n");
    }

    @Test
    void listsTheFilesThatWereReadAlsoIfTheyAreBroken() {
        assertThat(Reading.text(folder, "api.yaml", "a: b: c").sources().paths())
                .containsExactly(folder.resolve("api.yaml"));
    }

    @Test
    void followsLocalReferencesByPointer() {
        Document document = Reading.yaml(folder, """
                components:
                  schemas:
                    a/b ~c%d é: {type: string}
                    50%: {type: string}
                """).read();

        assertThat(document.target("#/components/schemas/a~1b%20~0c%25d%20%C3%A9"))
                .isEqualTo(Pointer.of("/components/schemas").child("a/b ~c%d é"));
        assertThat(document.target("#/components/schemas/50%")).isEqualTo(Pointer.of("/components/schemas/50%"));
        assertThat(document.target("#/components/schemas/50%25")).isEqualTo(Pointer.of("/components/schemas/50%"));
        assertThat(document.target("#/components/schemas/other")).isNull();
        assertThat(document.target("other.yaml#/components")).isNull();
    }
}
