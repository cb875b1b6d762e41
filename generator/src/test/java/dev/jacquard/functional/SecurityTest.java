package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.ServerTest;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials by what the document asks for, as they stand on the wire. */
class SecurityTest extends ServerTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Security, version: '1'}
            servers: [{url: 'https://example.com'}]
            security: [{token: []}, {Basic: []}]
            paths:
              /default: {get: {operationId: byDefault, responses: {'204': {description: d}}}}
              /open: {get: {operationId: open, security: [], responses: {'204': {description: d}}}}
              /optional:
                get: {operationId: optional, security: [{}, {token: []}], responses: {'204': {description: d}}}
              /header: {get: {operationId: inHeader, security: [{key: []}], responses: {'204': {description: d}}}}
              /query:
                get:
                  operationId: inQuery
                  security: [{queryKey: []}]
                  parameters: [{name: q, in: query, schema: {type: string}}]
                  responses: {'204': {description: d}}
              /cookie:
                get:
                  operationId: inCookie
                  security: [{cookieKey: []}]
                  parameters: [{name: lang, in: cookie, schema: {type: string}}]
                  responses: {'204': {description: d}}
              /both:
                post:
                  operationId: both
                  security: [{key: [], queryKey: []}, {token: [a, b]}]
                  responses: {'204': {description: d}}
              /digest: {get: {operationId: digested, security: [{digest: []}], responses: {'204': {description: d}}}}
              /tls: {get: {operationId: certified, security: [{tls: []}], responses: {'204': {description: d}}}}
              /header-too:
                get:
                  operationId: headerToo
                  security: [{key: []}]
                  parameters: [{name: x-key, in: header, schema: {type: string}}]
                  responses: {'204': {description: d}}
            components:
              securitySchemes:
                token: {type: http, scheme: Bearer}
                Basic: {type: http, scheme: basic}
                key: {type: apiKey, in: header, name: X-Key}
                queryKey: {type: apiKey, in: query, name: 'api key'}
                cookieKey: {type: apiKey, in: cookie, name: sid}
                digest: {type: http, scheme: digest}
                tls: {type: mutualTLS}
                unused: {type: http, scheme: basic}
            """).compile();

    private Building settings() {
        return CLIENT.configure().set("server", server.url());
    }

    private RecordedRequest call(Building settings, String operation) {
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation(operation).execute();
        }
        return server.request();
    }

    private Throwable failure(Building settings, String operation) {
        try (Connection connection = Connection.of(settings.create())) {
            return catchThrowable(() -> connection.operation(operation).execute());
        }
    }

    private static Building basic(Building settings, String username, String password) {
        Reflect.call(settings.builder(), "basic", username, password);
        return settings;
    }

    /** An implementation of the kit's interface CallCredential. */
    private static Object signer(Signer signer) {
        Class<?> type = CLIENT.runtime("CallCredential");
        return java.lang.reflect.Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, m, a) -> {
            if (m.isDefault()) {
                return java.lang.reflect.InvocationHandler.invokeDefault(self, m, a);
            }
            if (m.getName().equals("sign")) {
                signer.sign(a[0]);
            }
            return m.getName().equals("toString") ? "signer" : null;
        });
    }

    private interface Signer {
        void sign(Object request);
    }

    private static Object credentials(Object call, Object... credentials) {
        Object array = Array.newInstance(CLIENT.runtime("CallCredential"), credentials.length);
        for (int i = 0; i < credentials.length; i++) {
            Array.set(array, i, credentials[i]);
        }
        return Reflect.call(call, "credentials", array);
    }

    @Test
    void sendsABearerToken() {
        assertThat(call(settings().set("token", "t0k.en"), "byDefault").ownHeaders())
                .containsExactly("Authorization: Bearer t0k.en");
    }

    @ParameterizedTest
    @CsvSource({"Aladdin,open sesame", "t\u00fcst,123\u00a3", "u,p:w", "u,''"})
    void sendsBasicInUtf8(String username, String password) {
        String pair = username + ":" + password;
        assertThat(call(basic(settings(), username, password), "byDefault").header("Authorization")).containsExactly(
                "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void sendsKeysInTheirPlaces() {
        assertThat(call(settings().set("key", "k"), "inHeader").ownHeaders()).containsExactly("X-Key: k");
        RecordedRequest query = call(settings().set("queryKey", "a b&c=d"), "inQuery");
        assertThat(query.target()).isEqualTo("/query?api%20key=a%20b%26c%3Dd");
        assertThat(query.ownHeaders()).isEmpty();
        RecordedRequest cookie = call(settings().set("cookieKey", "s%3D=1"), "inCookie");
        assertThat(cookie.ownHeaders()).containsExactly("Cookie: sid=s%3D=1");
    }

    @Test
    void addsKeysToWhatTheRequestHas() {
        try (Connection connection =
                Connection.of(settings().set("queryKey", "k").set("cookieKey", "c").create())) {
            connection.operation("inQuery").set("q", "1").execute();
            assertThat(server.request().target()).isEqualTo("/query?q=1&api%20key=k");
            connection.operation("inCookie").set("lang", "de").execute();
            assertThat(server.request().ownHeaders()).containsExactly("Cookie: lang=de; sid=c");
        }
    }

    @Test
    void usesTheFirstAlternativeThatIsSet() {
        assertThat(call(basic(settings(), "u", "p").set("token", "t"), "byDefault").ownHeaders())
                .containsExactly("Authorization: Bearer t");
        RecordedRequest token = call(settings().set("key", "k").set("token", "t"), "both");
        assertThat(token.target() + token.ownHeaders()).isEqualTo("/both[Authorization: Bearer t]");
        RecordedRequest both = call(settings().set("key", "k").set("queryKey", "q").set("token", "t"), "both");
        assertThat(both.target() + both.ownHeaders()).isEqualTo("/both?api%20key=q[X-Key: k]");
    }

    @Test
    void sendsNothingWhereNothingIsAskedFor() {
        Building all = basic(settings(), "u", "p").set("token", "t").set("key", "k");
        assertThat(call(all, "open").ownHeaders()).isEmpty();
        assertThat(call(all, "optional").ownHeaders()).containsExactly("Authorization: Bearer t");
        assertThat(call(settings(), "optional").ownHeaders()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"byDefault|set token, or basic on", "both|set key and queryKey, or token on",
        "certified|set sslContext on", "digested|set digest on"})
    void saysWhatIsMissingBeforeAnythingIsSent(String operation, String told) {
        assertThat(failure(settings().set("cookieKey", "c").set("queryKey", "q"), operation))
                .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                .hasMessageStartingWith(operation + ": no credentials: " + told);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void tellsAsynchronousCallersTheSame() {
        try (Connection connection = Connection.of(settings().create())) {
            assertThatThrownBy(() -> connection.operation("byDefault").async().join())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(CLIENT.runtime("InvalidRequestException"));
        }
    }

    @Test
    void asksASupplierOnceForEachExecution() {
        List<String> threads = new ArrayList<>();
        Supplier<String> tokens = () -> {
            threads.add(Thread.currentThread().getName());
            return "t" + threads.size();
        };
        try (Connection connection = Connection.of(settings().set("token", tokens).create())) {
            connection.operation("byDefault").execute();
            assertThat(server.request().header("Authorization")).containsExactly("Bearer t1");
            connection.operation("byDefault").async().join();
            assertThat(server.request().header("Authorization")).containsExactly("Bearer t2");
        }
        assertThat(threads).containsOnly(Thread.currentThread().getName()).hasSize(2);
        Supplier<String> passwords = () -> "p2";
        Building settings = settings();
        Reflect.call(settings.builder(), "basic", "u", passwords);
        assertThat(call(settings, "byDefault").header("Authorization")).containsExactly("Basic dTpwMg==");
    }

    @Test
    void reportsASupplierThatFails() {
        IllegalStateException cause = new IllegalStateException("vault sealed");
        Supplier<String> broken = () -> {
            throw cause;
        };
        assertThat(failure(settings().set("token", broken), "byDefault"))
                .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                .hasMessage("byDefault: the credentials cannot be had: IllegalStateException")
                .hasCause(cause);
        Supplier<String> nothing = () -> null;
        assertThat(failure(settings().set("key", nothing), "inHeader"))
                .hasMessage("inHeader: the credentials cannot be had: the credential is null or blank");
        Supplier<String> lines = () -> "S3CR3T\r\nX: y";
        assertThat(failure(settings().set("key", lines), "inHeader"))
                .hasMessage("inHeader: the credentials cannot be had: the header X-Key has a character that headers cannot"
                        + " carry: U+000D at index 6");
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "\u00e9", "a\u0000"})
    void refusesTokensThatCannotBeSent(String token) {
        for (String scheme : List.of("token", "key", "cookieKey")) {
            assertThatThrownBy(() -> settings().set(scheme, token))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("a\nb");
        }
    }

    @Test
    void refusesUserNamesThatCannotBeSent() {
        assertThatThrownBy(() -> basic(settings(), "a:b", "p")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> basic(settings(), "a", "p\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsTheCallSignInItsOwnWay() {
        Object signer = signer(request -> {
            Reflect.callOrNull(request, "header", "Authorization", "Digest " + Reflect.call(request, "method"));
            Reflect.callOrNull(request, "query", "sig", "1");
        });
        RecordedRequest signed = call(settings().set("digest", signer), "digested");
        assertThat(signed.target() + signed.ownHeaders()).isEqualTo("/digest?sig=1[Authorization: Digest GET]");
    }

    @Test
    void sendsTheCallsCredentialsAndNoneOfTheClients() {
        try (Connection connection = Connection.of(settings().set("token", "t").create())) {
            Object call = connection.operation("byDefault").call();
            Object key = Reflect.call(CLIENT.runtime("CallCredentials"), "header", "X-Own", "o");
            Reflect.callOrNull(credentials(call, key), "execute");
            assertThat(server.request().ownHeaders()).containsExactly("X-Own: o");
            Reflect.callOrNull(credentials(call), "execute");
            assertThat(server.request().ownHeaders()).isEmpty();
            Reflect.callOrNull(Reflect.call(call, "header", "authorization", "Own x"), "execute");
            assertThat(server.request().ownHeaders()).containsExactly("authorization: Own x");
        }
    }

    @Test
    void letsTheRequestsOwnHeaderWin() {
        try (Connection connection = Connection.of(settings().set("key", "k").create())) {
            connection.operation("headerToo").execute();
            assertThat(server.request().ownHeaders()).containsExactly("X-Key: k");
            connection.operation("headerToo").set("xKey", "own").execute();
            assertThat(server.request().ownHeaders()).containsExactly("x-key: own");
        }
    }

    @Test
    void neverSendsTheClientsCredentialsToAnotherOrigin() throws IOException {
        try (LoopbackServer other = LoopbackServer.start();
                Connection connection = Connection.of(settings().set("token", "t").create())) {
            Object call = Reflect.call(connection.operation("byDefault").call(), "server", other.url());
            assertThatThrownBy(() -> Reflect.callOrNull(call, "execute"))
                    .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                    .hasMessageContaining("are not sent to " + other.url());
            assertThat(other.requests()).isEmpty();
            Object own = Reflect.call(CLIENT.runtime("CallCredentials"), "bearer", "own");
            Reflect.callOrNull(credentials(call, own), "execute");
            assertThat(other.request().ownHeaders()).containsExactly("Authorization: Bearer own");
            Object open = Reflect.call(connection.operation("open").call(), "server", other.url());
            Reflect.callOrNull(open, "execute");
            assertThat(other.request().ownHeaders()).isEmpty();
        }
    }

    @Test
    void signsRedirectsWithinTheOriginAndNoOthers() throws IOException {
        try (LoopbackServer other = LoopbackServer.start()) {
            server.raw("HTTP/1.1 307 Told\r\nLocation: /moved?a=1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            server.raw("HTTP/1.1 307 Told\r\nLocation: " + other.url()
                    + "/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            assertThat(failure(settings().set("queryKey", "k"), "inQuery")).hasMessageContaining("307");
            assertThat(server.requests()).extracting(RecordedRequest::target)
                    .containsExactly("/query?api%20key=k", "/moved?a=1&api%20key=k");
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void showsNoSecretInItsSettings() {
        Object security = Reflect.call(Reflect.call(CLIENT.runtime("CallSecurity"), "of", "token",
                Reflect.call(CLIENT.runtime("CallCredentials"), "bearer", "S3CR3T")), "orNone");
        assertThat(security).hasToString("token (set), or none");
        assertThat(Reflect.call(CLIENT.runtime("CallCredentials"), "basic", "u", "S3CR3T")).hasToString("BASIC ***");
    }

    @Test
    void generatesNothingThatNoOperationAsksFor() {
        assertThat(Reflect.has(settings().builder(), "unused")).isFalse();
        assertThat(Reflect.has(settings().builder(), "tls")).isFalse();
    }

    @Test
    void warnsWithThePlace() {
        assertThat(CLIENT.woven().warnings()).hasSize(1);
        assertThat(CLIENT.woven().warnings().get(0)).contains("\"digest\"", "openapi.yaml:4");
    }
}
