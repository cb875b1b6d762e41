package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types of the user's in the place of schemas. */
class TypeMappingsTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Shop, version: '1'}
            paths:
              /prices/{least}:
                get:
                  operationId: findPrices
                  parameters:
                    - {name: least, in: path, required: true, schema: {type: string, format: money}}
                    - {name: 'not', in: query, schema: {type: array, items: {$ref: '#/components/schemas/Price'}}}
                    - {name: X-Most, in: header, schema: {$ref: '#/components/schemas/Price'}}
                  responses:
                    '200':
                      description: All
                      headers: {X-Sum: {schema: {$ref: '#/components/schemas/Price'}}}
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
            components:
              schemas:
                Price: {type: object, required: [amount], properties: {amount: {type: string}}}
                Item:
                  type: object
                  required: [price]
                  properties:
                    price: {$ref: '#/components/schemas/Price', example: 7 EUR}
                    discount: {anyOf: [{$ref: '#/components/schemas/Price'}, {type: 'null'}]}
                    before: {type: array, items: {$ref: '#/components/schemas/Price'}}
                    byShop: {type: object, additionalProperties: {$ref: '#/components/schemas/Price'}}
                    least: {type: string, format: money, default: 0 EUR, maxLength: 9}
                    weight: {type: number}
                    count: {type: integer}
                    id: {type: string, format: uuid}
                    either: {oneOf: [{$ref: '#/components/schemas/Price'}, {type: boolean}]}
            """;

    private static final String MONEY = """
            package com.acme;

            /** @param text the amount and the currency */
            public record Money(String text) {
                /** The codec, where no convention looks for it. */
                public static final class Codecs {
                    /** The codec. */
                    public static final test.client.runtime.json.JsonCodec<Money> JSON = new MoneyCodec();

                    private Codecs() {}
                }

                private static final class MoneyCodec extends test.client.runtime.json.JsonCodec<Money> {
                    @Override
                    public Money read(test.client.runtime.json.JsonReader in) {
                        return new Money(in.string());
                    }

                    @Override
                    public void write(test.client.runtime.json.JsonWriter out, Money value) {
                        out.value(value.text());
                    }
                }
            }
            """;

    private static final Woven WOVEN = woven(Map.of(
            "Price", "Money,com.acme.Money.Codecs.JSON",
            "string+money", "com.acme.Money, com.acme.Money.Codecs.JSON",
            "number", "BigDecimal",
            "string+uuid", "String"));
    private static final GeneratedClient CLIENT = WOVEN.with("com.acme.Money", MONEY).compile();

    private static Woven woven(Map<String, String> mappings) {
        List<String> problems = new ArrayList<>();
        TypeMappings types = TypeMappings.of(mappings, Map.of("Money", "com.acme.Money"), problems);
        assertThat(problems).isEmpty();
        return Woven.yaml(DOCUMENT, new Models(
                UnknownProperties.IGNORE, ModelStyle.RECORD, true, Jackson.NONE, types));
    }

    private static Object money(String text) {
        try {
            return CLIENT.type("Money").getConstructor(String.class).newInstance(text);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void areReadAndWrittenByTheirCodecs() {
        String json = "{\"price\":\"3 EUR\",\"discount\":\"1 EUR\",\"before\":[\"4 EUR\"],\"byShop\":{\"a\":\"2 EUR\"},"
                + "\"least\":\"1 EUR\",\"weight\":1.50,\"count\":3,\"id\":\"no uuid\",\"either\":\"5 EUR\"}";
        Object item = CLIENT.decode("Item", json);
        assertThat(CLIENT.encode(item)).isEqualTo(json);
        assertThat(Reflect.call(item, "price")).isEqualTo(money("3 EUR"));
        assertThat(Reflect.call(item, "before")).isEqualTo(List.of(money("4 EUR")));
        assertThat(Reflect.call(item, "weight")).isEqualTo(new BigDecimal("1.50"));
        assertThat(Reflect.call(item, "id")).isEqualTo("no uuid");
        assertThat(Reflect.call(item, "count")).isEqualTo(3L);
        assertThat(Reflect.call(Reflect.call(item, "either"), "value")).isEqualTo(money("5 EUR"));
    }

    @Test
    void haveDefaultsAndErrorsWithPaths() {
        Object item = CLIENT.build("Item").set("price", money("3 EUR")).create();
        assertThat(Reflect.call(item, "least")).isEqualTo(money("0 EUR"));
        assertThatThrownBy(() -> CLIENT.decode("Item", "{\"price\":{}}")).hasMessageContaining("$.price: expected a string");
    }

    @Test
    void travelInPathsQueriesAndHeaders() throws IOException {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = CLIENT.connect(server)) {
            server.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nX-Sum: 9 EUR\r\nContent-Length: 21\r\n\r\n"
                    + "[{\"price\":\"8.5 EUR\"}]");
            Object response = connection.operation("findPrices")
                    .set("least", money("1 EUR"))
                    .set("not", List.of(money("2 EUR"), money("3 EUR")))
                    .set("xMost", money("9 EUR"))
                    .response();
            assertThat(server.request().line()).isEqualTo("GET /prices/1%20EUR?not=2%20EUR&not=3%20EUR HTTP/1.1");
            assertThat(server.request().ownHeaders()).contains("X-Most: 9 EUR");
            assertThat(Reflect.call(((List<?>) Reflect.call(response, "body")).get(0), "price")).isEqualTo(money("8.5 EUR"));
        }
    }

    @Test
    void areNeitherGeneratedNorLinked() {
        assertThat(WOVEN.sources()).doesNotContainKey("test.client.model.Price");
        assertThat(WOVEN.sources().get("test.client.model.Item")).contains("import com.acme.Money;");
        assertThat(WOVEN.pages()).doesNotContainKey("docs/models/Price.md");
        assertThat(WOVEN.pages().get("docs/models/Item.md")).containsPattern("`price`.*\\*Money\\*");
        assertThat(String.join("", WOVEN.pages().values())).contains(".least(Codecs.JSON.decode(\"\\\"<value>\\\"\"))");
        assertThat(WOVEN.warnings()).isEmpty();
    }

    @Test
    void areToldIfTheyHaveNoEffect() {
        assertThat(String.join("\n", woven(Map.of("Pirce", "com.acme.Money")).warnings()))
                .contains("typeMappings: nothing that is generated uses Pirce")
                .contains("did you mean Price?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Price|Cash|\"Cash\" is no class with its package",
        "Price|com.acme.class|\"com.acme.class\" is no class with its package",
        "Price|java.time.Instant|a client has no codec for this class",
        "Price|com.acme.Money,JSON|\"JSON\" is no static field of a class with its package",
        "Price|com.acme.Money,a.B.c();|\"a.B.c();\" is no static field of a class with its package",
        "text+money|com.acme.Money|\"text\" is no type of JSON",
        "string+uuid|Long|its values are no string in JSON",
        "boolean|String|its values are no boolean in JSON"
    })
    void areRefusedIfTheyAreNone(String key, String text, String problem) {
        List<String> problems = new ArrayList<>();
        assertThat(TypeMappings.of(Map.of(key, text), Map.of(), problems).types()).isEmpty();
        assertThat(problems).singleElement().asString().contains(key, text, problem);
    }
}
