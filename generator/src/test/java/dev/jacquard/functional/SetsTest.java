package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Connection;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arrays without equal items. */
class SetsTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/sets.yaml"));
    private static final GeneratedClient CLIENT = WOVEN.compile();

    private static Set<?> texts(Object sets) {
        return (Set<?>) Reflect.call(sets, "texts");
    }

    @Test
    void keepTheOrderOfTheTextAndTheFirstOfEqualItems() {
        Object sets = CLIENT.decode("Sets", "{\"texts\":[\"c\",\"a\",\"c\",\"b\"],\"nulls\":[null,\"x\",null]}");
        assertThat(texts(sets)).isEqualTo(Set.of("a", "b", "c"));
        assertThat(CLIENT.encode(sets))
                .isEqualTo("{\"texts\":[\"c\",\"a\",\"b\"],\"maybe\":null,\"nulls\":[null,\"x\"]}");
        assertThat(sets).isEqualTo(CLIENT.decode("Sets", "{\"nulls\":[\"x\",null],\"texts\":[\"b\",\"a\",\"c\"]}"));
    }

    @Test
    void areCopiedOnceAndDoNotChange() {
        Set<String> given = new LinkedHashSet<>(List.of("b", "a"));
        Object sets = CLIENT.build("Sets").set("texts", given).create();
        given.add("c");
        assertThat(texts(sets)).isEqualTo(Set.of("a", "b"));
        assertThatThrownBy(() -> texts(sets).clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> texts(sets).iterator().remove()).isInstanceOf(RuntimeException.class);
        assertThat(texts(Reflect.call(Reflect.call(sets, "toBuilder"), "build"))).isSameAs(texts(sets));
    }

    @Test
    void travelAsParametersBodiesAndAnswers() throws IOException {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = CLIENT.connect(server)) {
            server.answer(200, "application/json", "[\"b\",\"a\",\"b\"]");
            Object sets = CLIENT.build("Sets").set("texts", new LinkedHashSet<>(List.of("z", "y"))).create();
            Object answer = connection.operation("send")
                    .set("ids", new LinkedHashSet<>(Arrays.asList(3L, 1L)))
                    .set("xTags", new LinkedHashSet<>(List.of("q", "p")))
                    .set("body", sets)
                    .execute();
            assertThat(server.request().line()).isEqualTo("POST /sets?ids=3&ids=1 HTTP/1.1");
            assertThat(server.request().ownHeaders()).contains("X-Tags: q,p");
            assertThat(server.request().text()).isEqualTo("{\"texts\":[\"z\",\"y\"],\"maybe\":null}");
            assertThat(answer).isEqualTo(Set.of("a", "b"));
            assertThat(((Set<?>) answer).iterator().next()).isEqualTo("b");
        }
    }

    @Test
    void standOnPagesAsSets() {
        assertThat(WOVEN.pages().get("docs/models/Sets.md")).containsPattern("`texts`.*Set");
        assertThat(String.join("", WOVEN.pages().values())).contains("Set.of(");
    }
}
