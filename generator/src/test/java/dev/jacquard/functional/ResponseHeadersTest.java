package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of answers, by the types that the document gives them. */
class ResponseHeadersTest extends LoopbackTest {
    private static final GeneratedClient CLIENT =
            Woven.file(Path.of("src/test/resources/specs/positive/response-headers.yaml")).compile();

    ResponseHeadersTest() {
        super(CLIENT);
    }

    private Object headers(Object bearer) throws ReflectiveOperationException {
        Method of = CLIENT.type("TestHeaders").getMethod("of", CLIENT.runtime("Headers"));
        return of.invoke(null, Reflect.call(bearer, "headers"));
    }

    private void answer(int status, String... headers) {
        server.raw("HTTP/1.1 " + status + " x\r\nContent-Length: 2\r\nConnection: close\r\n"
                + String.join("", headers) + "\r\n[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "xRateLimitRemaining|x-rate-limit-remaining: 7|java.lang.Long 7",
        "xReset|X-Reset: 2026-11-01T08:30:00Z|java.time.OffsetDateTime 2026-11-01T08:30Z",
        "xCached|X-Cached: true|java.lang.Boolean true", "xShare|X-Share: 0.5|java.lang.Double 0.5",
        "xRequestId|X-Request-Id: 0e37df36-f698-11e6-8dd4-cb9ced3df976|java.util.UUID 0e37df36-f698-11e6-8dd4-cb9ced3df976",
        "link|Link: <a>; rel=next|java.lang.String <a>; rel=next", "xSizes|X-Sizes: 1 , 2,3|[1, 2, 3]",
        "xState|X-State: new|[new]", "xState|X-State: never|[never]", "xKind|X-Kind: b|[b]",
        "xThing|X-Thing: {\"id\":1}|test.client.model.Thing Thing[id=1]", "xObject|X-Object: id,1|java.lang.String id,1",
        "xNothing|X-Nothing: a|java.lang.String a", "xTwin|X-Twin: 1|java.lang.String 1",
        "retryAfter|Retry-After: 3|java.lang.Long 3", "toString_|toString: t|java.lang.String t"
    })
    void areTyped(String accessor, String header, String value) throws Exception {
        answer(200, header + "\r\n");
        Object headers = headers(connection.operation("listThings").response());
        Object got = Reflect.call(headers, accessor);
        boolean list = got instanceof List<?>;
        boolean constant = value.startsWith("[") && !list;
        assertThat(constant ? "[" + got + "]" : list ? got.toString() : got.getClass().getName() + " " + got).isEqualTo(value);
    }

    @Test
    void ofOneNameMakeOneList() throws Exception {
        answer(200, "X-Scopes: a, b\r\n", "X-Scopes: c\r\n");
        assertThat(Reflect.call(headers(connection.operation("listThings").response()), "xScopes")).hasToString("[a, b, c]");
    }

    @Test
    void areNullWhereTheyAreMissing() throws Exception {
        answer(200);
        Object headers = headers(connection.operation("listThings").response());
        for (String accessor : new String[] {"xRateLimitRemaining", "xScopes", "xThing", "link"}) {
            assertThat(Reflect.callOrNull(headers, accessor)).isNull();
        }
    }

    @Test
    void areReadWhenTheyAreAskedFor() throws Exception {
        answer(200, "X-Cached: perhaps\r\n", "X-Sizes: 1,x\r\n");
        Object headers = headers(connection.operation("listThings").response());
        assertThatThrownBy(() -> Reflect.call(headers, "xCached"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("the header X-Cached");
        assertThatThrownBy(() -> Reflect.call(headers, "xSizes")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areThereForErrorsToo() throws Exception {
        answer(429, "Retry-After: 5\r\n");
        Throwable thrown = catchThrowable(connection.operation("listThings")::execute);
        assertThat(Reflect.call(headers(thrown), "retryAfter")).isEqualTo(5L);
    }

    @Test
    void costNothingWhereThereAreNone() {
        Woven woven = Woven.file(Path.of("src/test/resources/specs/positive/streams.yaml"));
        assertThat(woven.sources().keySet()).noneMatch(name -> name.endsWith(".TestHeaders") || name.endsWith(".HeaderReader"));
    }
}
