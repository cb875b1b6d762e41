package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.ByteString;
import dev.jacquard.runtime.json.JsonCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestBuilderTest {
    private static RequestBuilder request() {
        return new RequestBuilder("op", "GET", "https://h.example/api", new Secrets("x-key"));
    }

    private static String target(Consumer<RequestBuilder> parameters) {
        RequestBuilder request = request();
        parameters.accept(request);
        return request.build().target();
    }

    private static AbstractThrowableAssert<?, ?> refused(Consumer<RequestBuilder> parameters) {
        return assertThatThrownBy(() -> target(parameters)).isInstanceOf(InvalidRequestException.class).hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "edijkstra|edijkstra", "di\u1e45n\u0101ga|di%E1%B9%85n%C4%81ga", "..%2f|..%252f", "a/b|a%2Fb",
        "a;b=c|a%3Bb%3Dc", "a\\b|a%5Cb", " |%20", "\u00e9|%C3%A9", "\ud83d\ude00|%F0%9F%98%80", "\u0000|%00",
        "{x}|%7Bx%7D", "%2e%2e|%252e%252e", "...|...", "-._~|-._~", "!$&'()*+,|%21%24%26%27%28%29%2A%2B%2C",
        "a?b#c|a%3Fb%23c", "@:|%40%3A"})
    void aPathParameterStaysInItsSegment(String value, String wire) {
        assertThat(target(r -> r.path("/a/").pathParameter("p", value).path("/z"))).isEqualTo("/a/" + wire + "/z");
    }

    @Test
    void aLongPathParameterIsSentWhole() {
        assertThat(target(r -> r.path("/").pathParameter("p", "x".repeat(10_000)))).hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aPathParameterMakesNoDotSegment(String value) {
        refused(r -> r.path("/a/").pathParameter("p", value)).hasMessage(
                "op: a path parameter makes a segment \".\" or \"..\", which would address something else");
        refused(r -> r.path("/a/").pathParameter("p", value).path("/z"));
        refused(r -> r.path("/a/").pathParameter("p", ".").pathParameter("q", value.substring(1)).path("/z"));
        refused(r -> r.path("/.").pathParameter("p", value.substring(1)));
        refused(r -> r.path("/%2e").pathParameter("p", value.substring(1)));
        assertThat(target(r -> r.path("/a/v").pathParameter("p", value))).isEqualTo("/a/v" + value);
    }

    @Test
    void aPathParameterIsNeitherNullNorEmpty() {
        refused(r -> r.path("/a/").pathParameter("p", null)).hasMessage("op: the path parameter p is null");
        refused(r -> r.path("/a/").pathParameter("p", "")).hasMessageContaining("the path parameter p is empty");
        refused(r -> r.path("/a/").pathParameter("p", "").path("/z"));
        refused(r -> r.path("/a/").pathParameter("p", List.of()));
        assertThat(target(r -> r.path("/a/").pathParameter("p", "").path(".json"))).isEqualTo("/a/.json");
        assertThat(target(r -> r.path("/a/v").pathParameter("p", ""))).isEqualTo("/a/v");
        assertThat(target(r -> r.path("/a/").pathParameter("p", "").pathParameter("q", "x"))).isEqualTo("/a/x");
    }

    @Test
    void fixedPartsKeepTheirEscapes() {
        assertThat(target(r -> r.path("/a%20b/c d/\u00e9/?x#y/{z}"))).isEqualTo("/a%20b/c%20d/%C3%A9/%3Fx%23y/%7Bz%7D");
        assertThat(target(r -> r.path("/50%/%zz/%4/%41%"))).isEqualTo("/50%25/%25zz/%254/%41%25");
        assertThat(target(r -> r.path("pins"))).isEqualTo("/pins");
        assertThat(target(r -> r.path("/pins/"))).isEqualTo("/pins/");
    }

    @Test
    void scalarsHaveOneText() {
        UUID uuid = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        assertThat(target(r -> r.query("a", 1).query("b", 1e7).query("c", 0.1f).query("d", new BigDecimal("1E+3"))
                .query("e", true).query("f", LocalDate.of(2026, 11, 1))
                .query("g", OffsetDateTime.parse("2026-11-01T08:30:00+01:00")).query("h", uuid)
                .query("i", ByteString.of((byte) 0xfb)).query("j", 1e-5).query("k", 5.0)))
                .isEqualTo("?a=1&b=10000000&c=0.1&d=1000&e=true&f=2026-11-01&g=2026-11-01T08%3A30%3A00%2B01%3A00&h="
                        + uuid + "&i=%2Bw%3D%3D&j=0.000010&k=5.0");
    }

    @Test
    void queryParametersInFormStyle() {
        assertThat(target(r -> r.path("/x").query("thing", List.of("one thing", "another thing")).query("none", null)
                .query("empty", List.of()).query("blank", "").query("\u2764\ufe0f", "love!").query("a&b", "c=d&e+f")))
                .isEqualTo("/x?thing=one%20thing&thing=another%20thing&blank=&%E2%9D%A4%EF%B8%8F=love%21"
                        + "&a%26b=c%3Dd%26e%2Bf");
    }

    @Test
    void valuesWithoutATextAreRefused() {
        refused(r -> r.query("q", Double.NaN)).hasMessage("op: the query parameter q: the number is not finite");
        refused(r -> r.query("q", Float.POSITIVE_INFINITY));
        refused(r -> r.query("q", new BigDecimal("1E+999999999"))).hasMessageContaining("more than 10,000 digits");
        refused(r -> r.query("q", "\ud800"))
                .hasMessage("op: the query parameter q: the text has an unpaired surrogate");
        refused(r -> r.pathParameter("p", "a\udc00"));
        refused(r -> r.query("q", Arrays.asList("a", null))).hasMessageContaining("has an item that is null");
        refused(r -> r.query("q", LocalDate.of(-1, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rb", "a\nb", "a\r\nX-Evil: 1", "a\u0000b", "a\u0007", "\u560d\u560aX: y", "\u007f",
        "\u0085", "\u00e9", "\ud83d\ude00"})
    void aHeaderCarriesPrintableAsciiOnly(String value) {
        refused(r -> r.header("X-A", value)).hasMessageStartingWith("op: the header X-A has a character that headers "
                + "cannot carry: U+").hasMessageNotContaining("Evil");
        Call<?> call = TestClient.to("http://h").build().thing("GET");
        assertThatThrownBy(() -> call.header("X-A", value)).isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> TestClient.to("http://h").header("X-A", value))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestClient.to("http://h").userAgent(value))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Y", "X:Y", "X\r\nY", "X\u0000", "\u00e9", "(x)", "x=y", "x\"", "Host",
        "content-length", "Transfer-Encoding", "Connection", "Upgrade", "Expect"})
    void aHeaderHasANameThatCallersMaySet(String name) {
        refused(r -> r.header(name, "v")).hasMessageNotContaining("\n");
        assertThatThrownBy(() -> TestClient.to("http://h").header(name, "v"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headersInSimpleStyle() {
        Request request = request().header("X-Ids", List.of(12345678, 90099)).header("x-ids", null)
                .header("X-Quote", "\"a\"\tb").accept("application/json").build();
        assertThat(request.headers())
                .containsExactly("X-Ids", "12345678,90099", "X-Quote", "\"a\"\tb", "Accept", "application/json");
    }

    @Test
    void cookiesInFormStyle() {
        Request request = request().cookie("a", "Hello, world!").cookie("b", "x;y\r\n=\"").cookie("c", null).build();
        assertThat(request.headers()).containsExactly("Cookie", "a=Hello%2C%20world%21; b=x%3By%0D%0A%3D%22");
        refused(r -> r.cookie("a;b", "v")).hasMessage("op: no name of a cookie: a%3Bb");
    }

    @Test
    void whatIsRequiredIsNamed() {
        refused(r -> r.requiredHeader("X-Plex-Client-Identifier", null, "xPlexClientIdentifier")).hasMessage(
                "op: the header X-Plex-Client-Identifier is required: set xPlexClientIdentifier on the request or on "
                        + "the client's builder");
        refused(r -> r.requiredQuery("q", null, "question")).hasMessageContaining("query parameter q is required");
        assertThat(request().requiredHeader("X-A", "v", "xA").build().headers()).containsExactly("X-A", "v");
        assertThat(target(r -> r.requiredQuery("q", 1, "question"))).isEqualTo("?q=1");
    }

    @Test
    void aBodyThatCannotBeWrittenIsRefused() {
        refused(r -> r.body("application/json", JsonCodec.DOUBLE, Double.NaN))
                .hasMessage("op: the body cannot be written: $: NaN cannot be written as JSON");
        refused(r -> r.body("application/json\r\nX: y", JsonCodec.LONG, 1L));
        assertThat(request().body("application/json", JsonCodec.LONG, null).build().body()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://h/", "//h/x", "h", "", "http://",
        "http:///x", "http://user:S3CR3T@h/", "http://user@h/", "http://h/?q=1", "http://h/#f", "http://h:99999/",
        "http://h:0/", "http://h/a/../b", "http://h/%2E%2e/b", "http://a b/", "http://{host}/", "http://my_host/",
        "http://h\r\nX: y/"})
    void aServerIsHttpWithoutCredentials(String url) {
        assertThatThrownBy(() -> ServerUrl.check(url)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not the address of a server: ").hasMessageNotContaining("S3CR3T").hasNoCause();
        assertThatThrownBy(() -> new RequestBuilder("op", "GET", url, new Secrets()))
                .isInstanceOf(InvalidRequestException.class);
        Call<?> call = TestClient.to("http://h").build().thing("GET");
        assertThatThrownBy(() -> call.server(url)).isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @CsvSource({"https://plex.tv/api/v2,https://plex.tv/api/v2", "http://h,http://h", "HTTP://H:8080/,HTTP://H:8080",
        "http://[::1]:80/x/,http://[::1]:80/x", "http://h/\u00e9,http://h/%C3%A9"})
    void serversThatAreFine(String url, String checked) {
        assertThat(ServerUrl.check(url)).isEqualTo(checked);
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        TestClient.Builder builder = TestClient.to("http://h");
        assertThatThrownBy(() -> builder.timeout(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.connectTimeout(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.maxResponseBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RetryPolicy.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
