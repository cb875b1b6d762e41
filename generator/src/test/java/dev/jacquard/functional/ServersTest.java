package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers whose URLs have variables, and where calls go. */
class ServersTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Servers, version: '1'}
            servers:
              - url: http://{region}.0.0.1:{port}/{base}
                variables:
                  region: {default: '127', enum: ['127', '0']}
                  port: {default: '1'}
                  base: {default: v1}
              - {url: 'https://sandbox.example.com', description: Sandbox.}
            paths:
              /general: {get: {operationId: general, responses: {'204': {description: d}}}}
              /authority:
                servers: [{url: 'http://{host}{path}', variables: {host: {default: h.example}, path: {default: /p}}}]
                get: {operationId: authority, responses: {'204': {description: d}}}
                put:
                  operationId: whole
                  servers: [{url: '{root}/v2', variables: {root: {default: 'https://w.example'}}}]
                  responses: {'204': {description: d}}
                post:
                  operationId: scheme
                  servers: [{url: '{scheme}://127.0.0.1:{port}', variables: {scheme: {default: https}, port: {default: '2'}}}]
                  responses: {'204': {description: d}}
              /shared:
                servers:
                  - url: http://127.0.0.1:{port}/shared
                    variables: {port: {default: '1', description: The same}}
                get: {operationId: shared, responses: {'204': {description: d}}}
              /unset:
                servers: [{url: 'https://{nobody}.example.com'}]
                get: {operationId: unset, responses: {'204': {description: d}}}
            """).compile();

    private LoopbackServer server;
    private String authority;
    private String port;

    @BeforeEach
    void listen() throws IOException {
        server = LoopbackServer.start();
        URI uri = URI.create(server.url());
        authority = uri.getAuthority();
        port = String.valueOf(uri.getPort());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static Building settings() {
        return CLIENT.configure().set("nobodyExampleComServer", "https://n.example");
    }

    private String called(Building settings, String operation) {
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation(operation).execute();
        }
        return server.request().target();
    }

    @Test
    void aVariableOfSeveralListsIsSetOnce() {
        Building settings = settings().set("region", "127").set("port", port);
        assertThat(called(settings, "shared")).isEqualTo("/shared/shared");
        assertThat(called(settings, "general")).isEqualTo("/v1/general");
        assertThat(CLIENT.woven().files().get("api-surface.txt"))
                .containsOnlyOnce("TestClient.Builder port(String value)");
    }

    @Test
    void putsTheValuesOfVariablesIn() {
        assertThat(called(settings().set("port", port), "general")).isEqualTo("/v1/general");
        assertThat(called(settings().set("port", port).set("base", "a/b c?d#\u00e9"), "general"))
                .isEqualTo("/a/b%20c%3Fd%23%C3%A9/general");
        assertThat(server.request().header("Host")).containsExactly("127.0.0.1:" + port);
        assertThat(called(settings().set("hostPathServerHost", authority), "authority")).isEqualTo("/p/authority");
        assertThat(called(settings().set("hostPathServerHost", authority).set("hostPathServerPath", ""), "authority"))
                .isEqualTo("/authority");
        assertThat(called(settings().set("otherServerRoot", server.url() + "/x/"), "whole")).isEqualTo("/x/v2/authority");
        Building scheme = settings().set("_127_0_0_1PortServerScheme", "http").set("_127_0_0_1PortServerPort", port);
        assertThat(called(scheme, "scheme")).isEqualTo("/authority");
    }

    @Test
    void prefersTheUrlThatIsSet() {
        assertThat(called(settings().set("base", "no").set("server", server.url() + "/own").set("port", "9"), "general"))
                .isEqualTo("/own/general");
    }

    @Test
    void letsACallHaveItsOwnServer() {
        try (Connection connection = Connection.of(settings().create())) {
            Object call = Reflect.call(connection.operation("general").call(), "server", server.url() + "/call");
            Reflect.callOrNull(call, "execute");
            assertThat(server.request().target()).isEqualTo("/call/general");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "region|eu", "region|''", "region|127.evil", "port|80/x", "port|''", "port|1@evil.example", "port|1#", "port|1?",
        "port|:1", "port|\u0661", "base|..", "base|a/../b", "base|%2e%2e/x", "hostPathServerHost|evil.example/x",
        "hostPathServerHost|u@evil.example", "hostPathServerHost|h\\evil", "hostPathServerHost|''",
        "hostPathServerHost|h?x", "hostPathServerPath|.evil.example", "hostPathServerPath|@evil.example/",
        "hostPathServerPath|:80", "hostPathServerPath|/../x", "otherServerRoot|javascript:x",
        "otherServerRoot|https://u:S3CR3T@h", "otherServerRoot|https://h?x", "_127_0_0_1PortServerScheme|ftp",
        "_127_0_0_1PortServerScheme|https://evil.example/", "_127_0_0_1PortServerPort|1/@x"})
    void refusesValuesThatLeadElsewhere(String variable, String value) {
        Building settings = settings();
        assertThatThrownBy(() -> settings.set(variable, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the variable ")
                .hasMessageNotContaining("S3CR3T");
    }

    @Test
    void demandsAServerWhereAVariableIsNotDeclared() {
        assertThat(catchThrowable(() -> CLIENT.configure().create()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobodyExampleComServer(url)");
    }

    @Test
    void tellsOfTheOtherServers() {
        assertThat(CLIENT.woven().sources().get(Woven.PACKAGE + ".TestClient"))
                .contains("The API's document also names {@code https://sandbox.example.com}: Sandbox.");
    }
}
