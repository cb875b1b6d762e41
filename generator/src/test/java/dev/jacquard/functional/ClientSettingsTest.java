package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.ServerTest;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set once on a client: servers and global parameters. */
class ClientSettingsTest extends ServerTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Settings, version: '1'}
            servers:
              - {url: 'https://{region}.example.com/v1', variables: {region: {default: eu}}}
            x-speakeasy-globals:
              parameters:
                - $ref: '#/components/parameters/Tenant'
                - {name: lang, in: query}
            paths:
              /both:
                get:
                  operationId: both
                  parameters:
                    - $ref: '#/components/parameters/Tenant'
                    - {name: lang, in: query, schema: {type: string, default: en}}
                  responses: {'204': {description: Nothing}}
              /neither:
                get: {operationId: neither, responses: {'204': {description: Nothing}}}
              /elsewhere:
                servers:
                  - url: /relative
                get: {operationId: elsewhere, responses: {'204': {description: Nothing}}}
            components:
              parameters:
                Tenant: {name: X-Tenant, in: header, required: true, schema: {type: string}}
            """).compile();

    private Building settings() {
        return CLIENT.configure().set("server", server.url() + "/v1/").set("otherServer", server.url() + "/other");
    }

    @Test
    void sendsGlobalsWhereTheyAreDeclared() {
        try (Connection connection = Connection.of(settings().set("xTenant", "t").create())) {
            connection.operation("both").execute();
            assertThat(server.request().header("X-Tenant")).containsExactly("t");
            connection.operation("neither").execute();
            assertThat(server.request().ownHeaders()).isEmpty();
        }
    }

    @Test
    void letsTheRequestWin() {
        try (Connection connection = Connection.of(settings().set("xTenant", "t").set("lang", "de").create())) {
            connection.operation("both").set("xTenant", "u").set("lang", "fr").execute();
            assertThat(server.request().ownHeaders()).containsExactly("X-Tenant: u");
            assertThat(server.request().target()).isEqualTo("/v1/both?lang=fr");
        }
    }

    @Test
    void saysWhichGlobalIsMissing() {
        try (Connection connection = Connection.of(settings().create())) {
            OperationCall call = connection.operation("both");
            assertThatThrownBy(call::execute)
                    .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                    .hasMessageContaining("X-Tenant")
                    .hasMessageContaining("xTenant");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void prefersTheClientsGlobalToTheDocumentsDefault() {
        try (Connection connection = Connection.of(settings().set("xTenant", "t").set("lang", "de").create())) {
            connection.operation("both").execute();
            assertThat(server.request().target()).isEqualTo("/v1/both?lang=de");
        }
        try (Connection connection = Connection.of(settings().set("xTenant", "t").create())) {
            connection.operation("both").execute();
            assertThat(server.request().target()).isEqualTo("/v1/both?lang=en");
        }
        try (Connection connection = Connection.of(settings().set("xTenant", "t").setNull("lang").create())) {
            connection.operation("both").execute();
            assertThat(server.request().target()).isEqualTo("/v1/both");
        }
    }

    @Test
    void callsTheServerOfTheOperation() {
        try (Connection connection = Connection.of(settings().create())) {
            connection.operation("neither").execute();
            assertThat(server.request().target()).isEqualTo("/v1/neither");
            connection.operation("elsewhere").execute();
            assertThat(server.request().target()).isEqualTo("/other/elsewhere");
        }
    }

    @Test
    void demandsAServerThatTheDocumentDoesNotName() {
        assertThatThrownBy(() -> CLIENT.configure().create())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("otherServer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///", "http://u:p@h", "//cdn", "http://h/a/../b", "", "h"})
    void refusesServersThatAreNoBaseOfRequests(String url) {
        Building settings = CLIENT.configure();
        assertThatThrownBy(() -> settings.set("server", url)).isInstanceOf(IllegalArgumentException.class);
    }
}
