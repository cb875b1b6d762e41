package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An operation that is not supported leaves nothing behind: no types, no server that must be set. */
class LeftOutOperationsTest {
    @Test
    void leaveNothingBehind() {
        Woven woven = Woven.file(Path.of("src/test/resources/specs/positive/left-out-operations.yaml"));
        assertThat(woven.warnings()).anyMatch(warning -> warning.contains("left-out-operations.yaml:9:"));
        GeneratedClient client = woven.compile();
        assertThat(client.topLevel()).containsExactly(
                "test.client.TestClient",
                "test.client.TestConfig",
                "test.client.api.DefaultApi",
                "test.client.exception.OtherInternalServerErrorException",
                "test.client.model.OtherInternalServerError");
        assertThatCode(() -> client.configure().create()).doesNotThrowAnyException();
    }
}
