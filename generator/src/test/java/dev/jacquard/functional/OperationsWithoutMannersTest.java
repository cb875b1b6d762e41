package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operations that documents describe against the rules: each gives a method that does what is meant. */
class OperationsWithoutMannersTest extends LoopbackTest {
    private static final Woven WOVEN =
            Woven.file(Path.of("src/test/resources/specs/positive/operations-without-manners.yaml"));

    private static final String NO_MEDIA_TYPE =
            " is no media type; it counts as */*, and for nothing beside another one";

    private static final GeneratedClient CLIENT = WOVEN.compile();

    OperationsWithoutMannersTest() {
        super(CLIENT);
    }

    private RecordedRequest sent(OperationCall call) {
        call.execute();
        return server.request();
    }

    private static Object query() {
        return CLIENT.build("Query").set("q", "x").create();
    }

    @Test
    void faultsAreTold() {
        assertThat(WOVEN.warnings())
                .extracting(warning -> warning.lines().findFirst().orElse("").replaceFirst(".*?yaml:", ""))
                .containsExactlyInAnyOrder(
                        "9:5: warning: query parameter beta has a value in the path /responses?beta=true&flag;"
                                + " it is left out",
                        "25:7: warning: operationId startTalk is that of /paths/~1talks/post too;"
                                + " this operation is called by its method and path",
                        "46:11: warning: the query parameter size stands twice; the last one counts",
                        "48:11: warning: the header parameter x-trace stands twice; the last one counts",
                        "54:7: warning: HTTP gives the body of a GET no meaning, and servers may refuse it;"
                                + " it is sent all the same",
                        "59:7: warning: HTTP gives the body of a DELETE no meaning, and servers may refuse it;"
                                + " it is sent all the same",
                        "64:7: warning: a TRACE has no body (RFC 9110, section 9.3.8); this one is left out",
                        "70:11: warning: the header Content-Length belongs to the connection and is set by it;"
                                + " it is left out",
                        "71:11: warning: the header host belongs to the connection and is set by it;"
                                + " it is left out",
                        "85:11: warning: \"\"" + NO_MEDIA_TYPE,
                        "87:11: warning: \"json\"" + NO_MEDIA_TYPE,
                        "89:49: warning: \"\"" + NO_MEDIA_TYPE);
    }

    @Test
    void aKeyThatIsNoMediaTypeStandsForAnyType() {
        server.answer(200, "application/json", "{\"q\":\"y\"}");
        assertThat(connection.operation("sendKinds").set("body", query()).execute())
                .isEqualTo(CLIENT.build("Query").set("q", "y").create());
        RecordedRequest request = server.request();
        assertThat(request.header("Content-Type")).containsExactly("application/json");
        assertThat(request.header("Accept")).containsExactly("application/json");
    }

    @Test
    void theQueryOfAPathIsSent() {
        assertThat(sent(connection.operation("listResponses").set("limit", 5L)).target())
                .isEqualTo("/responses?beta=true&flag&limit=5");
    }

    @Test
    void aVariableInTheQueryIsEncodedForIt() {
        OperationCall call = connection.operation("getTalksByNameByByByAndSortBySortAndHalfAByB");
        call.set("name", "a b").set("by", 7L).set("sort", "x&y").set("nameQuery", "q").set("nameHeader", "h");
        RecordedRequest request = sent(call);
        assertThat(request.target()).isEqualTo("/talks/a%20b?by=7&half=a%7Bb%7D&sort=x%26y&name=q");
        assertThat(request.header("name")).containsExactly("h");
    }

    @ParameterizedTest
    @CsvSource({"startTalk", "postTalksStream"})
    void aFragmentTellsOperationsApartAndIsNotSent(String operation) {
        assertThat(sent(connection.operation("talks", operation)).line()).isEqualTo("POST /talks HTTP/1.1");
    }

    @Test
    void aParameterThatStandsTwiceIsSentOnce() {
        RecordedRequest request =
                sent(connection.operation("twice").set("page", 1L).set("size", "s").set("xTrace", "t"));
        assertThat(request.target()).isEqualTo("/twice?page=1&size=s");
        assertThat(request.header("x-trace")).containsExactly("t");
    }

    @ParameterizedTest
    @CsvSource({"search,GET", "deleteSome,DELETE"})
    void bodiesAreSentWhereHttpGivesThemNoMeaning(String operation, String method) {
        RecordedRequest request = sent(connection.operation(operation).set("body", query()));
        assertThat(request.line()).isEqualTo(method + " /bodies HTTP/1.1");
        assertThat(request.text()).isEqualTo("{\"q\":\"x\"}");
    }

    @Test
    void aTraceHasNoBody() {
        RecordedRequest request = sent(connection.operation("trace"));
        assertThat(request.line()).isEqualTo("TRACE /bodies HTTP/1.1");
        assertThat(request.body()).isEmpty();
    }

    @Test
    void headersOfTheConnectionAreItsOwn() {
        RecordedRequest request = sent(connection.operation("upload").set("body", query()).set("date", "today"));
        assertThat(request.header("content-length")).containsExactly("9");
        assertThat(request.header("date")).containsExactly("today");
        assertThat(request.header("content-type")).containsExactly("application/merge-patch+json");
    }
}
