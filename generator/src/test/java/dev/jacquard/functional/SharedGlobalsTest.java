package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Global parameters whose code stands once for all requests that take them all. */
class SharedGlobalsTest {
    private static final GeneratedClient CLIENT =
            Woven.file(Path.of("src/test/resources/specs/positive/shared-globals.yaml")).compile();

    private static Connection connect(LoopbackServer server) {
        return CLIENT.connect(server, settings -> settings
                .set("xTenant", "client").set("languages", languages("en")).set("http", 1L));
    }

    private static List<Object> languages(String... values) {
        return List.of(values).stream()
                .map(value -> Reflect.call(CLIENT.type("Language"), "of", value))
                .toList();
    }

    @Test
    void aRequestSendsWhatTheClientHas() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = connect(server)) {
            connection.operation("takeNothingElse").execute();
            assertThat(server.request().line()).isEqualTo("GET /nothing-else?languages=en HTTP/1.1");
            assertThat(server.request().header("x-tenant")).containsExactly("client");
            assertThat(server.request().header("cookie")).containsExactly("http=1");
        }
    }

    @Test
    void whatARequestSetsGoesFirst() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = connect(server)) {
            connection.operation("takeAll").set("xTenant", "request").set("id", 7L).set("http", 2L)
                    .set("languages", languages("de", "en")).set("body", List.of("a")).execute();
            assertThat(server.request().target()).isEqualTo("/all/7?size=5&languages=de&languages=en");
            assertThat(server.request().header("x-tenant")).containsExactly("request");
            assertThat(server.request().header("cookie")).containsExactly("http=2");
            assertThat(server.request().text()).isEqualTo("[\"a\"]");
        }
    }

    @Test
    void whatIsRequiredAndNowhereSetIsNotSent() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = CLIENT.connect(server)) {
            Throwable thrown = catchThrowable(connection.operation("takeNothingElse")::execute);
            assertThat(thrown).isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                    .hasMessageContaining("set xTenant on the request or on the client's builder");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aCopyHasThemToo() {
        Building request = CLIENT.build("TakeAllRequest").set("xTenant", "t").set("id", 1L).set("http", 3L);
        Object made = request.set("languages", languages("en")).create();
        assertThat(Reflect.call(Reflect.call(made, "toBuilder"), "build")).isEqualTo(made);
        assertThat(made).isInstanceOf(CLIENT.type("TestGlobals"));
    }

    @Test
    void requestsThatTakeSomeOrOthersKeepTheirOwn() throws Exception {
        Class<?> shared = CLIENT.type("TestGlobals");
        assertThat(shared).isAssignableFrom(CLIENT.type("TakeNothingElseRequest"));
        assertThat(shared.isAssignableFrom(CLIENT.type("TakeSomeRequest"))).isFalse();
        assertThat(shared.isAssignableFrom(CLIENT.type("TakeOtherRequest"))).isFalse();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = connect(server)) {
            connection.operation("takeSome").execute();
            assertThat(server.request().target()).isEqualTo("/some?languages=en");
            connection.operation("takeOther").set("xTenant", "other").execute();
            assertThat(server.request().header("x-tenant")).containsExactly("other");
        }
    }

    @Test
    void nothingIsSharedOfOneParameter() {
        GeneratedClient client = Woven.file(Path.of("..", "spec", "plex-pins.yaml")).compile();
        assertThat(client.topLevel()).noneMatch(name -> name.endsWith("Globals"));
    }
}
