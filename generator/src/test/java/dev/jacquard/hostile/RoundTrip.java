package dev.jacquard.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.MemberKey;
import dev.jacquard.testing.Connection;
import dev.jacquard.testing.Described;
import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.Json;
import dev.jacquard.testing.LoopbackServer;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a payload that stands in all places at once arrives where it should: on the wire, in documentation. */
final class RoundTrip {
    /** Longer names of properties are refused. */
    private static final int LONGEST_KEY = 20_000;

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    private final GeneratedClient client;
    private final String payload;
    private final Described described;
    private final Pointer thing;
    private final Operation operation;

    RoundTrip(HostileDocument document, GeneratedClient client, String payload) {
        this.client = client;
        this.payload = payload;
        this.described = document.describe();
        this.thing = Pointer.of("/components/schemas").child(payload);
        this.operation = described.api().operations().stream()
                .filter(each -> each.method().equals("POST") && each.path().text().startsWith("/fixed"))
                .findFirst()
                .orElseThrow();
    }

    /** Names and defaults of members. */
    void assertValuesSurvive() {
        String model = described.names().type(thing).simpleName();
        String key = payload.length() > LONGEST_KEY ? "property" : payload;
        String member = described.names().member(thing, MemberKey.property(key));
        Object built = client.build(model).create();
        assertThat(Reflect.call(built, member)).isEqualTo(payload);
        assertThat(Reflect.call(built, "required")).isEqualTo(payload);
        if (encodable()) {
            JsonNode json = Json.read(client.encode(built));
            assertThat(json.get(key).asText()).isEqualTo(payload);
            assertThat(json.get("required").asText()).isEqualTo(payload);
            Object decoded = client.decode(model, client.encode(built));
            assertThat(decoded).isEqualTo(built);
        }
    }

    /** Names and defaults of parameters. */
    void assertParametersSurvive() throws Exception {
        try (LoopbackServer server = LoopbackServer.start(); Connection connection = connect(server)) {
            OperationCall call = connection.operation(described.names().method(operation.pointer())).anonymous();
            // A payload with braces in the path makes variables that nobody declares: they are taken as text.
            for (String variable : new LinkedHashSet<>(operation.path().variables())) {
                call.set(described.names().member(operation.pointer(), new MemberKey("path", variable)), "1");
            }
            if (!encodable()) {
                assertThat(catchThrowable(call::execute)).isInstanceOf(client.runtime("InvalidRequestException"));
                return;
            }
            server.answer(200, "application/json", "{\"required\":\"x\"}");
            call.execute();
            String[] query = server.request().target().split("\\?", 2)[1].split("&");
            assertThat(query).hasSize(1 + described.api().globals().size());
            String[] pair = query[0].split("=", -1);
            assertThat(pair).hasSize(2);
            assertThat(URLDecoder.decode(pair[0], StandardCharsets.UTF_8)).isEqualTo(payload);
            assertThat(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)).isEqualTo(payload);

            String header = described.names().member(operation.pointer(), new MemberKey("header", payload));
            call.set(header, "value");
            if (payload.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]+")) {
                call.execute();
                assertThat(server.request().header(payload)).containsExactly("value");
            } else {
                assertThat(catchThrowable(call::execute)).isInstanceOf(client.runtime("InvalidRequestException"));
            }
        }
    }

    /** The words of the payload in the comment of the model. */
    void assertTextIsShown(SourceInspection sources) {
        boolean hidesTargets = payload.contains("](") || payload.contains("]:") || payload.contains("<!--");
        String comment = sources.comment(described.names().type(thing).simpleName());
        Matcher words = WORD.matcher(payload);
        while (!hidesTargets && words.find()) {
            assertThat(comment).contains(words.group());
        }
    }

    /** A client with all servers set, since payloads name none. */
    private Connection connect(LoopbackServer server) {
        return client.connect(server, settings -> described.api().servers().forEach(
                group -> settings.set(described.names().setting(group.pointer()), server.url())));
    }

    /** No UTF-8 holds half a surrogate pair. */
    private boolean encodable() {
        return StandardCharsets.UTF_8.newEncoder().canEncode(payload);
    }
}
