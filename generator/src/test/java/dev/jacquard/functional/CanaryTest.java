package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A canary in each place that holds a secret: nothing that people read shows it, whatever becomes of the call. */
class CanaryTest {
    private static final String CANARY = "S3CR3T-CANARY";

    /** What stands on the wire is base64 of this. */
    private static final String BASIC = Base64.getEncoder().encodeToString(("user:" + CANARY).getBytes());

    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Canary, version: '1'}
            servers: [{url: 'https://example.com'}]
            paths:
              /login/{token}:
                post:
                  operationId: login
                  security: [{bearer: [], headerKey: [], queryKey: [], cookieKey: []}, {basic: []}, {oauth: []}]
                  parameters:
                    - {name: token, in: path, required: true, schema: {type: string}}
                    - {name: sig, in: query, schema: {type: string}}
                  requestBody:
                    required: true
                    content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}
                  responses:
                    '200':
                      description: d
                      content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}
                    '400':
                      description: d
                      content: {application/json: {schema: {$ref: '#/components/schemas/Account'}}}
            components:
              schemas:
                Account:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string}
                    pin: {type: string, format: password}
                    answer: {type: string, writeOnly: true}
              securitySchemes:
                bearer: {type: http, scheme: bearer}
                basic: {type: http, scheme: basic}
                headerKey: {type: apiKey, in: header, name: X-Odd-Name}
                queryKey: {type: apiKey, in: query, name: odd}
                cookieKey: {type: apiKey, in: cookie, name: sid}
                oauth:
                  type: oauth2
                  flows: {clientCredentials: {tokenUrl: 'https://example.com/t', scopes: {}}}
            """).compile();

    private static final String ECHO = "you sent " + CANARY + " and " + BASIC;

    static List<List<String>> answers() {
        List<List<String>> all = new ArrayList<>();
        List<String> answers = List.of(
                head("200 OK", "application/json", "{\"name\":\"n\",\"pin\":\"" + CANARY + "\"}"),
                head("200 OK", "application/json", "{\"pin\":\"" + CANARY + "\"}"),
                head("200 OK", "application/json", "[\"" + CANARY + "\"]"),
                head("200 OK", "application/json", CANARY),
                head("400 No", "application/json", "{\"name\":\"n\",\"pin\":\"" + CANARY + "\"}"),
                head("400 No", "text/plain", ECHO),
                head("401 No", "application/json", "{\"message\":\"" + ECHO + "\",\"access_token\":\"" + CANARY + "\"}"),
                head("403 No", "text/html", "<b>" + ECHO + "</b>"),
                head("500 No", "text/plain", ECHO),
                "HTTP/1.1 302 Told\r\nLocation: http://other.example/" + CANARY + "\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + CANARY,
                "HTTP/1.1 200 OK\r\n" + CANARY + "\r\n\r\n",
                CANARY + "\r\n\r\n",
                "");
        for (String scheme : List.of("keys", "basic", "oauth")) {
            answers.forEach(answer -> all.add(List.of(scheme, answer)));
        }
        return all;
    }

    private static String head(String status, String type, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nSet-Cookie: sid=" + CANARY
                + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nothingShowsASecret(List<String> row) throws Exception {
        String scheme = row.get(0);
        try (LoopbackServer server = LoopbackServer.start(); LoopbackServer tokens = LoopbackServer.start()) {
            // A server can only give back what it was sent.
            server.raw(scheme.equals("basic") ? row.get(1) : row.get(1).replace(BASIC, "x".repeat(BASIC.length())));
            tokens.answer(200, "application/json", "{\"access_token\":\"" + CANARY + "\",\"refresh_token\":\"" + CANARY + "\"}");
            List<Object> seen = new ArrayList<>();
            Building settings = settings(scheme, server, tokens, seen);
            check(settings, seen, server, true);
            assertThat(server.requests()).isNotEmpty();
            String wire = server.request().line() + server.request().headers() + server.request().text();
            // In the path, the query and two members, and in the credentials.
            assertThat(wire.split(CANARY, -1).length + wire.split(BASIC, -1).length - 2)
                    .isEqualTo(4 + (scheme.equals("keys") ? 4 : 1));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "400|application/json|{\"error\":\"invalid_client\",\"error_description\":\"you sent S3CR3T-CANARY\"}",
        "401|text/plain|S3CR3T-CANARY", "200|application/json|{\"refresh_token\":\"S3CR3T-CANARY\"}",
        "200|application/json|{\"access_token\":\"S3CR3T-CANARY\\u0000\"}",
        "200|application/json|{\"access_token\":\"S3CR3T-CANARY\",\"token_type\":\"S3CR3T-CANARY\"}"})
    void noFailureToGetATokenShowsASecret(int status, String type, String body) throws Exception {
        try (LoopbackServer server = LoopbackServer.start(); LoopbackServer tokens = LoopbackServer.start()) {
            tokens.answer(status, type, body);
            List<Object> seen = new ArrayList<>();
            check(settings("oauth", server, tokens, seen), seen, server, false);
            assertThat(tokens.request().text()).isEqualTo("grant_type=client_credentials");
            assertThat(server.requests()).isEmpty();
        }
    }

    /** What a member's name says is hidden where the value itself is not known. */
    @Test
    void anErrorHidesMembersThatAreWrittenOnly() throws Exception {
        try (LoopbackServer server = LoopbackServer.start()) {
            server.answer(409, "application/json", "{\"pin\":\"P1N\",\"answer\":{\"a\":\"P1N\"},\"name\":\"n\"}");
            Building settings = CLIENT.configure().set("server", server.url());
            Reflect.call(settings.builder(), "basic", "user", CANARY);
            try (Connection connection = Connection.of(settings.create())) {
                Object account = CLIENT.build("Account").set("name", "n").create();
                OperationCall call = connection.operation("login").set("token", "t").set("body", account);
                assertThat(catchThrowable(call::execute))
                        .hasMessage("login: 409 Conflict: {\"pin\":\"***\",\"answer\":\"***\",\"name\":\"n\"}");
            }
        }
    }

    private static Building settings(String scheme, LoopbackServer server, LoopbackServer tokens, List<Object> seen) {
        Building settings = CLIENT.configure().set("server", server.url());
        switch (scheme) {
            case "keys" -> settings.set("bearer", CANARY).set("headerKey", CANARY).set("queryKey", CANARY)
                    .set("cookieKey", CANARY);
            case "basic" -> Reflect.call(settings.builder(), "basic", "user", CANARY);
            default -> {
                Object grant = Reflect.call(CLIENT.runtime("OAuth2Grant"), "clientCredentials", "id", CANARY);
                java.util.function.Consumer<Object> listener = seen::add;
                Object told = Reflect.call(Reflect.call(grant, "tokenUrl", tokens.url() + "/t"), "onToken", listener);
                settings.set("oauth", told);
                seen.add(told);
            }
        }
        seen.add(settings.builder());
        return settings;
    }

    private static void check(Building settings, List<Object> seen, LoopbackServer server, boolean sent) throws Exception {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler handler = handler(logged);
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        try (Connection connection = Connection.of(settings.create())) {
            Object account = CLIENT.build("Account").set("name", "n").set("pin", CANARY).set("answer", CANARY).create();
            OperationCall operation = connection.operation("login").set("token", CANARY).set("sig", CANARY).set("body", account);
            Object call = operation.call();
            seen.addAll(List.of(connection.client(), account, call));
            for (boolean async : List.of(false, true)) {
                Object[] answer = new Object[1];
                Throwable failure = catchThrowable(() -> answer[0] = async
                        ? Reflect.call(operation.async(), "join")
                        : Reflect.call(call, "executeForResponse"));
                seen.add(String.valueOf(answer[0]));
                if (failure != null) {
                    StringWriter trace = new StringWriter();
                    failure.printStackTrace(new PrintWriter(trace)); // causes and suppressed ones too
                    seen.add(trace);
                    Throwable own = async ? failure.getCause() : failure;
                    assertThat(own).isInstanceOf(CLIENT.runtime("ApiException"));
                    seen.addAll(parts(own));
                }
            }
        } finally {
            root.removeHandler(handler);
            root.setLevel(before);
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(sent ? 6 : 8);
        for (Object each : seen) {
            assertThat(each.toString()).doesNotContain(CANARY, BASIC);
        }
        assertThat(logged.stream().filter(line -> !line.startsWith("jdk.") && !line.startsWith("sun.")))
                .noneMatch(line -> line.contains(CANARY) || line.contains(BASIC));
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().contains(CANARY));
    }

    /** What an exception gives, as text: its headers and its typed body. */
    private static List<Object> parts(Throwable failure) {
        List<Object> parts = new ArrayList<>();
        for (String name : Arrays.asList("headers", "error", "requestId")) {
            if (Reflect.has(failure, name)) {
                parts.add(String.valueOf(Reflect.callOrNull(failure, name)));
            }
        }
        return parts;
    }

    private static Handler handler(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                @Nullable Object[] parameters = record.getParameters();
                logged.add(record.getLoggerName() + " " + record.getMessage() + Arrays.toString(parameters)
                        + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
