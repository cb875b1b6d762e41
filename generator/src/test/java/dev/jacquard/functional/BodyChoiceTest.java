package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies of several media types, among which the caller chooses. */
class BodyChoiceTest extends LoopbackTest {
    private static final GeneratedClient CLIENT =
            Woven.file(Path.of("src/test/resources/specs/positive/body-choice.yaml")).compile();

    BodyChoiceTest() {
        super(CLIENT);
    }

    private static Object order() {
        return CLIENT.build("Order").set("id", 7L).create();
    }

    @Test
    void sendsTheFormThatIsSet() {
        connection.operation("createOrder").set("body", order()).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("application/json");
        assertThat(server.request().text()).isEqualTo("{\"id\":7}");
        connection.operation("createOrder").set("bodyAsForm", order()).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(server.request().text()).isEqualTo("id=7");
        connection.operation("createOrder").set("bodyAsCsv", "id\n\u00e9").execute();
        assertThat(server.request().header("Content-Type")).containsExactly("text/csv; charset=UTF-8");
        assertThat(server.request().text()).isEqualTo("id\n\u00e9");
    }

    @Test
    void sendsPartsAndBytes() {
        Object file = Reflect.call(CLIENT.runtime("Upload"), "of", "PNG".getBytes(StandardCharsets.UTF_8));
        Object parts = CLIENT.build("CreateOrderBody").set("id", 7L).set("photo", file).create();
        connection.operation("createOrder").set("bodyAsMultipart", parts).execute();
        assertThat(server.request().header("Content-Type").get(0)).startsWith("multipart/form-data; boundary=");
        assertThat(server.request().text()).contains("name=\"id\"").contains("\r\n\r\nPNG\r\n");
        connection.operation("createOrder").set("bodyAsPdf", file).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("application/pdf");
        assertThat(server.request().text()).isEqualTo("PNG");
    }

    @Test
    void sendsTypesThatTakeTheSameAsTheCallSays() {
        Object call = Reflect.call(connection.operation("createOrder").set("body", order()).call(), "header",
                "Content-Type", "text/json");
        Reflect.callOrNull(call, "execute");
        assertThat(server.request().header("Content-Type")).containsExactly("text/json");
        Object bytes = Reflect.call(CLIENT.runtime("Upload"), "of", new byte[] {1});
        Object jpeg = Reflect.call(bytes, "contentType", "image/jpeg");
        connection.operation("sendImage").set("body", jpeg).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("image/jpeg");
    }

    @Test
    void tellsSchemasOfJsonApart() {
        connection.operation("putEvents").set("body", order()).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("application/vnd.acme.event+json; v=1");
        connection.operation("putEvents").set("bodyAsAcmeEventBatch", List.of(order())).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("application/vnd.acme.event-batch+json");
        assertThat(server.request().text()).isEqualTo("[{\"id\":7}]");
        connection.operation("putEvents").execute();
        assertThat(server.request().body()).isEmpty();
    }

    @Test
    void refusesNoneAndTwo() {
        OperationCall none = connection.operation("createOrder");
        assertThatThrownBy(none::execute)
                .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                .hasMessageContaining("body or bodyAsCsv or bodyAsForm or bodyAsMultipart or bodyAsPdf");
        OperationCall two = connection.operation("putEvents")
                .set("body", order()).set("bodyAsAcmeEventBatch", List.of());
        assertThatThrownBy(two::execute)
                .isInstanceOf(CLIENT.runtime("InvalidRequestException"))
                .hasMessageContaining("body, bodyAsAcmeEventBatch");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void takesTheFirstFormAlone() {
        Object calls = Reflect.call(Reflect.call(connection.client(), "orders"), "calls");
        Object call = Reflect.call(calls, "createOrder", order());
        Reflect.callOrNull(Reflect.call(call, "server", server.url()), "execute");
        assertThat(server.request().text()).isEqualTo("{\"id\":7}");
    }

    @Test
    void writesTextInItsCharacterSet() {
        connection.operation("sendLatin").set("body", "\u00e9").execute();
        assertThat(server.request().header("Content-Type")).containsExactly("text/plain; charset=ISO-8859-1");
        assertThat(server.request().body()).containsExactly(0xe9);
        OperationCall greek = connection.operation("sendLatin").set("body", "\u03b1");
        assertThatThrownBy(greek::execute).hasMessageContaining("ISO-8859-1");
    }

    @Test
    void asksForAStreamInEachForm() {
        server.answer(200, "text/event-stream", "");
        Object prompt = CLIENT.build("Prompt").set("text", "a").create();
        connection.operation("chatStream").set("body", prompt).execute();
        assertThat(server.request().text()).isEqualTo("{\"text\":\"a\",\"stream\":true}");
        Object form = CLIENT.build("PromptForm").set("words", "b").create();
        connection.operation("chatStream").set("bodyAsForm", form).execute();
        assertThat(server.request().text()).isEqualTo("words=b&stream=true");
        connection.operation("chatStream").set("bodyAsText", "c").execute();
        assertThat(server.request().text()).isEqualTo("c");
        assertThat(server.request().header("Accept")).containsExactly("text/event-stream");
    }
}
