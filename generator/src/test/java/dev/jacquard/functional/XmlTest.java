package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies in XML, over HTTP. */
class XmlTest extends LoopbackTest {
    private static final GeneratedClient CLIENT =
            Woven.file(Path.of("src/test/resources/specs/positive/xml.yaml")).compile();

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private static final String BOOK = "<book xmlns=\"urn:example:books\" id=\"7\" xml:lang=\"en\"><title>a &lt;b&gt; &amp; \"c\"</title>"
            + "<author>Ann</author><author>B\u00f6b</author>"
            + "<tags><tag name=\"x&#10;&quot;y&quot;\"><weight>0.5</weight></tag><tag/></tags>"
            + "<m:price xmlns:m=\"urn:example:money\">12.50</m:price><published>2026-11-01</published><sold>true</sold>"
            + "<binding>hard</binding><cover>AQI=</cover><labels><a>1</a><b>2</b></labels></book>";

    XmlTest() {
        super(CLIENT);
    }

    private static Object book() {
        Object first = CLIENT.build("Tag").set("name", "x\n\"y\"").set("weight", 0.5).create();
        Object second = CLIENT.build("Tag").create();
        return CLIENT.build("Book").set("id", 7L).set("language", "en").set("title", "a <b> & \"c\"")
                .set("authors", List.of("Ann", "B\u00f6b")).set("tags", List.of(first, second))
                .set("price", new BigDecimal("12.50")).set("published", LocalDate.parse("2026-11-01")).set("sold", true)
                .set("binding", Reflect.call(CLIENT.type("BookBinding"), "of", "hard"))
                .set("cover", Reflect.call(CLIENT.runtime("json.ByteString"), "fromBase64", "AQI="))
                .set("labels", Map.of("a", "1", "b", "2")).create();
    }

    @Test
    void sendsModels() {
        server.answer(201, "text/xml; charset=UTF-8", BOOK);
        Object answer = connection.operation("addBook").set("body", book()).execute();
        assertThat(server.request().ownHeaders()).containsExactly("Content-Type: application/xml");
        assertThat(server.request().header("Accept")).containsExactly("text/xml, application/xml, application/problem+xml");
        String sent = server.request().text();
        assertThat(sent.replace("<b>2</b><a>1</a>", "<a>1</a><b>2</b>")).isEqualTo(HEAD + BOOK);
        assertThat(answer).isEqualTo(book());
    }

    @Test
    void readsListsWhateverStandsAroundThem() {
        server.answer(200, "application/xml", """
                <?xml version="1.0"?>
                <!-- all of them -->
                <b:books xmlns:b="urn:other" xmlns="urn:example:books">
                  <book id=" 1 " other="x"><title/><ignored><book/></ignored><author>A</author></book>
                  <?go on?>
                  <b:book xmlns:b="urn:example:books" id="+02"><author><![CDATA[<A>]]> &#x42;</author><title>T</title>
                    <subtitle xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/><author/>
                    <sold>0</sold><published/><anything><c d="1">t</c></anything></b:book>
                  <book xmlns="urn:example:none" id="3"><title>not of the namespace</title></book>
                </b:books>
                """);
        assertThat(connection.operation("listBooks").execute()).hasToString("[Book[id=1, language=null, title=, subtitle=null,"
                + " authors=[A], tags=null, price=null, published=null, sold=null, binding=null, cover=null, sequel=null,"
                + " labels=null, anything=null], Book[id=2, language=null, title=T, subtitle=null, authors=[<A> B, ], tags=null,"
                + " price=null, published=null, sold=false, binding=null, cover=null, sequel=null, labels=null,"
                + " anything={\"c\":{\"d\":\"1\",\"#text\":\"t\"}}]]");
        assertThat(server.request().header("Accept")).containsExactly("application/xml");
    }

