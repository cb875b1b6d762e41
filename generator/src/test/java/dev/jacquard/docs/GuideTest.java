package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.jacquard.escape.HostileStrings;
import dev.jacquard.templates.Templates;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** README, USAGE and the index: each section only for APIs that have what it is about, and all of them programs and links that work. */
class GuideTest {
    private static final Setup SETUP = new Setup(null, List.of(new Library("g", "a", "1.2")), false);

    private static final String ALL = """
            servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu, enum: [eu, us]}}}]
            security: [{key: []}, {oauth: []}]
            tags: [{name: Pets, description: 'All about pets.

              And more.'}]
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [Pets]
                  summary: List *pets*
                  parameters:
                    - {name: cursor, in: query, schema: {type: string}}
                  x-speakeasy-pagination: {type: cursor, inputs: [{name: cursor, in: parameters, type: cursor}], outputs: {nextCursor: $.next, results: $.pets}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
                    '404': {description: gone, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
              /log:
                get: {operationId: log, tags: [Pets], deprecated: true, responses: {'200': {description: ok, content: {application/jsonl: {schema: {$ref: '#/components/schemas/Problem'}}}}}}
              /photo:
                get: {operationId: photo, tags: [Pets], responses: {'200': {description: ok, content: {image/png: {}}}}}
                post:
                  operationId: savePhoto
                  tags: [Pets]
                  requestBody: {required: true, content: {application/octet-stream: {schema: {type: string, format: binary}}}}
                  responses: {'204': {description: ok}}
            webhooks:
              petSold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}, responses: {'204': {description: ok}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: X-Key}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {}}}}
              schemas:
                Pets: {type: object, properties: {next: {type: string}, pets: {type: array, items: {type: string}}}}
                Problem: {type: object, required: [title], properties: {title: {type: string}}}
            """;

    private static final String LITTLE = """
            paths:
              /pets: {get: {operationId: listPets, responses: {'204': {description: ok}}}}
            """;

    /** All pages of a client below one folder. */
    private static Map<String, String> pages(Rendered rendered, Setup setup) {
        Map<String, String> pages = new LinkedHashMap<>();
        rendered.pages().forEach((path, text) -> pages.put("docs/" + path, text));
        Templates templates = new Templates("docs", null);
        Samples samples = new Samples(rendered.api(), rendered.names(), templates);
        for (SharedPage page : Guide.of(rendered.api(), rendered.names(), templates, samples, setup)) {
            StringBuilder text = new StringBuilder(page.head());
            for (SharedPage.Section section : page.sections()) {
                text.append("\n<!-- Start ").append(section.name()).append(" [").append(section.id()).append("] -->\n");
                section.parts().forEach(part -> text.append(part.text()));
                text.append("<!-- End ").append(section.name()).append(" [").append(section.id()).append("] -->\n");
            }
            pages.put(page.path(), text.toString());
        }
        return pages;
    }

    private static List<String> headings(String page) {
        return PageReader.read(page).headings.stream().filter(heading -> heading.startsWith("2 ")).toList();
    }

    @Test
    void anApiThatHasAllGetsAllSections() throws IOException {
        Map<String, String> pages = pages(Rendered.yaml(ALL), SETUP);
        assertThat(headings(pages.get("README.md"))).containsExactly(
                "2 Summary", "2 Contents", "2 Installation", "2 Usage", "2 Asynchronous calls", "2 Authentication",
                "2 Operations", "2 Servers", "2 Pages of answers", "2 Streams", "2 Files", "2 Webhooks", "2 Errors",
                "2 Retries", "2 Timeouts", "2 HTTP client", "2 Debugging");
        assertThat(pages.get("README.md"))
                .startsWith("# Pet Shop\n\n<!-- Start Summary [summary] -->\n## Summary\n")
                .contains("* [Pages of answers](#pages-of-answers)\n")
                .contains("### [PetsApi](docs/apis/PetsApi.md)\n\nAll about pets.\n\n"
                        + "* [listPets](docs/apis/PetsApi.md#listpets) - List *pets*\n* ~~[log](docs/apis/PetsApi.md#log)~~\n")
                .contains("OAuth2Grant.clientCredentials(System.getenv(\"CLIENT_ID\"), System.getenv(\"CLIENT_SECRET\"))")
                .contains("} catch (ProblemException e) {")
                .contains(".region(\"eu\")")
                .contains("WebhookSignature.of(System.getenv(\"WEBHOOK_SECRET\"))")
                .contains("[Webhooks](docs/topics/webhooks.md)", "[Streams](docs/topics/streams.md)")
                .contains("[Pages of answers](docs/topics/pagination.md)", "[Servers](docs/topics/servers.md)")
                .contains("[Authentication](docs/topics/security.md)")
                .contains("download.saveTo(Path.of(\"download\"));");
    }

