package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are read while they arrive: streams of items, and bytes. */
class StreamsTest extends LoopbackTest {
    private static final String EVENTS = "text/event-stream";

    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/streams.yaml"));

    private static final GeneratedClient CLIENT = WOVEN.compile();

    StreamsTest() {
        super(CLIENT);
    }

    private static List<String> items(Object stream) {
        List<String> items = new ArrayList<>();
        ((Iterable<?>) stream).forEach(item -> items.add(item.toString()));
        return items;
    }

    private List<String> items(String operation) {
        return items(connection.operation(operation).execute());
    }

    private OperationCall chat(String method) {
        return connection.operation(method).set("body", CLIENT.build("ChatRequest").set("prompt", "p").create());
    }

    @Test
    void anAnswerOfTwoSortsIsAskedForByTwoMethods() {
        server.answer(200, "application/json", "{\"text\":\"t\"}");
        assertThat(chat("chat").execute()).hasToString("Chat[text=t]");
        assertThat(server.request().header("Accept")).containsExactly("application/json");
        assertThat(server.request().text()).isEqualTo("{\"prompt\":\"p\",\"stream\":false}");

        server.answer(200, EVENTS, "data: {\"part\":\"a\"}\n\n: hm\n\ndata: {\"part\":\"b\"}\n\ndata: [DONE]\n\n");
        chat("chat").execute();
        assertThat(items(chat("chatStream").execute())).containsExactly("Part[part=a]", "Part[part=b]");
        assertThat(server.request().header("Accept")).containsExactly(EVENTS);
        assertThat(server.request().text()).isEqualTo("{\"prompt\":\"p\",\"stream\":true}");
    }

    @Test
    void anErrorOfAStreamIsTyped() {
        server.answer(400, "application/json", "{\"title\":\"no\"}");
        assertThat(catchThrowable(chat("chatStream")::execute)).isInstanceOf(CLIENT.type("ProblemException"));
    }

    @Test
    void theOtherSortIsAnError() {
        server.answer(200, "application/json", "{\"text\":\"t\"}");
        assertThat(catchThrowable(chat("chatStream")::execute))
                .isInstanceOf(CLIENT.runtime("DecodeException"))
                .hasMessageContaining("text/event-stream is expected");
    }

    @Test
    void theDocumentNamesTheEnd() {
        server.answer(200, EVENTS, "data: {\"part\":\"a\"}\n\ndata: END\n\ndata: x\n\n");
        assertThat(items("parts")).containsExactly("Part[part=a]");
        server.answer(200, EVENTS, "data: a\ndata: b\n\ndata: [DONE]\n\ndata: STOP\n\ndata: x\n\n");
        connection.operation("parts").execute();
        assertThat(items("texts")).containsExactly("a\nb", "[DONE]");
    }

    @Test
    void eventsOfWhichNothingIsSaidAreGivenAsTheyAre() {
        server.answer(200, EVENTS, "event: e\nid: 1\ndata: a\n\n");
        assertThat(items("raw")).containsExactly("ServerSentEvent[type=e, data=a, lastEventId=1]");
    }

    @Test
    void eventsAreObjectsWhereTheDocumentDescribesThemSo() {
        server.answer(200, EVENTS, "event: e\nid: 1\ndata: {\"part\":\"a\"}\n\ndata: [DONE]\n\n");
        assertThat(items("envelopes")).containsExactly("Envelope[event=e, id=1, data=Part[part=a]]");
        server.answer(200, EVENTS, "event: added\ndata: {x}\n\nretry: 7\nevent: removed\ndata: 1\n\nevent: new\ndata: y\n\n");
        connection.operation("envelopes").execute();
        assertThat(items("changes")).hasSize(3).satisfies(changes -> {
            assertThat(changes.get(0)).contains("Added[event=added, data={x}]");
            assertThat(changes.get(1)).contains("Removed[event=removed, data=1, retry=7]");
            assertThat(changes.get(2)).contains("{\"event\":\"new\",\"data\":\"y\"}");
        });
    }

