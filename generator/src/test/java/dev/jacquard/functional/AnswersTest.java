package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of answers: values where a call succeeds, typed exceptions where it fails. */
class AnswersTest extends LoopbackTest {
    private static final String JSON = "application/json";

    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Answers, version: '1'}
            paths:
              /model:
                get:
                  operationId: model
                  responses:
                    '200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              /either:
                get:
                  operationId: either
                  responses:
                    '200':
                      description: JSON is preferred.
                      content:
                        text/html: {schema: {type: string}}
                        application/json: {schema: {$ref: '#/components/schemas/Pet'}}
              /mislabelled:
                get:
                  operationId: mislabelled
                  responses:
                    '200':
                      description: As frameworks write it that say everything thrice.
                      content:
                        text/plain: {schema: {$ref: '#/components/schemas/Pet'}}
                        application/json: {schema: {$ref: '#/components/schemas/Pet'}}
              /any:
                get:
                  operationId: any
                  responses: {'200': {description: A, content: {'*/*': {schema: {$ref: '#/components/schemas/Pet'}}}}}
              /list:
                get:
                  operationId: list
                  responses:
                    '200':
                      description: B
                      content:
                        application/json: {schema: {type: array, items: {type: [integer, 'null']}}}
              /map:
                get:
                  operationId: map
                  responses:
                    '200':
                      description: C
                      content:
                        application/json: {schema: {type: object, additionalProperties: {type: boolean}}}
              /text:
                get:
                  operationId: text
                  responses: {'200': {description: D, content: {text/plain: {schema: {type: string}}}}}
              /bytes:
                get:
                  operationId: bytes
                  responses: {'200': {description: E, content: {image/png: {}}}}
              /nothing:
                delete:
                  operationId: nothing
                  responses: {'204': {description: F}}
              /fails:
                get:
                  operationId: fails
                  responses:
                    '200': {description: G, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                    '400': {$ref: '#/components/responses/Bad'}
                    '401': {$ref: '#/components/responses/Bad'}
                    '404':
                      description: No such pet.
                      content:
                        application/json:
                          schema: {type: object, required: [id], properties: {id: {type: integer}}}
                    4XX:
                      description: Another.
                      content:
                        application/json:
                          schema: {type: array, items: {type: string}}
                    default:
                      description: The rest.
                      content:
                        application/problem+json:
                          schema: {$ref: '#/components/schemas/Problem'}
            components:
              responses:
                Bad:
                  description: Bad.
                  content: {application/json: {schema: {$ref: '#/components/schemas/BadError'}}}
              schemas:
                Pet:
                  type: object
                  required: [id, name]
                  properties:
                    id: {type: integer}
                    name: {type: [string, 'null']}
                    note: {type: string}
                BadError: {type: object, properties: {reason: {type: string}}}
                Problem: {type: object, properties: {title: {type: string}}}
            """).compile();

    AnswersTest() {
        super(CLIENT);
    }

    private Object result(String operation) {
        return connection.operation(operation).execute();
    }

    @Test
    void readsModels() {
        server.answer(200, JSON, "{\"id\":1,\"name\":null,\"more\":[{}]}");
        Object pet = result("model");
        assertThat(pet).isEqualTo(CLIENT.build("Pet").set("id", 1L).create());
        assertThat(pet).hasToString("Pet[id=1, name=null, note=null]");
        assertThat(server.request().header("Accept")).containsExactly("application/json");
    }

    @Test
    void readsJsonWhereThereIsAChoice() {
        server.answer(200, JSON, "{\"id\":1,\"name\":\"x\"}");
        assertThat(Reflect.call(result("either"), "name")).isEqualTo("x");
    }

    @Test
    void readsListsAndMaps() {
        server.answer(200, JSON, "[1,null,3]").answer(200, JSON, "{\"b\":true,\"a\":false}");
        assertThat(result("list")).isEqualTo(Arrays.asList(1L, null, 3L));
        assertThat(result("map")).isEqualTo(Map.of("a", false, "b", true));
    }

    @Test
    void readsTextAndBytes() {
        server.answer(200, "text/plain; charset=utf-8", "gr\u00fc\u00df \"dich\"\n");
        server.answer(200, "image/png", "\u0001\u0002");
        assertThat(result("text")).isEqualTo("gr\u00fc\u00df \"dich\"\n");
        assertThat(Reflect.call(Reflect.call(result("bytes"), "bytes"), "base64")).isEqualTo("AQI=");
    }

    @Test
    void readsNothing() {
        server.answer(204);
        assertThat(result("nothing")).isNull();
        assertThat(server.request().line()).isEqualTo("DELETE /nothing HTTP/1.1");
        Object response = connection.operation("nothing").response();
        assertThat(Reflect.call(response, "status")).isEqualTo(204);
    }

    @Test
    void answersLater() throws Exception {
        server.answer(200, "text/plain", "later");
        assertThat(connection.operation("text").async().get()).isEqualTo("later");
        server.answer(404, JSON, "{}");
        connection.operation("text").async().get();
        assertThatThrownBy(() -> connection.operation("text").async().get())
                .isInstanceOf(ExecutionException.class)
                .cause().isInstanceOf(CLIENT.runtime("ApiException"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"name\":null}|id", "{\"id\":\"x\",\"name\":\"\"}|$.id", "{\"id\":1,\"name\":[]}|$.name",
        "[]|expected an object",
        "{\"id\":1,\"name\":|", "nonsense|", "''|"
    })
    void saysWhereAnAnswerIsWrong(String body, String place) {
        server.answer(200, JSON, body);
        assertThatThrownBy(() -> result("model"))
                .isInstanceOf(CLIENT.runtime("DecodeException"))
                .hasMessageContaining("model")
                .hasMessageContaining(place == null ? "" : place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "400|{\"reason\":\"r\"}|BadException|BadError[reason=r]",
        "401|{\"reason\":null}|BadException|BadError[reason=null]",
        "404|{\"id\":7}|FailsNotFoundException|FailsNotFound[id=7]",
        "409|[\"a\",\"b\"]|FailsClientErrorException|[a, b]",
        "500|{\"title\":\"t\"}|ProblemException|Problem[title=t]",
        "302|{\"title\":\"t\"}|ProblemException|Problem[title=t]"
    })
    void typesErrors(int status, String body, String exception, String error) {
        server.answer(status, JSON, body);
        Throwable thrown = catchThrowable(() -> result("fails"));
        assertThat(thrown).isInstanceOf(CLIENT.runtime("ApiException")).isInstanceOf(CLIENT.type(exception));
        assertThat(Reflect.call(thrown, "error")).hasToString(error);
        assertThat(Reflect.call(thrown, "status")).isEqualTo(status);
        assertThat(Reflect.call(thrown, "body")).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"404|<html>", "404|{}", "400|[]", "500|''"})
    void keepsErrorsThatAreNotAsDescribed(int status, String body) {
        server.answer(status, "text/html", body);
        Throwable thrown = catchThrowable(() -> result("fails"));
        assertThat(thrown.getClass()).isEqualTo(CLIENT.runtime("ApiException"));
        assertThat(Reflect.call(thrown, "status")).isEqualTo(status);
        assertThat(Reflect.call(thrown, "body")).isEqualTo(body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "model|200|application/json; charset=utf-8|{'id':1,'name':'a'}|Pet[id=1, name=a, note=null]",
        "model|200|application/vnd.pet+json;v=1|{'id':1,'name':'a'}|Pet[id=1, name=a, note=null]",
        "model|200|APPLICATION/JSON|{'id':1,'name':'a'}|Pet[id=1, name=a, note=null]",
        "model|200|text/html|{'id':1,'name':'a'}|DecodeException: model: 200 OK, but the body is text/html: JSON is expected",
        "mislabelled|200|text/plain|{'id':1,'name':'a'}|Pet[id=1, name=a, note=null]",
        "mislabelled|200|text/html|{'id':1,'name':'a'}|DecodeException: mislabelled: 200 OK, but the body is text/html: JSON",
        "any|200|x/y|{'id':1,'name':'a'}|Pet[id=1, name=a, note=null]",
        "text|200|text/html|a|a",
        "text|200|application/json|{}|DecodeException: text: 200 OK, but the body is application/json: text/plain or text/*",
        "fails|404|text/plain|{'id':7}|runtime.ApiException: fails: 404 Not Found: {'id':7}",
        "fails|404|application/hal+json|{'id':7}|FailsNotFoundException: fails: 404 Not Found: {'id':7}"
    })
    void looksAtTheMediaType(String operation, int status, String type, String body, String result) {
        server.answer(status, type, body.replace('\'', '"'));
        String told;
        try {
            told = String.valueOf(result(operation));
        } catch (RuntimeException e) {
            told = e.toString().replace('"', '\'');
        }
        assertThat(told).contains(result);
    }

    @Test
    void aLenientClientReadsWhatItCan() throws IOException {
        try (Connection lenient = CLIENT.connect(server, settings -> settings.set("lenient", true))) {
            server.answer(200, "text/html", "{\"id\":1,\"name\":\"a\"}");
            assertThat(lenient.operation("model").execute()).hasToString("Pet[id=1, name=a, note=null]");
        }
    }

    @Test
    void keepsTheBytesOfErrors() {
        server.raw("HTTP/1.1 500 x\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Length: 2\r\n"
                + "Connection: close\r\n\r\n\u00fc");
        Throwable thrown = catchThrowable(() -> result("fails"));
        assertThat(Reflect.call(thrown, "mediaType")).isEqualTo("text/plain");
        assertThat(Reflect.call(thrown, "body")).isEqualTo("\u00c3\u00bc"); // the server sent UTF-8, and said Latin-1
        assertThat(Reflect.call(Reflect.call(thrown, "bodyBytes"), "base64")).isEqualTo("w7w=");
    }

    @Test
    void asksForAnotherMediaTypeWhereTheCallerWantsIt() throws Exception {
        server.answer(200, "text/html", "<b>");
        Object call = connection.operation("either").call();
        Class<?> readers = CLIENT.runtime("AnswerReader");
        Object text = readers.getMethod("text", String[].class).invoke(null, (Object) new String[0]);
        Object other = call.getClass().getMethod("reading", String.class, readers).invoke(call, "text/html", text);
        assertThat(Reflect.call(other, "execute")).isEqualTo("<b>");
        assertThat(server.request().header("Accept")).containsExactly("text/html");
    }

    @Test
    void givesUnmodifiableCollections() {
        server.answer(200, JSON, "[1]");
        List<?> list = (List<?>) result("list");
        assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