    @Test
    void anApiThatHasLittleIsToldOfNothingElse() throws IOException {
        Map<String, String> pages = pages(Rendered.yaml(LITTLE), SETUP);
        assertThat(headings(pages.get("README.md"))).containsExactly(
                "2 Summary", "2 Contents", "2 Installation", "2 Usage", "2 Asynchronous calls", "2 Operations", "2 Servers",
                "2 Errors", "2 Retries", "2 Timeouts", "2 HTTP client", "2 Debugging");
        assertThat(pages.get("README.md")).contains("does not say which server to call: set one.")
                .contains("<!-- Start Webhooks [webhooks] -->\n<!-- End Webhooks [webhooks] -->\n");
    }

    @Test
    void anApiWithoutOperationsHasPagesToo() throws IOException {
        Map<String, String> pages = pages(Rendered.yaml("paths: {}\n"), SETUP);
        assertThat(headings(pages.get("README.md"))).containsExactly("2 Summary", "2 Contents", "2 Installation");
        assertThat(Links.broken(pages)).isEmpty();
    }

    @Test
    void theClientsCoordinatesOrThoseOfItsLibraries() throws IOException {
        Rendered rendered = Rendered.yaml(LITTLE);
        assertThat(pages(rendered, SETUP).get("README.md"))
                .contains("Its sources are compiled with yours.", "<artifactId>a</artifactId>", "implementation(\"g:a:1.2\")");
        Library own = new Library("com.acme", "shop", "3");
        assertThat(pages(rendered, new Setup(own, SETUP.libraries(), true)).get("README.md"))
                .contains("<artifactId>shop</artifactId>", "implementation(\"com.acme:shop:3\")", "CallLogger")
                .doesNotContain("g:a:1.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {ALL, LITTLE})
    void samplesCompileAndLinksResolve(String document) throws IOException {
        Rendered rendered = Rendered.yaml(document);
        Map<String, String> pages = pages(rendered, SETUP);
        List<String> samples = new ArrayList<>(PageReader.read(pages.get("README.md")).samples);
        samples.addAll(PageReader.read(pages.get("USAGE.md")).samples);
        assertThat(samples).hasSizeGreaterThan(8);
        assertThat(Compilation.messages(rendered, samples)).isEmpty();
        assertThat(Links.broken(pages)).isEmpty();
    }

    @Test
    void theIndexLeadsToEachPage() throws IOException {
        Map<String, String> pages = pages(Rendered.yaml(ALL), SETUP);
        Set<String> led = new TreeSet<>();
        PageReader.read(pages.get("docs/README.md")).links.forEach(link ->
                led.add(link.startsWith("../") ? link.substring(3) : "docs/" + link));
        Set<String> all = new TreeSet<>(pages.keySet());
        all.remove("docs/README.md");
        assertThat(led).isEqualTo(all);
    }

    @Test
    void hostileTextStaysInItsSection() throws IOException {
        StringBuilder document = new StringBuilder("{\"openapi\":\"3.1.1\",\"info\":");
        String all = quoted(String.join("\n\n", HostileStrings.ALL));
        document.append("{\"title\":").append(all).append(",\"version\":").append(all).append(",\"description\":")
                .append(all).append("},\"tags\":[{\"name\":\"Pets\",\"description\":").append(all).append("}],\"servers\":")
                .append("[{\"url\":\"https://a.example\",\"description\":").append(all).append("}],\"paths\":{");
        for (int i = 0; i < HostileStrings.ALL.size(); i++) {
            document.append(i == 0 ? "" : ",").append("\"/x").append(i).append("\":{\"get\":{\"tags\":[\"Pets\"],\"summary\":")
                    .append(quoted(HostileStrings.ALL.get(i))).append(",\"responses\":{\"204\":{\"description\":\"ok\"}}}}");
        }
        Map<String, String> pages = pages(Rendered.whole(document.append("}}").toString()), SETUP);
        for (String path : List.of("README.md", "USAGE.md", "docs/README.md")) {
            PageReader page = PageReader.read(pages.get(path));
            assertThat(page.html).as(path).allSatisfy(html -> assertThat(html)
                    .matches("<br/>|</?code>|<!-- (Start|End) [A-Za-z ]+ \\[[a-z-]+] -->|(?s)<pre><code>[^<>]*</code></pre>"));
            assertThat(page.links).as(path).allSatisfy(link ->
                    assertThat(link).matches("(https?://|mailto:|docs/|\\.\\./|models/|apis/|topics/|#).*"));
        }
        assertThat(headings(pages.get("README.md"))).hasSize(12);
        assertThat(Links.broken(pages)).isEmpty();
    }

    private static String quoted(String text) throws IOException {
        return new ObjectMapper().writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(text);
    }
}
