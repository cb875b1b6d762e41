package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Access tokens: how they are fetched, kept and renewed, with the bytes on the wire. */
@Timeout(30)
class OAuth2Test {
    private static final OAuth2Grant GRANT = OAuth2Grant.clientCredentials("id", "s3cr3t/+");
    private static final String FORM = "\r\n\r\n";

    private RawServer api;

    @BeforeEach
    void listen() {
        api = new RawServer(answer(200, "7"));
    }

    @AfterEach
    void close() throws IOException {
        api.close();
    }

    private static RawServer.Reply token(String token, String more) {
        return answer(200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\"" + more + "}");
    }

    private static CallCredential at(RawServer tokens, OAuth2Grant grant) {
        OAuth2Endpoints endpoints = new OAuth2Endpoints().token(tokens.url() + "/token");
        CallCredential credential = OAuth2Credential.at(endpoints, new OAuth2Credential("oauth", grant));
        assertThat(credential).isNotNull();
        return credential;
    }

    private Call<JsonValue> call(TestClient client, CallCredential credential) {
        RequestBuilder request = client.request("GET").path("/thing").security(CallSecurity.of("oauth", credential));
        return client.call(request, JsonCodec.VALUE);
    }

    private List<String> sent() {
        List<String> tokens = new ArrayList<>();
        for (String request : api.requests()) {
            int at = request.indexOf("Authorization: Bearer ");
            tokens.add(at < 0 ? "" : request.substring(at + 22, request.indexOf("\r\n", at)));
        }
        return tokens;
    }

    private static String form(RawServer tokens, int request) {
        String text = tokens.requests().get(request);
        return text.substring(text.indexOf(FORM) + FORM.length());
    }

    @Test
    void fetchesATokenForTheClientAndKeepsIt() throws Exception {
        try (RawServer tokens = new RawServer(token("t1", ",\"expires_in\":3600"));
                TestClient client = TestClient.to(api).build()) {
            CallCredential credential = at(tokens, GRANT.scopes("read", "write").parameter("audience", "a b"));
            call(client, credential).execute();
            call(client, credential).executeAsync().join();
            assertThat(sent()).containsExactly("t1", "t1");
            assertThat(tokens.requests()).hasSize(1);
            String basic = Base64.getEncoder().encodeToString("id:s3cr3t%2F%2B".getBytes());
            assertThat(tokens.requests().get(0)).startsWith("POST /token HTTP/1.1\r\n")
                    .contains("\r\nAuthorization: Basic " + basic + "\r\n", "\r\nAccept: application/json\r\n",
                            "\r\nContent-Type: application/x-www-form-urlencoded\r\n", "\r\nUser-Agent: test/1.0\r\n");
            assertThat(form(tokens, 0))
                    .isEqualTo("grant_type=client_credentials&audience=a%20b&scope=read%20write");
        }
    }

    private static final String CONFIGURATION = "/.well-known/openid-configuration";

    private static CallCredential discovered(RawServer provider, String place) {
        OAuth2Endpoints endpoints = new OAuth2Endpoints().discovery(provider.url() + place);
        CallCredential credential = OAuth2Credential.at(endpoints, new OAuth2Credential("oidc", GRANT));
        assertThat(credential).isNotNull();
        return credential;
    }

    /** The document of a provider; {@code URL} in it stands for the provider. */
    private static RawServer.Reply provider(int status, String document) {
        return (server, in, out) -> answer(status, document.replace("URL", server.url())).send(server, in, out);
    }

    @Test
    void discoversTheEndpointsOnce() throws Exception {
        String document = "{\"issuer\":\"URL/a/\",\"token_endpoint\":\"URL/t\",\"authorization_endpoint\":\"URL/go\"}";
        try (RawServer provider = new RawServer(answer(503, ""), provider(200, document), token("t1", ""), token("t2", ""));
                TestClient client = TestClient.to(api).build()) {
            CallCredential credential = discovered(provider, "/a" + CONFIGURATION);
            assertThatThrownBy(() -> call(client, credential).execute()).isInstanceOf(OAuth2Exception.class)
                    .hasMessageContaining("answered 503");
            call(client, credential).execute();
            call(client, credential).execute();
            assertThat(sent()).containsExactly("t1", "t1");
            assertThat(provider.requests()).hasSize(3);
            assertThat(provider.requests().get(1)).startsWith("GET /a" + CONFIGURATION + " HTTP/1.1\r\n")
                    .doesNotContain("Authorization");
            assertThat(provider.requests().get(2)).startsWith("POST /t HTTP/1.1\r\n");
        }
    }

