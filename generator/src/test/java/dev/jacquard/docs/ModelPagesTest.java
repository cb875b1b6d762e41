package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelPagesTest {
    private static final String ECHO = """
            paths:
              /echo:
                post:
                  operationId: echo
                  requestBody:
                    description: What to say.
                    content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
                  responses: {'204': {description: Done}}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
            """;

    /** The rows of the page of a model with these properties. */
    private static List<List<String>> rows(String properties) throws IOException {
        return TableReader.rows(page(properties));
    }

    private static String page(String properties) throws IOException {
        return Rendered.yaml(ECHO + properties.indent(8)).page("models/Pet.md");
    }

    @Test
    void exampleColumnIsThereIfARowHasAnExample() throws IOException {
        assertThat(page("a: {type: string}\nb: {type: string}")).contains("| Description").doesNotContain("Example");
        assertThat(rows("a: {type: string}\nb: {type: string, examples: [x]}"))
                .containsExactly(
                        List.of("`a`", "*String*", ":heavy_minus_sign:", "N/A", ""),
                        List.of("`b`", "*String*", ":heavy_minus_sign:", "N/A", "x"));
    }

    @Test
    void allColumnsAreAsWideAsTheLongestTextBeforeItWasEscaped() throws IOException {
        String page = page("a: {type: string, description: 'one | two | three | four | five'}\nb: {type: string}");
        List<List<String>> table = TableReader.tables(page).get(0);
        // "one | two | three | four | five" has 31 characters, escaped 35.
        assertThat(table.get(0)).allSatisfy(cell -> assertThat(cell).hasSize(31 + 2));
        assertThat(table.get(1)).allSatisfy(cell -> assertThat(cell).isEqualTo(" " + "-".repeat(31) + " "));
        assertThat(table.get(2).get(3)).isEqualTo(" one \\| two \\| three \\| four \\| five ");
        assertThat(table.get(3)).allSatisfy(cell -> assertThat(cell).hasSize(31 + 2));
    }

    @Test
    void lineEndsOfADescriptionStayAndSoDoBlanksAfterThem() throws IOException {
        String page = page("a:\n  type: string\n  description: \"one\\n  two\\n\"");
        assertThat(TableReader.tables(page).get(0).get(2).get(3)).isEqualTo(" one<br/>  two<br/> ");
    }

    @Test
    void typesAreThoseOfJava() throws IOException {
        assertThat(rows("""
                        a: {type: integer, format: int32}
                        b: {type: [number, 'null']}
                        c: {type: array, items: {type: integer}}
                        d: {type: object, additionalProperties: {items: {$ref: '#/components/schemas/Pet'}}}
                        e: {type: string, format: date}
                        f: {}
                        g: {type: array, items: {type: string, format: uuid}}
                        """))
                .extracting(row -> row.get(1))
                .containsExactly(
                        "*int*",
                        "*double*",
                        "List\\<*Long*>",
                        "Map\\<String, List\\<[Pet](../models/Pet.md)>>",
                        "[LocalDate](https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/"
                                + "LocalDate.html)",
                        "*JsonValue*",
                        "List\\<[UUID](https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/"
                                + "UUID.html)>");
    }

    @Test
    void examplesOfObjectsAndListsAreJsonWithoutIndentation() throws IOException {
        assertThat(rows("""
                        a: {type: array, items: {type: string}, examples: [[x, y]]}
                        b: {type: object, additionalProperties: {type: integer}, examples: [{z: 1, a: 2}]}
                        c: {type: array, items: {type: string}, examples: [[]]}
                        d: {type: number, examples: [0.25]}
                        e: {type: boolean, examples: [true]}
                        """))
                .extracting(row -> row.get(4))
                .containsExactly(
                        "[<br/>\"x\",<br/>\"y\"<br/>]", "{<br/>\"z\": 1,<br/>\"a\": 2<br/>}", "[]", "0.25", "true");
    }

    @Test
    void aDeprecatedFieldIsStruckThroughAndSaysSo() throws IOException {
        assertThat(rows("a: {type: string, deprecated: true, description: The old name.}\nb: {type: string}"))
                .extracting(row -> row.get(0), row -> row.get(3))
                .containsExactly(
                        tuple("~~`a`~~", "**Deprecated.**<br/><br/>The old name."),
                        tuple("`b`", "N/A"));
    }

    @Test
    void theReasonOfADeprecationIsToldOnce() throws IOException {
        assertThat(rows("a: {type: string, deprecated: true, description: 'Use `b` instead. The old name.'}\n"
                        + "b: {type: string, deprecated: true, description: 'Use `c` instead.'}"))
                .extracting(row -> row.get(3))
                .containsExactly("**Deprecated.** Use `b` instead.<br/><br/>The old name.", "**Deprecated.** Use `c` instead.");
    }

    @Test
    void secretsHaveNoExample() throws IOException {
        assertThat(page("a: {type: string, format: password, examples: [S3CR3T-CANARY]}"))
                .doesNotContain("S3CR3T-CANARY", "Example");
        String nested = ECHO.replace("schema: {$ref", "example: {b: [{a: S3CR3T-CANARY, c: 1}]}, schema: {$ref");
        Rendered rendered = Rendered.yaml(nested
                + "a: {type: string, format: password}\nb: {type: array, items: {$ref: '#/components/schemas/Pet'}}"
                        .indent(8));
        assertThat(rendered.pages().values()).noneMatch(page -> page.contains("S3CR3T-CANARY"));
        assertThat(TableReader.rows(rendered.page("models/EchoRequest.md")).get(0).get(4))
                .isEqualTo("{<br/>\"b\": [<br/>{<br/>\"a\": \"\\*\\*\\*\",<br/>\"c\": 1<br/>}<br/>]<br/>}");
        assertThat(rendered.page("apis/DefaultApi.md")).contains(".a(System.getenv(\"A\"))");
    }

    @Test
    void theBodyIsTheLastFieldOfARequest() throws IOException {
        Rendered rendered = Rendered.yaml(ECHO + "a: {type: string}".indent(8));
        assertThat(TableReader.rows(rendered.page("models/EchoRequest.md")))
                .containsExactly(List.of("`body`", "[Pet](../models/Pet.md)", ":heavy_minus_sign:", "What to say."));
    }

    @Test
    void membersThatAreNotDeclaredAreTheLastField() throws IOException {
        String page = Rendered.yaml(ECHO.replace("Pet:\n", "Pet:\n      additionalProperties: {type: string}\n")
                        + "a: {type: string}".indent(8))
                .page("models/Pet.md");
        assertThat(TableReader.rows(page)).extracting(row -> row.get(0), row -> row.get(1))
                .containsExactly(
                        tuple("`a`", "*String*"),
                        tuple("`additionalProperties`", "Map\\<String, *String*>"));
    }

    @Test
    void aModelWithoutFieldsHasNoTable() throws IOException {
        String empty = ECHO.substring(0, ECHO.indexOf("      properties:")) + "      additionalProperties: false\n";
        assertThat(Rendered.yaml(empty).page("models/Pet.md")).isEqualTo("# Pet\n");
    }

    @Test
    void anErrorBodyWithoutANameHasThePageOfItsException() throws IOException {
        Rendered rendered = Rendered.yaml("""
                paths:
                  /x:
                    get:
                      operationId: find
                      tags: [Pets]
                      responses:
                        '200': {description: ok}
                        '404':
                          description: Not there.
                          content: {application/json: {schema: {type: array, items: {type: string}}}}
                        default:
                          description: Anything else.
                          content: {application/json: {schema: {type: string}}}
                """);
        assertThat(rendered.page("models/FindNotFoundException.md")).isEqualTo("""
                # FindNotFoundException

                Not there.


                ## Exception

                `FindNotFoundException`, whose `error()` gives List\\<*String*>. It is thrown by:

                * [PetsApi.find](../apis/PetsApi.md#find): 404
                """);
        assertThat(rendered.page("apis/PetsApi.md"))
                .contains("[FindNotFoundException](../models/FindNotFoundException.md)");
        assertThat(Links.broken(rendered.pages())).isEmpty();
    }
}
