package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.names.MemberKey;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Woven;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths and server URLs that lead elsewhere, and headers and cookies whose names are no names. */
class PathsAndServersTest {
    private static HostileDocument document(String path, String server) {
        HostileDocument document = HostileDocument.json("""
                {"openapi": "3.1.1", "info": {"title": "Paths", "version": "1"}, "servers": [{}], "paths": {}}""");
        ((ObjectNode) document.at("/servers/0")).put("url", server);
        ObjectNode get = ((ObjectNode) document.at("/paths")).putObject(path).putObject("get");
        get.put("operationId", "get");
        get.putObject("responses").putObject("204").put("description", "Nothing");
        for (String name : List.of("a", "b", "+x", "x*", "c")) {
            if (path.contains("{" + name + "}")) {
                ObjectNode parameter = get.withArray("/parameters").addObject().put("name", name).put("in", "path");
                parameter.put("required", true).putObject("schema").put("type", "string");
            }
        }
        return document;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/a?b={c}|/a?b=X", "/a?b=c&d|/a?b=c&d", "/a?|/a", "/a?b={c}#d|/a?b=X",
        "//evil.com/{a}|//evil.com/X", "{a}|/X", "/{a}{b}|/XX", "/{a}/{a}|/X/X",
        "/{+x}|/X", "/{x*}|/X", "no/slash|/no/slash", "/a b/\u00e9|/a%20b/%C3%A9", "/a%2Fb|/a%2Fb",
        "/{|/%7B", "/}|/%7D", "/a:b@c|/a:b@c"
    })
    void requestsGoWhereThePathSays(String path, String target) throws Exception {
        GeneratedClient client = document(path, "https://example.com").weave().compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            var call = connection.operation("get");
            Map<String, String> members =
                    Map.of("{a}", "a", "{b}", "b", "{x}", "x", "{c}", "c", "{+x}", "plusX", "{x*}", "xStar");
            members.forEach((variable, member) -> {
                if (path.contains(variable)) {
                    call.set(member, "X");
                }
            });
            call.execute();
            assertThat(server.request().line()).isEqualTo("GET " + target + " HTTP/1.1");
        }
    }

    @Test
    void climbingPathsAreNotSent() throws Exception {
        GeneratedClient client = document("/a/../b", "https://example.com").weave().compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            Throwable thrown = catchThrowable(connection.operation("get")::execute);
            assertThat(thrown).isInstanceOf(client.runtime("InvalidRequestException"));
            assertThat(server.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/{unknown}|/X", "/{}|/X", "/a/{ a }|/a/X"})
    void variablesThatNobodyDeclaresAreTexts(String path, String target) throws Exception {
        HostileDocument document = document(path, "https://example.com");
        Woven woven = document.weave();
        assertThat(woven.warnings()).hasSize(1).allMatch(warning -> warning.contains("but no parameter declares it"));
        GeneratedClient client = woven.compile();
        String member = document.describe().names().members().values().iterator().next().values().iterator().next();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("get").set(member, "X").execute();
            assertThat(server.request().target()).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "file:///etc", "//cdn", "/v1", "", "ftp://h", "https://{h}.example.com",
        "{a}", "http://h/{x}/../"
    })
    void serversThatCannotBeCalledMustBeSet(String url) {
        GeneratedClient client = document("/p", url).weave().compile();
        assertThat(catchThrowable(() -> client.configure().create()))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("server(url)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://user:pw@127.0.0.1:9", "http://127.0.0.1:9/a/../b", "http://127.0.0.1:9?q",
        "http://a b", "http://", "https://"
    })
    void serversThatAreNoBaseOfRequestsAreRefused(String url) {
        GeneratedClient client = document("/p", url).weave().compile();
        Throwable thrown = catchThrowable(() -> {
            try (Connection connection = Connection.of(client.configure().create())) {
                connection.operation("get").execute();
            }
        });
        assertThat(thrown).isNotNull();
        assertThat(thrown.getClass()).isIn(IllegalStateException.class, client.runtime("InvalidRequestException"));
        assertThat(thrown.getMessage()).doesNotContain("pw");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "header|X Y", "header|X:Y", "header|''",
        "header|\u00e9", "cookie|a;b", "cookie|a=b", "cookie|''"
    })
    void namesThatCannotBeSentAreRefusedWhenTheyAreUsed(String in, String name) throws Exception {
        HostileDocument document = document("/p", "https://example.com");
        ObjectNode parameter = ((ObjectNode) document.at("/paths/~1p/get")).withArray("/parameters").addObject();
        parameter.put("name", name).put("in", in).putObject("schema").put("type", "string");
        GeneratedClient client = document.weave().compile();
        String member = document.describe().names().members().values().iterator().next().values().iterator().next();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("get").execute();
            assertThat(server.request().ownHeaders()).isEmpty();
            Throwable thrown = catchThrowable(connection.operation("get").set(member, "v")::execute);
            assertThat(thrown).isInstanceOf(client.runtime("InvalidRequestException"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void oneNameInManyPlacesStaysApart() throws Exception {
        HostileDocument document = document("/{a}", "https://example.com");
        for (String in : List.of("query", "header", "cookie")) {
            ObjectNode parameter = ((ObjectNode) document.at("/paths/~1{a}/get")).withArray("/parameters").addObject();
            parameter.put("name", "a").put("in", in).putObject("schema").put("type", "string").put("default", in);
        }
        GeneratedClient client = document.weave().compile();
        var operation = document.describe().api().operations().get(0);
        String inPath = document.describe().names().member(operation.pointer(), new MemberKey("path", "a"));
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("get").set(inPath, "path").execute();
            assertThat(server.request().target()).isEqualTo("/path?a=query");
            assertThat(server.request().ownHeaders()).containsExactlyInAnyOrder("a: header", "Cookie: a=cookie");
        }
    }
}
