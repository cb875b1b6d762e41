package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Woven;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters on the wire (OpenAPI, Parameter Object). */
class ParametersTest extends LoopbackTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Parameters, version: '1'}
            paths:
              /path/{text}/{number}.json:
                get:
                  operationId: inPath
                  parameters:
                    - {name: text, in: path, required: true, schema: {type: string}}
                    - {name: number, in: path, required: true, schema: {type: integer}}
                  responses: {'204': {description: Nothing}}
              /query:
                get:
                  operationId: inQuery
                  parameters:
                    - {name: text, in: query, schema: {type: string}}
                    - {name: 'filter[name]', in: query, schema: {type: string}}
                    - {name: list, in: query, schema: {type: array, items: {type: string}}}
                    - {name: flag, in: query, schema: {type: boolean}}
                    - {name: int, in: query, schema: {type: integer, format: int32}}
                    - {name: long, in: query, schema: {type: integer}}
                    - {name: huge, in: query, schema: {type: integer, maximum: 1e30}}
                    - {name: double, in: query, schema: {type: number}}
                    - {name: decimal, in: query, schema: {type: number, format: decimal}}
                    - {name: date, in: query, schema: {type: string, format: date}}
                    - {name: moment, in: query, schema: {type: string, format: date-time}}
                    - {name: uuid, in: query, schema: {type: string, format: uuid}}
                    - {name: uri, in: query, schema: {type: string, format: uri}}
                  responses: {'204': {description: Nothing}}
              /required:
                get:
                  operationId: required
                  parameters:
                    - {name: q, in: query, required: true, schema: {type: string}}
                    - {name: n, in: query, required: true, schema: {type: integer}}
                    - {name: X-Token, in: header, required: true, schema: {type: string}}
                    - {name: session, in: cookie, required: true, schema: {type: string}}
                  responses: {'204': {description: Nothing}}
              /header:
                get:
                  operationId: inHeader
                  parameters:
                    - {name: X-Text, in: header, schema: {type: string}}
                    - {name: x-list, in: header, schema: {type: array, items: {type: integer}}}
                    - {name: Accept, in: header, schema: {type: string}}
                    - {name: Authorization, in: header, schema: {type: string}}
                  responses: {'204': {description: Nothing}}
              /cookie:
                get:
                  operationId: inCookie
                  parameters:
                    - {name: a, in: cookie, schema: {type: string}}
                    - {name: b, in: cookie, schema: {type: integer}}
                  responses: {'204': {description: Nothing}}
              /defaults:
                get:
                  operationId: defaults
                  parameters:
                    - {name: q, in: query, schema: {type: string, default: 'a&b c'}}
                    - {name: n, in: query, schema: {type: integer, default: 20}}
                    - {name: required, in: query, required: true, schema: {type: boolean, default: true}}
                    - {name: X-Level, in: header, schema: {type: integer, default: 3}}
                    - {name: theme, in: cookie, schema: {type: string, default: dark}}
                    - {name: none, in: query, schema: {type: string}}
                  responses: {'204': {description: Nothing}}
            """).compile();

    ParametersTest() {
        super(CLIENT);
    }

    private String target(OperationCall call) {
        call.execute();
        return server.request().target();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plain|plain", "a/b|a%2Fb", "a b|a%20b", "é|%C3%A9", "\uD83C\uDF89|%F0%9F%8E%89", "a;b=c|a%3Bb%3Dc",
        "{x}|%7Bx%7D",
        "%2e|%252e", "a?b#c|a%3Fb%23c", "-._~|-._~", "..a|..a"
    })
    void encodesPathValues(String value, String wire) {
        assertThat(target(connection.operation("inPath").set("text", value).set("number", -7L)))
                .isEqualTo("/path/" + wire + "/-7.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesPathValuesThatAddressSomethingElse(String value) {
        OperationCall call = connection.operation("inPath").set("text", value).set("number", 1L);
        assertThatThrownBy(call::execute).isInstanceOf(CLIENT.runtime("InvalidRequestException"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void writesQueryValuesByType() {
        OperationCall call = connection.operation("inQuery")
                .set("text", "a=b&c+d é")
                .set("filterName", "x")
                .set("list", List.of("a", "b c", ""))
                .set("flag", false)
                .set("int_", -1)
                .set("long_", Long.MIN_VALUE)
                .set("huge", new BigInteger("1000000000000000000000"))
                .set("double_", 1.0e7)
                .set("decimal", new BigDecimal("1E+3"))
                .set("date", LocalDate.of(2026, 11, 1))
                .set("moment", OffsetDateTime.parse("2026-11-01T08:30:00+02:00"))
                .set("uuid", UUID.fromString("123e4567-e89b-42d3-a456-426614174000"))
                .set("uri", URI.create("https://e.com/?a=b"));
        assertThat(target(call)).isEqualTo("/query?text=a%3Db%26c%2Bd%20%C3%A9&filter%5Bname%5D=x&list=a&list=b%20c"
                + "&list=&flag=false&int=-1&long=-9223372036854775808&huge=1000000000000000000000"
                + "&double=10000000&decimal=1000"
                + "&date=2026-11-01&moment=2026-11-01T08%3A30%3A00%2B02%3A00"
                + "&uuid=123e4567-e89b-42d3-a456-426614174000&uri=https%3A%2F%2Fe.com%2F%3Fa%3Db");
    }

    @Test
    void leavesAbsentValuesOut() {
        assertThat(target(connection.operation("inQuery"))).isEqualTo("/query");
        assertThat(target(connection.operation("inQuery").setNull("text").set("list", List.of()))).isEqualTo("/query");
        assertThat(target(connection.operation("inQuery").set("text", ""))).isEqualTo("/query?text=");
        assertThat(server.request().ownHeaders()).isEmpty();
    }

    @Test
    void refusesListsThatHoldNull() {
        OperationCall call = connection.operation("inQuery").set("list", Arrays.asList("a", null));
        assertThatThrownBy(call::execute).isInstanceOf(CLIENT.runtime("InvalidRequestException"));
    }

    @Test
    void writesHeaders() {
        connection.operation("inHeader").set("xText", "a, \"b\"").set("xList", List.of(1L, 2L)).execute();
        assertThat(server.request().ownHeaders()).containsExactlyInAnyOrder("X-Text: a, \"b\"", "x-list: 1,2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Injected: 1", "a\nb", "\u0000", "é", "\u560d\u560aX: 1"})
    void refusesHeaderValuesThatHeadersCannotCarry(String value) {
        OperationCall call = connection.operation("inHeader").set("xText", value);
        assertThatThrownBy(call::execute).isInstanceOf(CLIENT.runtime("InvalidRequestException"));
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void writesCookies() {
        connection.operation("inCookie").set("a", "x; y=\r\n").set("b", 2L).execute();
        assertThat(server.request().ownHeaders()).containsExactly("Cookie: a=x%3B%20y%3D%0D%0A; b=2");
    }

    @Test
    void sendsDefaults() {
        assertThat(target(connection.operation("defaults"))).isEqualTo("/defaults?q=a%26b%20c&n=20&required=true");
        assertThat(server.request().ownHeaders()).containsExactlyInAnyOrder("X-Level: 3", "Cookie: theme=dark");
    }

    @Test
    void sendsNoDefaultThatWasTakenBack() {
        OperationCall call = connection.operation("defaults")
                .setNull("q").set("n", 0L).set("required", false).setNull("xLevel").setNull("theme");
        assertThat(target(call)).isEqualTo("/defaults?n=0&required=false");
        assertThat(server.request().ownHeaders()).isEmpty();
    }

    @Test
    void namesAllRequiredParametersThatAreMissing() {
        OperationCall call = connection.operation("required").set("q", "");
        assertThatThrownBy(call::execute)
                .isInstanceOf(CLIENT.runtime("MissingFieldsException"))
                .hasMessageContaining("n").hasMessageContaining("xToken").hasMessageContaining("session");
        call.set("n", 0L).set("xToken", "").set("session", "s");
        assertThat(target(call)).isEqualTo("/required?q=&n=0");
        assertThat(server.request().ownHeaders()).containsExactlyInAnyOrder("X-Token: ", "Cookie: session=s");
    }
}
