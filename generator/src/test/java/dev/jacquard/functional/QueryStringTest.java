package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Woven;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value that is the whole query (OpenAPI 3.2). */
class QueryStringTest extends LoopbackTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.2.0
            info: {title: Query, version: '1'}
            paths:
              /form:
                get:
                  operationId: byForm
                  parameters:
                    - name: query
                      in: querystring
                      content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Form'}}}
                  responses: {'204': {description: Nothing}}
              /json:
                get:
                  operationId: byJson
                  parameters:
                    - {$ref: '#/components/parameters/Json'}
                  responses: {'204': {description: Nothing}}
              /text:
                get:
                  operationId: byText
                  parameters:
                    - {name: path, in: querystring, content: {application/jsonpath: {schema: {type: string}}}}
                  responses: {'204': {description: Nothing}}
            components:
              parameters:
                Json:
                  name: json
                  in: querystring
                  required: true
                  content: {application/json: {schema: {$ref: '#/components/schemas/Json'}}}
              schemas:
                Form: {type: object, properties: {foo: {type: string}, bar: {type: boolean}, tags: {type: array, items: {type: string}}}}
                Json:
                  type: object
                  required: [numbers, flag]
                  properties: {numbers: {type: array, items: {type: integer}}, flag: {type: [boolean, 'null']}}
            """).compile();

    QueryStringTest() {
        super(CLIENT);
    }

    @Test
    void sendsFormsOfPairs() {
        Object form = CLIENT.build("Form").set("foo", "a + b").set("bar", true).set("tags", List.of("x&y", "z")).create();
        connection.operation("byForm").set("query", form).execute();
        assertThat(server.request().target()).isEqualTo("/form?foo=a+%2B+b&bar=true&tags=x%26y&tags=z");
    }

    @Test
    void sendsJson() {
        Object json = CLIENT.build("Json").set("numbers", List.of(1L, 2L)).create();
        connection.operation("byJson").set("json", json).execute();
        assertThat(server.request().target())
                .isEqualTo("/json?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D");
    }

    @Test
    void sendsText() {
        connection.operation("byText").set("path", "$.a.b[1:1]").execute();
        assertThat(server.request().target()).isEqualTo("/text?%24.a.b%5B1%3A1%5D");
    }

    @Test
    void sendsNothingOrDemands() {
        connection.operation("byForm").execute();
        connection.operation("byText").execute();
        connection.operation("byForm").set("query", CLIENT.build("Form").create()).execute();
        assertThat(server.requests()).extracting(request -> request.target()).containsExactly("/form", "/text", "/form");
        OperationCall without = connection.operation("byJson");
        assertThatThrownBy(without::execute).isInstanceOf(CLIENT.runtime("MissingFieldsException"));
        OperationCall odd = connection.operation("byText").set("path", "\ud800");
        assertThatThrownBy(odd::execute).isInstanceOf(CLIENT.runtime("InvalidRequestException"));
    }
}