    @Test
    void discoversWhereALoginBegins() throws Exception {
        String document = "{\"issuer\":\"URL\",\"token_endpoint\":\"URL/t\",\"authorization_endpoint\":\"URL/go\"}";
        try (RawServer provider = new RawServer(provider(200, document)); TestClient client = TestClient.to(api).build()) {
            OAuth2Endpoints endpoints = new OAuth2Endpoints().discovery(provider.url() + CONFIGURATION);
            assertThatThrownBy(() -> endpoints.login("id", "https://a.example")).isInstanceOf(IllegalStateException.class);
            OAuth2Login login = endpoints.discover(client.core().transport).login("id", "https://a.example");
            assertThat(login.uri().toString()).startsWith(provider.url() + "/go?response_type=code");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | {\"issuer\":\"https://evil.example\",\"token_endpoint\":\"URL/t\"} | names another issuer than its own",
        "200 | {\"issuer\":\"URL/b\",\"token_endpoint\":\"URL/t\"} | names another issuer than its own",
        "200 | {\"token_endpoint\":\"URL/t\"} | names another issuer than its own",
        "200 | {\"issuer\":\"URL\"} | names no token_endpoint",
        "200 | {\"issuer\":\"URL\",\"token_endpoint\":\"http://evil.example/t\"} | names an endpoint that cannot be used",
        "200 | {\"issuer\":\"URL\",\"token_endpoint\":\"URL/t\",\"authorization_endpoint\":\"javascript:x\"} | cannot be used",
        "200 | [] | answered with no JSON object", "200 | <html> | answered with no JSON object", "404 | {} | answered 404",
        "302 | {} | answered 302"})
    void believesNoOtherProvider(int status, String document, String problem) throws Exception {
        try (RawServer provider = new RawServer(provider(status, document)); TestClient client = TestClient.to(api).build()) {
            assertThatThrownBy(() -> call(client, discovered(provider, CONFIGURATION)).execute())
                    .isInstanceOf(OAuth2Exception.class).hasMessageContaining(problem);
            assertThat(api.requests()).isEmpty();
            assertThat(provider.requests()).hasSize(1);
        }
    }

    @Test
    void sendsTheSecretInTheBodyWhereAsked() throws Exception {
        try (RawServer tokens = new RawServer(token("t1", "")); TestClient client = TestClient.to(api).build()) {
            call(client, at(tokens, GRANT.secretInBody())).execute();
            assertThat(tokens.requests().get(0)).doesNotContain("Authorization");
            assertThat(form(tokens, 0))
                    .isEqualTo("grant_type=client_credentials&client_id=id&client_secret=s3cr3t%2F%2B");
        }
    }

    @Test
    void usesARefreshTokenAndTheOneThatComesAfterIt() throws Exception {
        List<OAuth2Tokens> told = new ArrayList<>();
        try (RawServer tokens = new RawServer(
                        token("t1", ",\"expires_in\":\"0\",\"refresh_token\":\"r2\",\"scope\":\"read\""), token("t2", ""));
                TestClient client = TestClient.to(api).build()) {
            OAuth2Grant grant = OAuth2Grant.refreshToken("id", "r1").scopes("read").onToken(told::add);
            CallCredential credential = at(tokens, grant);
            call(client, credential).execute();
            call(client, credential).execute();
            assertThat(sent()).containsExactly("t1", "t2");
            assertThat(form(tokens, 0))
                    .isEqualTo("grant_type=refresh_token&refresh_token=r1&scope=read&client_id=id");
            assertThat(form(tokens, 1)).contains("refresh_token=r2");
            assertThat(told).extracting(OAuth2Tokens::refreshToken).containsExactly("r2", null);
            assertThat(told.get(0).expiresAt()).isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(
                    10, java.time.temporal.ChronoUnit.SECONDS));
            assertThat(told.get(0)).hasToString("OAuth2Tokens[accessToken=***, refreshToken=***, expiresAt="
                    + told.get(0).expiresAt() + ", scope=read]");
        }
    }

