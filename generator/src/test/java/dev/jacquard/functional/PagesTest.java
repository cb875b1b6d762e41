package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.OperationCall;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Answers that come in pages: which requests are sent, and where it ends. */
class PagesTest extends LoopbackTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/pages.yaml"));

    private static final GeneratedClient CLIENT = WOVEN.compile();

    PagesTest() {
        super(CLIENT);
    }

    private static String pet(String id) {
        return "{\"id\":\"" + id + "\"}";
    }

    private void answer(String body) {
        server.answer(200, "application/json", body);
    }

    private Object pages(String operation) {
        return connection.operation(operation + "Pages").execute();
    }

    /** The ids of all items. */
    private static String ids(Object pages) {
        List<String> ids = new ArrayList<>();
        ((Iterable<?>) Reflect.call(pages, "items")).forEach(pet -> ids.add(Reflect.call(pet, "id").toString()));
        return String.join(" ", ids);
    }

    private List<String> targets() {
        return server.requests().stream().map(RecordedRequest::target).toList();
    }

    @Test
    void aCursorOfTheAnswerLeadsToTheNextPage() {
        answer("{\"pets\":[" + pet("a") + "," + pet("b") + "],\"next_cursor\":\"x y\"}");
        answer("{\"pets\":[],\"next_cursor\":\"z\"}");
        answer("{\"pets\":[" + pet("c") + "],\"next_cursor\":null}");
        OperationCall call = connection.operation("byCursorPages").set("limit", 2L);

        assertThat(ids(call.execute())).isEqualTo("a b c");
        assertThat(targets()).containsExactly("/cursor?limit=2", "/cursor?cursor=x%20y&limit=2", "/cursor?cursor=z&limit=2");
    }

    @Test
    void aPageIsFetchedWhenItIsNeeded() {
        answer("{\"pets\":[" + pet("a") + "],\"next_cursor\":\"1\"}");
        answer("{\"pets\":[" + pet("b") + "],\"next_cursor\":\"\"}");
        Object pages = pages("byCursor");
        Iterator<?> iterator = ((Iterable<?>) Reflect.call(pages, "pages")).iterator();

        assertThat(iterator.next()).isSameAs(Reflect.call(pages, "page"));
        assertThat(iterator.hasNext()).isTrue();
        assertThat(server.requests()).hasSize(1);
        iterator.next();
        assertThat(iterator.hasNext()).isFalse();
        assertThat(server.requests()).hasSize(2);
        assertThat(ids(pages)).isEqualTo("a b");
    }

    @Test
    void theNextPageIsACallOfItsOwnWithTheSettingsOfTheFirst() {
        answer("{\"pets\":[],\"next_cursor\":\"1\"}");
        answer("{\"pets\":[" + pet("b") + "]}");
        Object first = Reflect.call(
                Reflect.call(connection.operation("byCursorPages").call(), "header", "X-Trace", "7"), "execute");
        Object next = Reflect.call(first, "next");
        Object second = ((CompletableFuture<?>) Reflect.call(next, "executeAsync")).join();

        assertThat(server.request().header("X-Trace")).containsExactly("7");
        assertThat(Reflect.callOrNull(second, "next")).isNull();
        assertThat(second).hasToString("1 items, the last page");
    }

    @Test
    void aKeyIsForTheFirstPageAlone() {
        answer("{\"pets\":[" + pet("a") + "," + pet("b") + "]}");
        answer("{\"pets\":[]}");

        Object call = Reflect.call(connection.operation("byLastIdPages").call(), "idempotencyKey", "k");
        assertThat(ids(Reflect.call(Reflect.call(call, "header", "X-Trace", "7"), "execute"))).isEqualTo("a b");
        assertThat(server.requests()).extracting(request -> request.header("Idempotency-Key"))
                .containsExactly(List.of("k"), List.of());
        assertThat(server.requests()).extracting(request -> request.header("X-Trace"))
                .containsExactly(List.of("7"), List.of("7"));
    }

    @Test
    void theLastItemCanBeTheCursor() {
        answer("{\"pets\":[" + pet("a") + "," + pet("b") + "]}");
        answer("{\"pets\":[]}");

        assertThat(ids(pages("byLastId"))).isEqualTo("a b");
        assertThat(targets()).containsExactly("/last-id", "/last-id?since=b");
    }

    @Test
    void theWayOfTheDocumentIsTakenWhereAnOperationRefersToIt() {
        answer("{\"pets\":[" + pet("a") + "],\"meta\":{\"after\":\"1\"}}");
        answer("{\"pets\":[" + pet("b") + "],\"meta\":{}}");
        answer("{\"pets\":[" + pet("c") + "]}");

        assertThat(ids(pages("byNested"))).isEqualTo("a b");
        assertThat(targets()).containsExactly("/nested", "/nested?after=1");
    }

    @Test
    void offsetsGoOnByTheItemsThatCame() {
        answer("{\"pets\":[" + pet("a") + "," + pet("b") + "],\"more\":true}");
        answer("{\"pets\":[" + pet("c") + "]}");
        answer("{\"pets\":[]}");

        assertThat(ids(connection.operation("byOffsetPages").set("offset", 5).execute())).isEqualTo("a b c");
        assertThat(targets()).containsExactly("/offset?offset=5", "/offset?offset=7", "/offset?offset=8");
    }

    @Test
    void anAnswerSaysThatThereIsNoMore() {
        answer("{\"pets\":[" + pet("a") + "],\"more\":false}");

        assertThat(ids(pages("byOffset"))).isEqualTo("a");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void pagesAreCountedUpToTheLast() {
        answer("{\"pets\":[" + pet("a") + "],\"meta\":{\"pages\":2}}");
        answer("{\"pets\":[" + pet("b") + "],\"meta\":{\"pages\":2}}");

        assertThat(ids(pages("byPage"))).isEqualTo("a b");
        assertThat(targets()).containsExactly("/page", "/page?page=2");
    }

    @Test
    void pagesAreCountedFromZeroWhereTheDocumentSaysSo() {
        answer("[" + pet("a") + "]");
        answer("[]");

        assertThat(ids(pages("byPageFromZero"))).isEqualTo("a");
        assertThat(targets()).containsExactly("/page-from-zero", "/page-from-zero?page=1");
    }

    @Test
    void aCursorGoesIntoTheBody() {
        answer("{\"pets\":[" + pet("a") + "],\"next_cursor\":\"1\"}");
        answer("{\"pets\":[" + pet("b") + "]}");
        OperationCall call = connection.operation("searchPages").set("body", CLIENT.build("Query").set("text", "t").create());

        assertThat(ids(call.execute())).isEqualTo("a b");
        assertThat(server.request().text()).isEqualTo("{\"text\":\"t\",\"cursor\":\"1\"}");
    }

    @Test
    void membersOfTheAnswerMayBeCalledAsVariablesOfTheCode() {
        answer("{\"body\":{\"pets\":[" + pet("a") + "],\"request\":\"1\"}}");
        answer("{\"body\":{\"pets\":[" + pet("b") + "]}}");
        OperationCall call = connection.operation("searchBodyPages").set("body", CLIENT.build("Query").create());

        assertThat(ids(call.execute())).isEqualTo("a b");
        assertThat(server.request().text()).isEqualTo("{\"cursor\":\"1\"}");
    }

    @Test
    void linksAreFollowedOnTheServer() {
        answer("{\"pets\":[" + pet("a") + "],\"links\":{\"next\":\"" + server.url() + "/link?from=1\"}}");
        answer("{\"pets\":[" + pet("b") + "],\"links\":{\"next\":\"/other/link?from=2\"}}");
        answer("{\"pets\":[" + pet("c") + "],\"links\":{\"next\":\"?from=3\"}}");
        answer("{\"pets\":[" + pet("d") + "],\"links\":{}}");

        assertThat(ids(connection.operation("byLinkPages").set("limit", 1L).execute())).isEqualTo("a b c d");
        assertThat(targets())
                .containsExactly("/link?limit=1", "/link?from=1", "/other/link?from=2", "/other/link?from=3");
    }

    @Test
    void aLinkToAnotherServerIsNotFollowed() {
        answer("{\"pets\":[" + pet("a") + "],\"links\":{\"next\":\"http://example.com/link?from=1\"}}");
        Object pages = pages("byLink");

        assertThat(ids(pages, 1)).isEqualTo("a");
        assertThat(catchThrowable(() -> ids(pages)))
                .isInstanceOf(CLIENT.runtime("PageException"))
                .hasMessage("byLink: the link to the next page leads to another server, http://example.com");
        assertThat(server.requests()).hasSize(1);
    }

    /** The ids of the first items. */
    private static String ids(Object pages, int count) {
        Iterator<?> items = ((Iterable<?>) Reflect.call(pages, "items")).iterator();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(Reflect.call(items.next(), "id").toString());
        }
        return String.join(" ", ids);
    }

    @Test
    void theHeaderLinkIsFollowed() {
        server.raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n"
                + "Link: <http://x/>; rel=prev, <" + server.url() + "/header?a=b,c>; title=\"a, <b>\"; rel=\"last next\"\r\n\r\n"
                + "[" + pet("a") + "]");
        answer("[]");

        assertThat(ids(pages("byHeader"))).isEqualTo("a");
        assertThat(targets()).containsExactly("/header", "/header?a=b,c");
    }

    @Test
    void aCircleEnds() {
        for (String cursor : List.of("1", "2", "3", "2", "3", "2", "3", "2", "3")) {
            answer("{\"pets\":[" + pet(cursor) + "],\"next_cursor\":\"" + cursor + "\"}");
        }
        assertThat(catchThrowable(() -> ids(pages("byCursor"))))
                .isInstanceOf(CLIENT.runtime("PageException"))
                .hasMessage("byCursor: the pages go in a circle: the next one was there before");
        assertThat(server.requests()).hasSizeLessThan(9);
    }

    @Test
    void aServerThatDoesNotTurnPagesIsFoundOut() {
        answer("{\"pets\":[" + pet("a") + "]}");

        assertThat(catchThrowable(() -> ids(pages("byOffset"))))
                .isInstanceOf(CLIENT.runtime("PageException"))
                .hasMessageContaining("same page again");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whatDoesNotFitIsSaidAndLeftOut() {
        assertThat(WOVEN.findings()).singleElement().asString()
                .contains("pagination").contains("$.dogs is no list in the answer");
        assertThat(Reflect.has(connection.apis().get(0), "nowherePages")).isFalse();
    }

    @Test
    void aUserConfiguresWhatTheDocumentDoesNotSay() {
        Woven woven = Woven.yaml(
                """
                openapi: 3.1.1
                info: {title: Pages, version: '1'}
                paths:
                  /pets:
                    get:
                      operationId: listPets
                      parameters: [{name: page, in: query, schema: {type: integer}}]
                      responses:
                        '200':
                          description: Pets
                          content: {application/json: {schema: {type: array, items: {type: string}}}}
                """,
                Map.of("listPets", "page: $request.page; results: $response", "listDogs", "page: page; results: $"));

        assertThat(woven.files().get("src/main/java/test/client/api/DefaultApi.java")).contains("Call<Pages<List<String>, String>> listPetsPages(");
        assertThat(woven.findings()).singleElement().asString()
                .contains("paginations has the operation \"listDogs\", which the document does not have");
    }
}