    @Test
    void readsWhatTheStatusTells() {
        server.answer(202, "application/xml", "<Ticket at=\"2026-11-01T08:30:00Z\"><number>5</number></Ticket>")
                .answer(409, "application/problem+xml", "<Problem><title>no</title><codes>1</codes><codes>2</codes><x>y</x></Problem>")
                .answer(409, "application/json", "{}");
        assertThat(connection.operation("addBookResult").set("body", book()).execute())
                .hasToString("Accepted[value=Ticket[at=2026-11-01T08:30Z, number=5]]");
        Throwable problem = catchThrowable(() -> connection.operation("addBook").set("body", book()).execute());
        assertThat(problem.getClass().getSimpleName()).isEqualTo("ProblemException");
        assertThat(Reflect.call(problem, "error"))
                .hasToString("Problem[title=no, codes=[1, 2], additionalProperties={x=y}]");
        assertThat(catchThrowable(() -> connection.operation("addBook").set("body", book()).execute()).getClass().getSimpleName())
                .isEqualTo("ApiException");
    }

    @Test
    void sendsXmlBesideJsonWhereTheCallerAsks() {
        server.answer(200, "application/json", "{\"id\":1,\"title\":\"t\",\"authors\":[]}");
        connection.operation("putBook").set("id", 1L).set("bodyAsXml", book()).execute();
        assertThat(server.request().ownHeaders()).containsExactly("Content-Type: application/xml");
        assertThat(server.request().text()).startsWith(HEAD + "<book xmlns=\"urn:example:books\" id=\"7\"");
    }

    @Test
    void tellsUnionsByTheirDiscriminator() {
        server.answer(200, "application/xml", "<shape kind=\"circle\"><radius>1e2</radius></shape>");
        Object shape = connection.operation("sendShape")
                .set("body", CLIENT.build("Square").set("side", 2.0).set("kind", "square").create()).execute();
        assertThat(server.request().text()).isEqualTo(HEAD + "<shape kind=\"square\"><side>2.0</side></shape>");
        assertThat(shape).hasToString("Circle[kind=circle, radius=100.0]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <book id='1'><title>t</title></book>                                    | $: expected the element book of urn:example:books
            <book xmlns='urn:example:books' id='x'><title>t</title></book>          | $.id: expected
            <book xmlns='urn:example:books'><title>t</title></book>                 | $: missing required member
            <book xmlns='urn:example:books' id='1'><title><b/></title></book>       | $.title: expected a string, found an object
            <book xmlns='urn:example:books' id='1'><title>t</title><sequel/><book/> | $: malformed XML (line 1
            <book xmlns='urn:example:books' id='1'><title>t</title><tags><tag><weight>y</weight></tag></tags></book> | $.tags[0].weight: expected a number
            <!DOCTYPE a><book/>                                                     | $: a document type declaration
            {"id":1}                                                                | $: malformed XML (line 1
            """)
    void tellsWhereAnAnswerIsWrong(String body, String problem) {
        server.answer(201, "application/xml", body);
        assertThatThrownBy(() -> connection.operation("addBook").set("body", book()).execute())
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("DecodeException"))
                .hasMessageStartingWith("addBook: 201 Created, but the body cannot be read: " + problem);
    }

    @Test
    void refusesAnotherMediaTypeAndWhatXmlCannotHold() {
        server.answer(200, "application/json", "[]");
        assertThatThrownBy(() -> connection.operation("listBooks").execute())
                .hasMessage("listBooks: 200 OK, but the body is application/json: application/xml or text/xml is expected");
        Object tag = CLIENT.build("Tag").set("name", "\u0000").create();
        Object bad = CLIENT.build("Book").set("id", 1L).set("title", "t").set("authors", List.of()).set("tags", List.of(tag)).create();
        assertThatThrownBy(() -> connection.operation("addBook").set("body", bad).execute())
                .hasMessage("addBook: the body cannot be written: $: cannot be written as XML: a character that XML cannot hold"
                        + " (U+0000)");
    }

    @Test
    void givesBytesAndTextWhereTheSchemaSaysNothing() {
        server.answer(200, "text/xml", "<a/>");
        assertThat(connection.operation("sendSoup").execute()).isEqualTo("<a/>");
    }
}
