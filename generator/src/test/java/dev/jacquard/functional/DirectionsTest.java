package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Building;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Required members that travel one way: {@code readOnly} and {@code writeOnly}. */
class DirectionsTest extends LoopbackTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/read-write-only.yaml"));
    private static final GeneratedClient CLIENT = WOVEN.compile();
    private static final String ANSWER =
            "{\"id\":7,\"created\":\"2026-11-01T08:30:00Z\",\"name\":\"Ada\",\"level\":3,\"revoked\":null}";

    DirectionsTest() {
        super(CLIENT);
    }

    private Object create() {
        Object account = account().set("password", "secret").create();
        return Reflect.call(connection.operation("create").set("body", account).call(), "execute");
    }

    private static Building account() {
        return CLIENT.build("Account").set("name", "Ada").set("level", 3);
    }

    @Test
    void whatTheServerGivesIsNeitherDemandedNorSent() {
        server.answer(201, "application/json", ANSWER);
        Object made = create();
        assertThat(server.request().text()).isEqualTo("{\"name\":\"Ada\",\"level\":3,\"password\":\"secret\"}");
        assertThat(Reflect.call(made, "id")).isEqualTo(7L);
        assertThat(Reflect.callOrNull(made, "password")).isNull();
    }

    @Test
    void anAnswerWithoutItIsRefused() {
        server.answer(201, "application/json", ANSWER.replace("\"id\":7,", ""));
        assertThatThrownBy(this::create)
                .isInstanceOf(CLIENT.runtime("DecodeException"))
                .hasMessageContaining("$: missing required member \"id\"");
        assertThatThrownBy(() -> CLIENT.decode("Account", "{\"name\":\"Ada\"}"))
                .hasMessageContaining("missing required members \"id\", \"created\", \"level\"");
    }

    @Test
    void whatTheCallerGivesIsDemandedOfHimAlone() {
        Building account = account();
        assertThatThrownBy(account::create)
                .isInstanceOf(CLIENT.runtime("MissingFieldsException"))
                .hasMessage("Account: missing password");
        assertThat(Reflect.callOrNull(CLIENT.decode("Account", ANSWER), "password")).isNull();
    }

    @Test
    void whatIsSetIsSentWhereverItBelongs() {
        Object account = account().set("password", "secret").set("id", 7L).create();
        assertThat(CLIENT.encode(account)).isEqualTo("{\"id\":7,\"name\":\"Ada\",\"level\":3,\"password\":\"secret\"}");
        assertThat(account)
                .hasToString("Account[id=7, created=null, name=Ada, level=3, password=***, revoked=null, note=null]");
    }

    @Test
    void pagesAskForWhatTheCallerGives() {
        String model = WOVEN.pages().get("docs/models/Account.md");
        assertThat(model).containsPattern("`id`.*:heavy_minus_sign:").containsPattern("`password`.*:heavy_check_mark:");
        String calls = String.join("\n", WOVEN.pages().values());
        assertThat(calls).contains(".name(").contains(".password(").doesNotContain(".id(").doesNotContain(".created(");
    }
}
