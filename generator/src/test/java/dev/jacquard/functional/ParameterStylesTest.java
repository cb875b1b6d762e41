package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Woven;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters of several values in each style, on the wire. */
class ParameterStylesTest extends LoopbackTest {
    private static final String COLOR =
            "{type: object, properties: {R: {type: integer}, G: {type: integer}, inner: {type: array, items: {type: string}}}}";

    private static final List<String> QUERIES = List.of(
            "{name: c, in: query, explode: false, schema: {type: array, items: {type: string}}}",
            "{name: c, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}",
            "{name: c, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}",
            "{name: c, in: query, style: pipeDelimited, explode: true, schema: {type: array, items: {type: string}}}",
            "{name: c, in: query, schema: " + COLOR + "}",
            "{name: c, in: query, explode: false, schema: " + COLOR + "}",
            "{name: c, in: query, style: deepObject, explode: true, schema: " + COLOR + "}",
            "{name: c, in: query, content: {application/json: {schema: " + COLOR + "}}}",
            "{name: c, in: query, allowReserved: true, schema: {type: string}}",
            "{name: c, in: query, required: true, schema: {type: object, additionalProperties: {type: string}}}",
            "{name: c, in: query, schema: {oneOf: [{type: integer}, {type: string}]}}",
            "{name: c, in: query, content: {text/plain: {schema: {type: string}}}}");

    private static final GeneratedClient CLIENT = Woven.yaml(document()).compile();

    private static String document() {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < QUERIES.size(); i++) {
            paths.append("  /q:\n".replace("q", "q" + i)).append("    get:\n      operationId: query").append(i)
                    .append("\n      parameters:\n        - ").append(QUERIES.get(i))
                    .append("\n      responses: {'204': {description: Nothing}}\n");
        }
        return """
                openapi: 3.2.0
                info: {title: Styles, version: '1'}
                paths:
                  /label{l}/matrix{m}/{s}:
                    get:
                      operationId: inPath
                      parameters:
                        - {name: l, in: path, required: true, style: label, explode: true, schema: COLOR}
                        - {name: m, in: path, required: true, style: matrix, schema: {type: array, items: {type: string}}}
                        - {name: s, in: path, required: true, explode: true, schema: COLOR}
                      responses: {'204': {description: Nothing}}
                  /header:
                    get:
                      operationId: inHeader
                      parameters:
                        - {name: X-Color, in: header, explode: true, schema: COLOR}
                        - {name: color, in: cookie, explode: false, schema: COLOR}
                        - {name: greeting, in: cookie, style: cookie, schema: {type: object, additionalProperties: {type: string}}}
                      responses: {'204': {description: Nothing}}
                """.replace("COLOR", COLOR) + paths;
    }

    ParameterStylesTest() {
        super(CLIENT);
    }

    private static Object color(String owner, String... inner) {
        return CLIENT.build(owner).set("r", 100L).set("inner", List.of(inner)).create();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'c=a%2Cb,c%20d'", "1, c=a%2Cb%20c%20d", "2, c=a%2Cb%7Cc%20d", "3, c=a%2Cb&c=c%20d"
    })
    void writesListsInQueries(int number, String query) {
        List<String> value = number == 1 ? List.of("a,b", "c", "d") : List.of("a,b", "c d");
        connection.operation("query" + number).set("c", value).execute();
        assertThat(server.request().target()).isEqualTo("/q" + number + "?" + query);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 'R=100&inner=%5B%22x%22%5D'", "5, 'c=R,100,inner,%5B%22x%22%5D'", "6, c%5BR%5D=100&c%5Binner%5D%5B0%5D=x",
        "7, 'c=%7B%22R%22%3A100%2C%22inner%22%3A%5B%22x%22%5D%7D'"
    })
    void writesObjectsInQueries(int number, String query) {
        connection.operation("query" + number).set("c", color("Query" + number + "C", "x")).execute();
        assertThat(server.request().target()).isEqualTo("/q" + number + "?" + query);
    }

    @Test
    void writesReservedCharactersMapsUnionsAndTextAsTheDocumentAsks() {
        connection.operation("query8").set("c", "a/b?c=d&e#f%20g h").execute();
        assertThat(server.request().target()).isEqualTo("/q8?c=a/b?c=d&e%23f%20g%20h");
        connection.operation("query9").set("c", Map.of("a b", "c&d")).execute();
        assertThat(server.request().target()).isEqualTo("/q9?a%20b=c%26d");
        Object text = CLIENT.decode("Query10C", "\"x y\"");
        connection.operation("query10").set("c", text).execute();
        assertThat(server.request().target()).isEqualTo("/q10?c=x%20y");
        connection.operation("query11").set("c", "{a}").execute();
        assertThat(server.request().target()).isEqualTo("/q11?c=%7Ba%7D");
    }

    @Test
    void writesPaths() {
        connection.operation("inPath")
                .set("l", color("InPathL", "é"))
                .set("m", List.of("a", "b;c"))
                .set("s", CLIENT.build("InPathS").set("g", 1L).create())
                .execute();
        assertThat(server.request().target()).isEqualTo("/label.R=100.inner=%5B%22%C3%A9%22%5D/matrix;m=a,b%3Bc/G=1");
    }

    @Test
    void writesHeadersAndCookies() {
        connection.operation("inHeader")
                .set("xColor", color("InHeaderXColor", "y z"))
                .set("color", CLIENT.build("InHeaderColor").set("g", 1L).create())
                .set("greeting", Map.of("greeting", "Hello%2C world!"))
                .execute();
        assertThat(server.request().header("X-Color")).containsExactly("R=100,inner=[\"y z\"]");
        assertThat(server.requests().get(0).header("Cookie")).containsExactly("color=G,1; greeting=Hello%2C world!");
    }

    @Test
    void refusesWhatNoStyleWrites() {
        assertThatThrownBy(() -> connection.operation("query9").execute()).hasMessageContaining("c");
        assertThatThrownBy(() -> connection.operation("inPath")
                        .set("l", CLIENT.build("InPathL").create())
                        .set("m", List.of("a"))
                        .set("s", CLIENT.build("InPathS").create())
                        .execute())
                .hasMessageContaining("the path parameter l is null or empty");
        assertThatThrownBy(() -> connection.operation("inHeader").set("greeting", Map.of("a", "b;c")).execute())
                .hasMessageContaining("the cookie a has a character that cookies cannot carry");
        assertThat(server.requests()).isEmpty();
    }
}
