package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.api.Webhook;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Webhooks and callbacks: payloads are typed, and handed to what is set for them. */
class WebhooksTest {
    private static final GeneratedClient CLIENT =
            Woven.file(Path.of("src/test/resources/specs/positive/webhooks.yaml")).compile();

    private final List<String> taken = new ArrayList<>();

    private Object builder() {
        return Reflect.call(CLIENT.type("TestWebhooks"), "builder");
    }

    private Object receiver() {
        Object builder = builder();
        for (String method : List.of("onOrderCreated", "onOrderGone", "onOnSample")) {
            Reflect.call(builder, method, (Consumer<Object>) payload -> taken.add(method + " " + payload));
        }
        return Reflect.call(builder, "build");
    }

    private static Object headers(String... namesAndValues) {
        return Reflect.call(CLIENT.runtime("Headers"), "of", (Object) namesAndValues);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aNameChoosesTheHandler() {
        Object receiver = receiver();

        assertThat(Reflect.call(receiver, "receive", "order.created", headers(), bytes("{\"type\":\"order.created\",\"id\":\"7\"}")))
                .isEqualTo(true);
        assertThat(Reflect.call(receiver, "receive", "onSample", headers(), bytes("{\"type\":\"sample\",\"size\":1}")))
                .isEqualTo(true);
        assertThat(Reflect.call(receiver, "receive", "order.paid", headers(), bytes("{}"))).isEqualTo(false);
        assertThat(taken).containsExactly(
                "onOrderCreated Created[type=order.created, id=7]", "onOnSample OnSamplePayload[type=sample, size=1]");
    }

    @Test
    void thePayloadSaysWhichWebhookItIs() {
        Object receiver = receiver();

        Reflect.call(receiver, "receive", headers(), bytes("{\"type\":\"order.removed\",\"reason\":{\"text\":\"late\"}}"));
        assertThat(taken).containsExactly(
                "onOrderGone OrderGonePayload[type=order.removed, reason=OrderGoneReason[text=late]]");
        assertThat(catchThrowable(() -> Reflect.call(receiver, "receive", headers(), bytes("{\"type\":1}"))))
                .isInstanceOf(CLIENT.runtime("WebhookException"))
                .hasMessage("the payload has no text \"type\"");
    }

    @Test
    void othersAreHandedOverAsTheyCame() {
        Object builder = builder();
        BiConsumer<Object, Object> handler = (name, payload) -> taken.add(name + " " + payload);
        Object receiver = Reflect.call(Reflect.call(builder, "onOther", handler), "build");

        Reflect.call(receiver, "receive", headers(), bytes("{\"type\":\"order.paid\",\"n\":1.50}"));
        assertThat(taken).containsExactly("order.paid {\"type\":\"order.paid\",\"n\":1.50}");
    }

    @Test
    void aPayloadThatDoesNotFitIsAnErrorThatSaysWhere() {
        Object receiver = receiver();

        assertThat(catchThrowable(() -> Reflect.call(receiver, "receive", "order.created", headers(), bytes("{\"type\":\"a\"}"))))
                .isInstanceOf(CLIENT.runtime("WebhookException"))
                .hasMessage("the payload cannot be read: $: missing required member \"id\"");
        assertThat(taken).isEmpty();
    }

    @Test
    void whatIsNotProvedIsNotRead() {
        Object builder = builder();
        Object check = Reflect.call(CLIENT.runtime("WebhookSignature"), "of", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        Reflect.call(builder, "check", check);
        Reflect.call(builder, "onOrderCreated", (Consumer<Object>) payload -> taken.add("created"));
        Object receiver = Reflect.call(builder, "build");

        assertThat(catchThrowable(() -> Reflect.call(receiver, "receive", "order.created", headers(), bytes("{"))))
                .isInstanceOf(CLIENT.runtime("WebhookException"))
                .hasMessage("the webhook has no header webhook-id");
        assertThat(taken).isEmpty();
        assertThat(check).hasToString("WebhookSignature[***]");
    }

    @Test
    void aDeprecatedWebhookIsDeprecated() throws Exception {
        Class<?> builder = builder().getClass();

        assertThat(builder.getMethod("onOrderGone", Consumer.class).isAnnotationPresent(Deprecated.class)).isTrue();
        assertThat(builder.getMethod("onOrderCreated", Consumer.class).isAnnotationPresent(Deprecated.class)).isFalse();
    }

    @Test
    void whatSeveralNamesReferToHasAHandlerForEach() {
        GeneratedClient client = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Hooks, version: '1'}
                paths:
                  /a:
                    post:
                      responses: {'204': {description: Done}}
                      callbacks:
                        created: {$ref: '#/components/callbacks/Changed'}
                        updated: {$ref: '#/components/callbacks/Changed'}
                webhooks:
                  opened: {$ref: '#/components/pathItems/Door'}
                  closed: {$ref: '#/components/pathItems/Door'}
                components:
                  callbacks:
                    Changed:
                      '{$request.query.url}':
                        post: {requestBody: {content: {application/json: {schema: {type: string}}}}}
                  pathItems:
                    Door:
                      post: {requestBody: {content: {application/json: {schema: {type: integer}}}}}
                """).compile();
        Object builder = Reflect.call(client.type("TestWebhooks"), "builder");
        for (String method : List.of("onCreated", "onUpdated", "onOpened", "onClosed")) {
            Reflect.call(builder, method, (Consumer<Object>) payload -> taken.add(method + " " + payload));
        }
        Object receiver = Reflect.call(builder, "build");
        Object headers = Reflect.call(client.runtime("Headers"), "of", (Object) new String[0]);
        Reflect.call(receiver, "receive", "updated", headers, bytes("\"a\""));
        Reflect.call(receiver, "receive", "opened", headers, bytes("7"));

        assertThat(taken).containsExactly("onUpdated a", "onOpened 7");
    }

    @Test
    void whatIsNotForCallersHasNoHandler() {
        Woven woven = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Hooks, version: '1'}
                webhooks:
                  secret:
                    x-speakeasy-ignore: true
                    post: {requestBody: {content: {application/json: {schema: {type: string}}}}}
                  hidden:
                    post: {x-speakeasy-ignore: true, requestBody: {content: {application/json: {schema: {type: string}}}}}
                  open:
                    post: {requestBody: {content: {application/json: {schema: {type: string}}}}}
                """);

        assertThat(woven.api().webhooks()).extracting(Webhook::name).containsExactly("open");
    }

    @Test
    void aClientWithoutWebhooksHasNoReceiver() {
        Woven woven = Woven.file(Path.of("src/test/resources/specs/positive/pages.yaml"));

        assertThat(woven.sources().keySet()).noneMatch(name -> name.contains("Webhook"));
    }
}
