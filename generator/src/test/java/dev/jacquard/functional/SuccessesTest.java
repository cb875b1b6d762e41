package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call gives where the document declares several successes, none, only {@code default}, or several media types. */
class SuccessesTest extends LoopbackTest {
    private static final String JSON = "application/json";

    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/answers.yaml"));

    private static final GeneratedClient CLIENT = WOVEN.compile();

    SuccessesTest() {
        super(CLIENT);
    }

    private static Object thing() {
        return CLIENT.build("Thing").set("id", 1L).create();
    }

    private OperationCall create(String method) {
        return connection.operation(method).set("body", thing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200|{\"id\":1}|Ok[value=Thing[id=1]]", "201|{\"id\":1}|Created[value=Thing[id=1]]",
        "202|{\"job\":\"x\"}|Accepted[value=Accepted[job=x, result=null]]", "204|''|NoContent[]",
        "203|{\"id\":1}|Unknown[status=203, body=ByteString[8 bytes]]"
    })
    void aResultTellsSuccessesApart(int status, String body, String result) {
        server.answer(status, JSON, status == 204 ? "" : body);
        Object outcome = create("createThingResult").execute();
        assertThat(outcome).isInstanceOf(CLIENT.type("CreateThingOutcome")).hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({"200,true", "201,true", "203,true", "202,false", "204,false"})
    void theMethodGivesTheFirstBodyAndElseNull(int status, boolean given) {
        server.answer(status, JSON, status == 202 ? "{\"job\":\"x\"}" : status == 204 ? "" : "{\"id\":1}");
        assertThat(create("createThing").execute()).isEqualTo(given ? thing() : null);
    }

    @Test
    void errorsStayErrors() {
        server.answer(400, JSON, "{\"title\":\"t\"}");
        assertThat(catchThrowable(create("createThingResult")::execute))
                .isInstanceOf(CLIENT.type("ProblemException"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200|[\"a\"]|Ok[value=[a]]", "206|a,b|PartialContent[value=a,b]", "226|xyz|ImUsed[value=Download[3 bytes]]",
        "299|xyz|Success[]"
    })
    void aRangeIsASuccessToo(int status, String body, String result) {
        server.answer(status, status == 200 ? JSON : status == 226 ? "image/png" : "text/csv", body).answer(status, JSON, body);
        assertThat(connection.operation("getThingResult").set("id", 1L).execute()).hasToString(result);
        Object names = connection.operation("getThing").set("id", 1L).execute();
        assertThat(String.valueOf(names)).isEqualTo(status == 200 ? "[a]" : "null");
    }

    @Test
    void oneBodyForAllSuccessesNeedsNoResult() {
        server.answer(201, JSON, "{\"id\":1}");
        assertThat(connection.operation("putThing").set("id", 1L).execute()).isEqualTo(thing());
        assertThat(CLIENT.topLevel()).noneMatch(name -> name.contains("PutThingResult"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onlyDefault", "defaultBesideErrors"})
    void defaultIsTheSuccessWhereThereIsNoOther(String operation) {
        server.answer(200, JSON, "{\"id\":1}").answer(500, JSON, "{\"id\":1}");
        assertThat(connection.operation(operation).execute()).isEqualTo(thing());
        assertThat(catchThrowable(connection.operation(operation)::execute))
                .isExactlyInstanceOf(CLIENT.runtime("ApiException"));
    }

    @Test
    void defaultIsAnErrorBesideASuccess() {
        server.answer(500, JSON, "{\"title\":\"t\"}");
        assertThat(catchThrowable(connection.operation("defaultBesideSuccess")::execute))
                .isInstanceOf(CLIENT.type("ProblemException"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noResponses", "onlyErrors", "onlyInformation", "defaultBesideSuccess"})
    void nothingIsGivenWhereNothingIsDeclared(String operation) {
        server.answer(200, "text/html", "<html>");
        assertThat(connection.operation(operation).execute()).isNull();
    }

    @Test
    void aRedirectThatIsTheOnlySuccessIsNotFollowed() {
        server.raw("HTTP/1.1 302 Told\r\nLocation: /media\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Object response = connection.operation("moved").response();
        assertThat(Reflect.call(response, "status")).isEqualTo(302);
        assertThat(Reflect.call(Reflect.call(response, "headers"), "first", "location")).isEqualTo("/media");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void answersWithoutABodyGiveNone() {
        server.raw("HTTP/1.1 200 Told\r\nContent-Length: 8\r\nConnection: close\r\n\r\n").answer(204);
        assertThat(connection.operation("hasThing").set("id", 1L).execute()).isNull();
        assertThat(connection.operation("deleteThing").set("id", 1L).execute()).isNull();
        assertThat(WOVEN.warnings())
                .filteredOn(warning -> warning.contains(" has no body"))
                .extracting(warning -> warning.lines().findFirst().orElse("").replaceFirst(".*warning: ", ""))
                .containsExactlyInAnyOrder(
                        "an answer of status 204 has no body; this content is left out",
                        "an answer to HEAD has no body; this content is left out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "anything|application/json|application/json|{\"id\":1}|Thing[id=1]", "anyText|text/plain|text/plain|a|a",
        "anyJson|application/pdf|application/pdf|a|Download[1 bytes]", "noContent|*/*|image/png|a|Download[1 bytes]"
    })
    void jsonGoesBeforeTextAndTextBeforeBytes(String operation, String accept, String type, String body, String value) {
        server.answer(200, type, body);
        assertThat(connection.operation(operation).execute()).hasToString(value);
        assertThat(server.request().header("accept")).containsExactly(accept);
    }

    @Test
    void aRangeOfMediaTypesIsSentAsOneOfThem() {
        connection.operation("anyJson").set("body", thing()).execute();
        assertThat(server.request().header("content-type")).containsExactly(JSON);
        assertThat(server.request().text()).isEqualTo("{\"id\":1}");
    }

    @Test
    void aSuccessThatIsAddedChangesNoMethod() {
        String document = """
                openapi: 3.1.1
                info: {title: Growing, version: '1'}
                paths:
                  /things:
                    get:
                      operationId: things
                      responses:
                        '200': {description: A, content: {application/json: {schema: {type: integer}}}}
                    delete:
                      operationId: thingsResult
                      responses:
                        '200': {description: A, content: {application/json: {schema: {type: string}}}}
                """;
        String added = "        '202': {description: A, content: {application/json: {schema: {type: boolean}}}}\n";
        String second = document.replace("{type: string}}}}\n", "{type: string}}}}\n" + added);
        Set<String> before = methods(Woven.yaml(document).compile());
        assertThat(methods(Woven.yaml(second).compile())).containsAll(before);
        assertThat(methods(Woven.yaml(second).compile())).anyMatch(method -> method.contains("thingsResultResult"));

        // Not so a body that changes.
        String other = document.replace("{type: string}", "{type: boolean}");
        assertThat(methods(Woven.yaml(other).compile())).isNotEqualTo(before);
    }

    /** The public methods that call, with the types that they give. */
    private static Set<String> methods(GeneratedClient client) {
        return Arrays.stream(client.type("DefaultApi").getDeclaredMethods())
                .map(Method::toGenericString)
                .filter(method -> method.startsWith("public"))
                .collect(Collectors.toSet());
    }
}