    @Test
    void eventsAndLinesHoldTheSameItems() {
        server.answer(200, EVENTS, "event: addString\ndata: This data is formatted\ndata: across two lines\nretry: 5\n\n"
                + "event: addNumber\ndata: 1234.5678\nunknownField: this is ignored\n\n"
                + ": This is a comment\nevent: addJSON\ndata: {\"foo\": 42}\n\n");
        List<String> events = items("mixed");
        server.answer(200, "application/jsonl",
                "{\"event\":\"addString\",\"data\":\"This data is formatted\\nacross two lines\",\"retry\":5}\n"
                        + "{\"event\":\"addNumber\",\"data\":\"1234.5678\"}\n"
                        + "{\"event\":\"addJSON\",\"data\":\"{\\\"foo\\\": 42}\"}\n");
        connection.operation("mixed").execute();
        assertThat(items("mixedLines")).isEqualTo(events).hasSize(3);
        assertThat(events.get(0)).contains("This data is formatted\nacross two lines").contains("5");
        assertThat(events.get(1)).contains("1234.5678");
        assertThat(events.get(2)).contains("foo");
    }

    @ParameterizedTest
    @CsvSource({
        "lines,application/x-ndjson,'application/jsonl, application/x-ndjson'", "log,application/x-ndjson,application/x-ndjson"
    })
    void linesAreItems(String operation, String type, String accept) {
        server.answer(200, type, "{\"part\":\"a\"}\n\n{\"part\":\"b\"}");
        assertThat(items(operation)).containsExactly("Part[part=a]", "Part[part=b]");
        assertThat(server.request().header("Accept")).containsExactly(accept);
    }

    @Test
    void sequencesAreItems() {
        server.answer(200, "application/json-seq", "\u001e1\n\u001e2\n");
        assertThat(items("sequence")).containsExactly("1", "2");
    }

    @Test
    void bytesAreSavedWhereTheCallerSays(@TempDir Path folder) {
        server.raw("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 3\r\nConnection: close\r\n"
                + "Content-Disposition: attachment; filename=\"../evil\"\r\n\r\nabc");
        Object download = connection.operation("picture").execute();
        Reflect.callOrNull(download, "saveTo", folder.resolve("here"));
        assertThat(folder.resolve("here")).hasContent("abc");
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("here"));
        assertThat(server.request().header("Accept")).containsExactly("image/png, image/jpeg, application/problem+json");
    }

    @Test
    void anyBytesMayHaveAnyName() {
        server.answer(200, "audio/mpeg", "abc");
        assertThat(connection.operation("sound").execute()).hasToString("Download[3 bytes]");
        server.answer(200, "text/html", "<html>");
        connection.operation("sound").execute();
        assertThat(catchThrowable(connection.operation("picture")::execute))
                .isInstanceOf(CLIENT.runtime("DecodeException"))
                .hasMessageContaining("text/html: image/png or image/jpeg or application/octet-stream is expected");
    }

    @Test
    void anErrorBesideBytesIsTyped() {
        server.answer(404, "application/problem+json", "{\"title\":\"no\"}");
        assertThat(catchThrowable(connection.operation("picture")::execute))
                .isInstanceOf(CLIENT.type("ProblemException"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "exportResult|200|application/pdf|abc|Ok[value=Download[3 bytes]]",
        "exportResult|202|application/json|{\"title\":\"t\"}|Accepted[value=Problem[title=t]]",
        "exportResult|203|text/plain|abc|Unknown[status=203, body=ByteString[3 bytes]]",
        "followResult|200|text/event-stream|''|Ok[value=ItemStream[follow]]",
        "followResult|202|application/json|{\"title\":\"t\"}|Accepted[value=Problem[title=t]]",
        "export|202|application/json|{}|", "follow|202|application/json|{}|"
    })
    void aResultHoldsWhatIsReadWhileItArrives(String method, int status, String type, String body, String result) {
        server.answer(status, type, body);
        Object outcome = connection.operation(method).execute();
        assertThat(outcome == null ? null : outcome.toString()).isEqualTo(result);
    }

    @Test
    void aClientCarriesOnlyWhatItNeeds() {
        assertThat(kit(WOVEN)).contains("ItemStream", "EventStreams", "JsonStreams", "Download", "StreamingReader");
        Woven plain = Woven.yaml("""
                openapi: 3.1.0
                info: {title: Plain, version: '1'}
                paths:
                  /lines:
                    get:
                      operationId: lines
                      responses: {'200': {description: A, content: {application/jsonl: {schema: {type: string}}}}}
                """);
        assertThat(kit(plain)).contains("ItemStream", "JsonStreams")
                .doesNotContain("EventStreams", "EventParser", "EventSource", "Download", "DownloadReader", "StreamingReader");
        plain.compile();
    }

    private static Set<String> kit(Woven woven) {
        return woven.sources().keySet().stream()
                .filter(name -> name.contains(".runtime."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
    }
}
