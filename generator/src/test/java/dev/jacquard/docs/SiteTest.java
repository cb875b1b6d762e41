package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.Woven;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.htmlunit.BrowserVersion;
import org.htmlunit.WebClient;
import org.htmlunit.WebRequest;
import org.htmlunit.WebResponse;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.util.WebConnectionWrapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site, opened from a disk in a browser that runs its scripts. */
class SiteTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: 'Pets <b>&amp; "more"', version: '1.0', description: "All *about* pets\\n\\n<script>alert(1)</script>"}
            servers: [{url: 'https://pets.example'}]
            paths:
              /pets/{id}:
                get:
                  operationId: getPet
                  summary: 'Finds a pet </script><!--'
                  tags: [pets]
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}, description: "A | B `c\\nd`"}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                delete:
                  operationId: deletePet
                  deprecated: true
                  tags: [pets]
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}}
                  responses: {'204': {description: ok}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [name]
                  properties:
                    name: {type: string, example: 'a ~~b~~ `c|d`'}
                    kind: {$ref: '#/components/schemas/Kind'}
                Kind: {type: string, enum: [cat, dog]}
            """;

    @TempDir
    private Path folder;

    private final WebClient browser = new WebClient(BrowserVersion.CHROME);
    private final List<String> requests = new ArrayList<>();
    private Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void open() throws IOException {
        new WebConnectionWrapper(browser) {
            @Override
            public WebResponse getResponse(WebRequest request) throws IOException {
                requests.add(request.getUrl().toString());
                return super.getResponse(request);
            }
        };
        files = write(DOCUMENT);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    /** Writes the site of a document and gives its files. */
    private Map<String, String> write(String document) throws IOException {
        Map<String, String> site = new TreeMap<>();
        for (Map.Entry<String, String> file : Woven.yaml(document).files().entrySet()) {
            if (file.getKey().startsWith("site/")) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
                site.put(file.getKey().substring(5), file.getValue());
            }
        }
        return site;
    }

    private HtmlPage page(String path) throws IOException {
        return browser.getPage(folder.resolve("site").resolve(path).toUri().toURL());
    }

    private static List<String> found(HtmlPage page, String words) throws IOException {
        HtmlInput query = page.getHtmlElementById("query");
        query.focus();
        query.type(words);
        page.getWebClient().waitForBackgroundJavaScript(2_000);
        List<String> names = new ArrayList<>();
        for (Object link : page.querySelectorAll("#results a")) {
            names.add(((HtmlAnchor) link).asNormalizedText().lines().findFirst().orElse(""));
        }
        return names;
    }

    @Test
    void searchFindsOperationsAndModels() throws IOException {
        assertThat(found(page("index.html"), "getp").get(0)).startsWith("getPet");
        assertThat(page("models/Pet.html").<DomElement>querySelector("[role=search]").hasAttribute("hidden")).isFalse();
        HtmlPage from = page("models/Kind.html");
        assertThat(found(from, "pet finds")).anySatisfy(name -> assertThat(name).startsWith("getPet"));
        HtmlAnchor first = from.querySelector("#results a");
        HtmlPage operation = first.click();
        assertThat(operation.getUrl().toString()).endsWith("site/apis/PetsApi.html#getpet");
        assertThat(operation.getElementById("getpet").asNormalizedText()).isEqualTo("getPet");
        assertThat(found(page("apis/PetsApi.html"), "kind")).anySatisfy(name -> assertThat(name).startsWith("Kind"));
        assertThat(page("apis/PetsApi.html").getElementById("found").asNormalizedText()).isEmpty();
        assertThat(found(page("index.html"), "no such thing")).isEmpty();
    }

    @Test
    void nothingIsAskedOfANetwork() throws IOException {
        for (String path : files.keySet()) {
            if (path.endsWith(".html")) {
                // The index was loaded.
                assertThat(found(page(path), "pet")).isNotEmpty();
            }
        }
        // What goes to a network would be seen here.
        assertThatThrownBy(() -> browser.getPage("http://127.0.0.1:9/seen")).isInstanceOf(IOException.class);
        assertThat(requests).containsExactly("http://127.0.0.1:9/seen");
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() throws IOException {
        int links = 0;
        for (String path : files.keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            for (DomElement link : page(path).getElementsByTagName("a")) {
                URI target = URI.create(link.getAttribute("href"));
                if (target.getScheme() == null) {
                    String file = target.getPath().isEmpty() ? path : URI.create(path).resolve(target.getPath()).toString();
                    assertThat(files).as(path).containsKey(file);
                    if (target.getFragment() != null) {
                        assertThat(files.get(file)).as(path).contains(" id=\"" + target.getFragment() + "\"");
                    }
                    links++;
                }
            }
        }
        assertThat(links).isGreaterThan(40);
    }

    @Test
    void pagesAreHtmlThatReadersOfAllSortsCanUse() throws IOException {
        HtmlPage page = page("apis/PetsApi.html");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(page.getTitleText()).isEqualTo("PetsApi | Pets <b>&amp; \"more\"");
        assertThat(page.getElementsByTagName("main")).hasSize(1);
        assertThat(page.getElementsByTagName("h1")).hasSize(1);
        assertThat(page.querySelectorAll("nav [aria-current=page]")).hasSize(1);
        assertThat(page.<DomElement>querySelector("label[for=query]").asNormalizedText()).isEqualTo("Search");
        assertThat(page.<DomElement>querySelector("meta[name=viewport]").getAttribute("content")).contains("width=device-width");
        assertThat(page.querySelectorAll("th")).allSatisfy(
                cell -> assertThat(((DomElement) cell).getAttribute("scope")).isEqualTo("col"));
        assertThat(page.<DomElement>querySelector("h2 del").asNormalizedText()).isEqualTo("deletePet");
        assertThat(page.querySelectorAll("td [role=img][aria-label=yes]")).isNotEmpty();
        int last = 1;
        for (Object heading : page.querySelectorAll("h1, h2, h3, h4")) {
            int level = ((DomElement) heading).getTagName().charAt(1) - '0';
            assertThat(level).isBetween(1, last + 1);
            last = level;
        }
    }

    @Test
    void theDocumentsWordsStayWords() throws IOException {
        HtmlPage index = page("index.html");
        assertThat(index.getBody().asNormalizedText()).contains("<script>alert(1)</script>");
        assertThat(index.querySelectorAll("main script, main b")).isEmpty();
        assertThat(page("models/Pet.html").getBody().asNormalizedText()).contains("a ~~b~~ `c|d`");
        assertThat(page("models/GetPetRequest.html").getBody().asNormalizedText()).contains("A | B").doesNotContain("<code>");
        assertThat(files.get("models/GetPetRequest.html")).contains("<code>c</code><br><code>d</code>");
        assertThat(files.get("search-index.js")).contains("Finds a pet \\u003c/script>").doesNotContain("<");
    }

    @Test
    void styleAndScriptsAreSmallAndForLightAndDark() {
        assertThat(files.get("style.css").length() + files.get("search.js").length()).isLessThan(60_000);
        assertThat(files.get("style.css")).contains("prefers-color-scheme: dark");
        assertThat(new TreeSet<>(files.keySet())).contains(
                "index.html", "usage.html", "pages.html", "models/Pet.html", "topics/servers.html");
        assertThat(files.get("index.html")).contains("href=\"topics/servers.html\"");
    }
}