    @Test
    void exchangesTheCodeOfALoginAndGoesOnWithItsRefreshToken() throws Exception {
        try (RawServer tokens = new RawServer(
                        token("t1", ",\"expires_in\":0,\"refresh_token\":\"r1\""), token("t2", ",\"expires_in\":60"));
                TestClient client = TestClient.to(api).build()) {
            OAuth2Endpoints endpoints = new OAuth2Endpoints().authorization("https://as.example/go?tenant=1");
            OAuth2Login login = endpoints.login("id", "https://app.example/back", "read", "write");
            assertThat(login.uri().toString())
                    .isEqualTo("https://as.example/go?tenant=1&response_type=code&client_id=id"
                            + "&redirect_uri=https%3A%2F%2Fapp.example%2Fback&scope=read%20write&state=" + login.state()
                            + "&code_challenge=" + OAuth2Endpoints.challenge(login.codeVerifier())
                            + "&code_challenge_method=S256");
            String code = login.code(URI.create("https://app.example/back?code=c%2F1&state=" + login.state()));
            CallCredential credential =
                    at(tokens, OAuth2Grant.authorizationCode(login, code).clientSecret("s3cr3t"));
            call(client, credential).execute();
            call(client, credential).execute();
            call(client, credential).execute();
            assertThat(sent()).containsExactly("t1", "t2", "t2");
            assertThat(form(tokens, 0)).isEqualTo("grant_type=authorization_code&code=c%2F1"
                    + "&redirect_uri=https%3A%2F%2Fapp.example%2Fback&code_verifier=" + login.codeVerifier());
            assertThat(form(tokens, 1)).isEqualTo("grant_type=refresh_token&refresh_token=r1");
        }
    }

    /** RFC 7636, appendix B. */
    @Test
    void makesTheChallengeOfAVerifier() {
        assertThat(OAuth2Endpoints.challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    @ParameterizedTest
    @CsvSource({"code=c,state is not", "code=c&state=x,state is not", "state=STATE,no code", "state=STATE&code=,no code",
        "error=access_denied&state=STATE,the login failed: access_denied", "error=access_denied,state is not"})
    void refusesAnswersThatAreNotToTheLogin(String query, String told) {
        OAuth2Login login = new OAuth2Endpoints().authorization("https://as.example/go").login("id", "https://a.example");
        URI callback = URI.create("https://a.example?" + query.replace("STATE", login.state()));
        assertThatThrownBy(() -> login.code(callback)).isInstanceOf(OAuth2Exception.class).hasMessageContaining(told)
                .hasMessageNotContaining(login.state());
        assertThat(login).hasToString("OAuth2Login[id at as.example]");
        OAuth2Login next = new OAuth2Endpoints().authorization("https://as.example/go").login("id", "https://a.example");
        assertThat(next.state()).isNotEqualTo(login.state());
        assertThat(next.codeVerifier()).isNotEqualTo(login.codeVerifier()).hasSize(43);
    }

    @Test
    void hasOneRequestUnderWayForAllThatWait() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        RawServer.Reply slow = (server, in, out) -> {
            go.await();
            token("t1", ",\"expires_in\":3600").send(server, in, out);
        };
        try (RawServer tokens = new RawServer(slow); TestClient client = TestClient.to(api).build()) {
            CallCredential credential = at(tokens, GRANT);
            List<CompletableFuture<JsonValue>> calls = new ArrayList<>();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(call(client, credential).executeAsync());
                Thread thread = new Thread(() -> call(client, credential).execute());
                thread.start();
                threads.add(thread);
            }
            tokens.awaitRequest();
            calls.get(0).cancel(true); // the one that began it gives up: the others still get the token
            assertThatThrownBy(() -> call(client, credential).timeout(Duration.ofMillis(50)).execute())
                    .isInstanceOf(CallTimeoutException.class);
            go.countDown();
            for (CompletableFuture<JsonValue> call : calls.subList(1, 20)) {
                assertThat(call.get(10, TimeUnit.SECONDS)).hasToString("7");
            }
            for (Thread thread : threads) {
                thread.join(10_000);
            }
            assertThat(sent()).hasSize(39).containsOnly("t1");
            assertThat(tokens.requests()).hasSize(1);
        }
    }

