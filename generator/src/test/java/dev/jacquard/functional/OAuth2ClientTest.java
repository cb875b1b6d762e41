package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.ServerTest;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** OAuth 2.0 as the document has it: where tokens come from, and what its operations share. */
class OAuth2ClientTest extends ServerTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Tokens, version: '1'}
            servers: [{url: 'https://example.com/v1'}]
            security: [{relative: [read]}]
            paths:
              /a: {get: {operationId: first, responses: {'204': {description: d}}}}
              /b:
                get:
                  operationId: second
                  security: [{key: []}, {relative: []}]
                  responses: {'204': {description: d}}
              /c: {get: {operationId: connected, security: [{oidc: []}], responses: {'204': {description: d}}}}
            components:
              securitySchemes:
                relative:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: /oauth/token, scopes: {read: Read}}
                    authorizationCode:
                      authorizationUrl: oauth/authorize
                      tokenUrl: 'http://evil.example/token'
                      scopes: {}
                oidc: {type: openIdConnect, openIdConnectUrl: /.well-known/openid-configuration}
                key: {type: apiKey, in: header, name: X-Key}
            """).compile();

    private static Object grant() {
        return Reflect.call(CLIENT.runtime("OAuth2Grant"), "clientCredentials", "id", "s3cr3t");
    }

    @Test
    void sharesTheTokenAmongOperations() {
        server.answer(200, "application/json", "{\"access_token\":\"t\",\"expires_in\":3600}").answer(204);
        // The server is set after the grant: the token URL is relative to it all the same.
        Building settings = CLIENT.configure().set("relative", grant()).set("server", server.url() + "/v2");
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation("first").execute();
            connection.operation("second").execute();
        }
        assertThat(server.requests()).extracting(RecordedRequest::line).containsExactly(
                "POST /oauth/token HTTP/1.1", "GET /v2/a HTTP/1.1", "GET /v2/b HTTP/1.1");
        assertThat(server.request().header("Authorization")).containsExactly("Bearer t");
    }

    @Test
    void beginsALoginAtTheDocumentsEndpoint() {
        Building settings = CLIENT.configure().set("server", "https://other.example/v2");
        Object login = Reflect.call(
                Reflect.call(settings.builder(), "relativeEndpoints"), "login", "id", "https://app.example", new String[0]);
        assertThat(Reflect.call(login, "uri").toString())
                .startsWith("https://other.example/v2/oauth/authorize?response_type=code&client_id=id&");
    }

    @Test
    void takesATokenOfOpenIdConnectOrItsEndpoint() {
        Building settings = CLIENT.configure().set("server", server.url()).set("oidc", "own");
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation("connected").execute();
            assertThat(server.request().header("Authorization")).containsExactly("Bearer own");
        }
        server.answer(200, "application/json", "{\"access_token\":\"t\"}").answer(204);
        settings.set("oidc", Reflect.call(grant(), "tokenUrl", server.url() + "/token"));
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation("connected").execute();
            assertThat(server.request().header("Authorization")).containsExactly("Bearer t");
        }
    }

    @Test
    void findsTheTokenEndpointOfOpenIdConnect() {
        server.answer(200, "application/json", "{\"issuer\":\"" + server.url() + "\",\"token_endpoint\":\"" + server.url() + "/t\"}")
                .answer(200, "application/json", "{\"access_token\":\"found\"}").answer(204);
        Building settings = CLIENT.configure().set("server", server.url() + "/v1").set("oidc", grant());
        try (Connection connection = Connection.of(settings.create())) {
            connection.operation("connected").execute();
            connection.operation("connected").execute();
        }
        assertThat(server.requests()).extracting(RecordedRequest::line).containsExactly(
                "GET /.well-known/openid-configuration HTTP/1.1", "POST /t HTTP/1.1", "GET /v1/c HTTP/1.1", "GET /v1/c HTTP/1.1");
        assertThat(server.request().header("Authorization")).containsExactly("Bearer found");
        assertThat(server.requests().get(0).header("Authorization")).isEmpty();
    }

    @Test
    void tellsTheScopesOfAnOperation() {
        assertThat(CLIENT.woven().files().get("src/main/java/test/client/api/DefaultApi.java"))
                .contains("Scopes that {@code relative} needs: {@code read}.");
    }

    @Test
    void sendsNoSecretOverPlainHttp() {
        Building settings = CLIENT.configure().set("server", "http://plain.example").set("relative", grant());
        assertThatThrownBy(settings::create).isInstanceOf(IllegalStateException.class).hasMessageContaining("https");
        assertThat(CLIENT.woven().warnings()).singleElement().asString().contains("tokenUrl", "openapi.yaml");
    }
}
