package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths whose variables and parameters do not match. */
class PathsTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/path-variables.yaml"));

    private static List<String> findings() {
        return WOVEN.warnings().stream()
                .map(warning -> warning.lines().findFirst().orElse("").replaceFirst("^.*yaml:", ""))
                .toList();
    }

    @Test
    void whatDoesNotMatchIsTold() {
        assertThat(findings()).containsExactlyInAnyOrder(
                "11:5: warning: path parameter petID does not stand in the path /pets/{petId}/photos/{photo-id};"
                        + " it is left out",
                "11:5: warning: the path /pets/{petId}/photos/{photo-id} has {petId}, but no parameter declares it;"
                        + " it is taken as text",
                "11:5: warning: the path /pets/{petId}/photos/{photo-id} has {photo-id}, but no parameter declares it;"
                        + " it is taken as text",
                "15:5: warning: path parameter petID does not stand in the path /pets/{petId}/photos/{photo-id};"
                        + " it is left out",
                "15:5: warning: the path /pets/{petId}/photos/{photo-id} has {photo-id}, but no parameter declares it;"
                        + " it is taken as text");
    }

    @Test
    void variablesThatNobodyDeclaresAreTexts() throws Exception {
        GeneratedClient client = WOVEN.compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("getPhoto").set("petId", "a/b").set("photoId", "7").execute();
            assertThat(server.request().line()).isEqualTo("GET /pets/a%2Fb/photos/7 HTTP/1.1");

            Throwable incomplete = catchThrowable(connection.operation("getPhoto").set("petId", "1")::execute);
            assertThat(incomplete).hasMessageContaining("photoId");
        }
    }

    @Test
    void aVariableIsNotTheQueryParameterOfItsName() throws Exception {
        GeneratedClient client = WOVEN.compile();
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = client.connect(server)) {
            connection.operation("addPhoto").set("petId", 1L).set("photoIdQuery", "q").set("photoId", "p").execute();
            assertThat(server.request().line()).isEqualTo("POST /pets/1/photos/p?photo-id=q HTTP/1.1");
        }
    }
}