    @Test
    void renewsBeforeTheEndWhileCallsGoOn() throws Exception {
        CountDownLatch renewed = new CountDownLatch(2);
        try (RawServer tokens = new RawServer(token("t1", ",\"expires_in\":2"), token("t2", ",\"expires_in\":3600"));
                TestClient client = TestClient.to(api).build()) {
            CallCredential credential = at(tokens, GRANT.onToken(token -> renewed.countDown()));
            call(client, credential).execute();
            Thread.sleep(1_700); // in its last fifth, not over yet
            call(client, credential).execute();
            assertThat(renewed.await(10, TimeUnit.SECONDS)).isTrue();
            Thread.sleep(400);
            call(client, credential).execute();
            assertThat(sent()).containsExactly("t1", "t1", "t2");
        }
    }

    @Test
    void fetchesAnotherTokenOnceWhereOneIsRefused() throws Exception {
        try (RawServer tokens = new RawServer(token("t1", ""), token("t2", ""), token("t3", ""));
                RawServer strict = new RawServer(answer(401, ""), answer(200, "7"), answer(401, ""));
                TestClient client = TestClient.to(strict).build()) {
            CallCredential credential = at(tokens, GRANT);
            RequestBuilder request = client.request("POST").path("/").security(CallSecurity.of("oauth", credential))
                    .body("application/json", JsonCodec.STRING, "x");
            assertThat(client.call(request, JsonCodec.VALUE).execute()).hasToString("7");
            assertThat(strict.requests()).hasSize(2);
            assertThat(strict.requests().get(0)).contains("Bearer t1").endsWith("\"x\"");
            assertThat(strict.requests().get(1)).contains("Bearer t2").endsWith("\"x\"");
            CompletableFuture<JsonValue> refused = call(client, credential).executeAsync();
            assertThatThrownBy(() -> refused.get(10, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class)
                    .hasMessageContaining("401");
            assertThat(strict.requests()).hasSize(4);
            assertThat(strict.requests().get(3)).contains("Bearer t3");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "401|{\"error\":\"invalid_client\",\"error_description\":\"no s3cr3t/+ here\"}|invalid_client|"
                + "oauth: the token endpoint answered 401: invalid_client: no *** here",
        "400|{\"error\":\"invalid_grant\"}|invalid_grant|oauth: the token endpoint answered 400: invalid_grant",
        "200|{\"error\":\"slow_down\"}|slow_down|oauth: the token endpoint answered 200: slow_down",
        "200|{\"token_type\":\"Bearer\"}||oauth: the token endpoint answered 200 without an access_token",
        "200|{\"access_token\":7}||oauth: the token endpoint answered 200 without an access_token",
        "200|<html>||oauth: the token endpoint answered 200 without an access_token",
        "503|<html>s3cr3t/+||oauth: the token endpoint answered 503",
        "302|||oauth: the token endpoint answered 302",
        "200|{\"access_token\":\"a\\nb\"}||oauth: the token has a character that headers cannot carry",
        "200|{\"access_token\":\"a\",\"token_type\":\"mac\"}||oauth: the token is of a type that is not supported: mac"})
    void tellsWhatTheEndpointAnswered(int status, String body, String error, String message) throws Exception {
        String text = body == null ? "" : body;
        try (RawServer tokens = new RawServer(answer(status, text, "Location: " + api.url() + "/x"));
                TestClient client = TestClient.to(api).build()) {
            CallCredential credential = at(tokens, GRANT);
            OAuth2Exception e = catchThrowableOfType(OAuth2Exception.class, () -> call(client, credential).execute());
            assertThat(e).hasMessage(message);
            assertThat(e.error()).isEqualTo(error);
            assertThat(api.requests()).isEmpty();
            assertThatThrownBy(() -> call(client, credential).executeAsync().join()).hasCauseInstanceOf(
                    OAuth2Exception.class);
            assertThat(tokens.requests()).hasSize(2); // a failure is not kept
        }
    }

    @Test
    void tellsThatTheEndpointCannotBeReached() throws Exception {
        RawServer gone = new RawServer(answer(200, ""));
        gone.close();
        try (TestClient client = TestClient.to(api).build()) {
            assertThatThrownBy(() -> call(client, at(gone, GRANT)).execute()).isInstanceOf(OAuth2Exception.class)
                    .hasMessageStartingWith("oauth: the token endpoint at 127.0.0.1:" + gone.port()
                            + " cannot be reached: ConnectException")
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    @Test
    void getsATokenForOneCall() throws Exception {
        try (RawServer tokens = new RawServer(token("t1", "")); TestClient client = TestClient.to(api).build()) {
            OAuth2Grant grant = GRANT.tokenUrl(tokens.url() + "/own");
            client.thing("GET").credentials(new OAuth2Credential("own", grant)).execute();
            assertThat(sent()).containsExactly("t1");
            assertThat(tokens.requests().get(0)).startsWith("POST /own ");
            assertThatThrownBy(() -> client.thing("GET").credentials(new OAuth2Credential("own", GRANT)).execute())
                    .isInstanceOf(InvalidRequestException.class).hasRootCauseMessage("the grant has no tokenUrl");
        }
    }

    @Test
    void endsTheCallWhereTheListenerFails() throws Exception {
        try (RawServer tokens = new RawServer(token("t1", "")); TestClient client = TestClient.to(api).build()) {
            CallCredential credential = at(tokens, GRANT.onToken(token -> {
                throw new IllegalStateException("disk full");
            }));
            assertThatThrownBy(() -> call(client, credential).execute()).isInstanceOf(InvalidRequestException.class)
                    .hasMessage("getThing: the credentials cannot be had: IllegalStateException")
                    .hasRootCauseMessage("disk full");
            assertThat(api.requests()).isEmpty();
            call(client, credential).execute(); // the token itself is good, and a refresh token is not lost
            assertThat(sent()).containsExactly("t1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://as.example/t", "ftp://as.example/t", "https://u:p@as.example/t", "https:///t", "/t",
        "https://as.example/t#f", "http://127.0.0.1.example/t", "javascript:x", "http://[", "http://localhost@e.example/"})
    void sendsSecretsToNoSuchPlace(String url) {
        assertThatThrownBy(() -> GRANT.tokenUrl(url)).isInstanceOf(IllegalArgumentException.class);
        OAuth2Endpoints endpoints = new OAuth2Endpoints().token(url);
        assertThatThrownBy(() -> OAuth2Credential.at(endpoints, new OAuth2Credential("oauth", GRANT)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("tokenUrl(url)");
        assertThatThrownBy(() -> new OAuth2Endpoints().authorization(url).login("id", "https://a.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"https://h.example/api/v1,/oauth/t,https://h.example/oauth/t",
        "https://h.example/api/v1,oauth/t,https://h.example/api/v1/oauth/t", "'',/t,/t",
        "https://h.example,https://o.example/t,https://o.example/t"})
    void resolvesEndpointsAgainstTheServer(String server, String url, String absolute) {
        assertThat(new OAuth2Endpoints().token(url).at(server).of("client_credentials")).isEqualTo(absolute);
    }

    @Test
    void choosesTheEndpointOfTheGrant() {
        OAuth2Endpoints all = new OAuth2Endpoints().token("t").clientCredentials("c").refresh("r");
        assertThat(all.of("client_credentials")).isEqualTo("c");
        assertThat(all.of("authorization_code")).isEqualTo("t");
        assertThat(all.of("refresh_token")).isEqualTo("r");
        assertThat(new OAuth2Endpoints().token("t").of("refresh_token")).isEqualTo("t");
        assertThat(new OAuth2Endpoints().clientCredentials("c").of("refresh_token")).isEqualTo("c");
        assertThat(new OAuth2Endpoints().of("refresh_token")).isNull();
    }

    @Test
    void showsNoSecret() throws Exception {
        try (RawServer tokens = new RawServer(token("t", ""))) {
            assertThat(GRANT).hasToString("client_credentials of id");
            assertThat(at(tokens, OAuth2Grant.refreshToken("id", "r1"))).hasToString("refresh_token of id");
        }
    }
}
