package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jacquard.escape.HostileStrings;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The pages that list what an API has of one kind. */
class TopicPagesTest {
    private static final String DOCUMENT = """
            servers:
            - {url: 'https://{region}.example.com', description: Everywhere, variables: {region: {default: eu, enum: [eu, us], description: Where}}}
            - {url: 'https://{test}.example.org', variables: {test: {default: sandbox}}}
            security: [{login: [read, 'write|all']}]
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [Pets]
                  parameters:
                    - {name: cursor, in: query, schema: {type: string}}
                  x-speakeasy-pagination: {type: cursor, inputs: [{name: cursor, in: parameters, type: cursor}], outputs: {nextCursor: $.next, results: $.pets}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
                post:
                  operationId: addPet
                  tags: [Pets]
                  deprecated: true
                  security: [{login: []}, {key: [], user: []}, {}]
                  callbacks: {petAdded: {'{$request.query.url}': {post: {summary: It is there., description: The pet has a name., requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'204': {description: ok}}}}}}
                  responses: {'204': {description: ok}}
              /old:
                get:
                  operationId: oldPets
                  tags: [Pets]
                  parameters:
                    - {name: page, in: query, schema: {type: integer, minimum: 0}}
                  x-speakeasy-pagination: {type: offsetLimit, inputs: [{name: page, in: parameters, type: page}], outputs: {results: $.pets, numPages: $.count}}
                  responses:
                    '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pets'}}}}
              /log:
                servers: [{url: 'https://logs.example.com'}]
                get:
                  operationId: log
                  tags: [Pets]
                  security: []
                  responses: {'200': {description: ok, content: {application/jsonl: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                post:
                  operationId: chat
                  tags: [Pets]
                  security: [{signed: []}]
                  responses: {'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}, text/event-stream: {x-speakeasy-sse-sentinel: '[END]', schema: {type: string}}}}}
            webhooks:
              petSold: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {'204': {description: ok}}}}
              petGone: {post: {deprecated: true, summary: 'Gone.', description: '<p>Gone.</p>', requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'204': {description: ok}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: api_key, description: Ask us.}
                user: {type: http, scheme: basic}
                signed: {type: http, scheme: hawk}
                login:
                  type: oauth2
                  flows:
                    authorizationCode: {authorizationUrl: 'https://example.com/authorize', tokenUrl: 'https://example.com/token', scopes: {read: Read it, 'write|all': Write it, more: ''}}
                    clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {read: Another}}
                    implicit: {authorizationUrl: 'https://example.com/authorize', scopes: {}}
              schemas:
                Pets: {type: object, properties: {next: {type: string}, count: {type: integer}, pets: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
                Pet: {type: object, required: [name], properties: {name: {type: string}}}
            """;

    private static List<List<String>> table(Rendered rendered, String page, String section) {
        List<PageTable> tables = PageReader.read(rendered.page("topics/" + page + ".md")).tables.stream()
                .filter(table -> table.section().equals(section))
                .toList();
        assertThat(tables).as("%s, %s", page, section).isNotEmpty();
        assertThat(tables.get(0).uneven()).isEmpty();
        return tables.get(0).rows();
    }

    @Test
    void eachIsThereOnlyIfTheApiHasWhatItIsAbout() throws IOException {
        assertThat(new TreeSet<>(Rendered.yaml(DOCUMENT).pages().keySet())).contains(
                "topics/pagination.md", "topics/security.md", "topics/servers.md", "topics/streams.md", "topics/webhooks.md");
        assertThat(Rendered.yaml("paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: ok}}}}}\n").pages())
                .containsOnlyKeys("apis/DefaultApi.md");
    }

    @Test
    void webhooksAndCallbacksWithTheirPayloadsAndHandlers() throws IOException {
        Rendered rendered = Rendered.yaml(DOCUMENT);
        assertThat(table(rendered, "webhooks", "1 Webhooks")).containsExactly(
                List.of("onPetSold", "petSold", "Pet", "", "N/A"),
                List.of("~~onPetGone~~", "petGone", "String", "", "Deprecated.\n\nGone."),
                List.of("onPetAdded", "petAdded", "Pet", "PetsApi.addPet", "It is there.\n\nThe pet has a name."));
        assertThat(rendered.page("topics/webhooks.md"))
                .contains("[Pet](../models/Pet.md)", "[PetsApi.addPet](../apis/PetsApi.md#addpet)")
                .contains(".check(WebhookSignature.of(System.getenv(\"WEBHOOK_SECRET\")))", ".onPetSold(payload", ".onPetAdded(payload")
                .doesNotContain(".onPetGone(payload");
    }

    @Test
    void streamsWithTheirItems() throws IOException {
        assertThat(table(Rendered.yaml(DOCUMENT), "streams", "1 Streams")).containsExactly(
                List.of("PetsApi.log", "Pet", "application/jsonl", "a line of JSON", ""),
                List.of("PetsApi.chatStream", "String", "text/event-stream", "the data of an event, as text", "[END]"));
    }

    @Test
    void pagesWithTheWayToTheNext() throws IOException {
        assertThat(table(Rendered.yaml(DOCUMENT), "pagination", "1 Pages of answers")).containsExactly(
                List.of("PetsApi.listPetsPages", "Pet", "cursor: what the answer has at $.next", "it has no such value"),
                List.of("PetsApi.oldPetsPages", "Pet", "page: its number, from 0",
                        "it is followed by one without items, or it is the last of $.count"));
    }

    @Test
    void schemesAndWhatOperationsAskFor() throws IOException {
        Rendered rendered = Rendered.yaml(DOCUMENT);
        assertThat(table(rendered, "security", "1 Authentication")).containsExactly(
                List.of("key", "API key", "query api_key", "KEY", "Ask us."),
                List.of("user", "user name and password", "header Authorization", "USER_USERNAME, USER_PASSWORD", "N/A"),
                List.of("signed", "CallCredential, for hawk", "header Authorization", "", "N/A"),
                List.of("login", "OAuth 2.0: a grant, or an access token", "header Authorization", "LOGIN", "N/A"));
        assertThat(table(rendered, "security", "3 Endpoints")).containsExactly(
                List.of("client credentials", "token", "https://example.com/token"),
                List.of("authorization code", "authorization", "https://example.com/authorize"),
                List.of("authorization code", "token", "https://example.com/token"),
                List.of("implicit: only an access token", "authorization", "https://example.com/authorize"));
        assertThat(table(rendered, "security", "3 Scopes")).containsExactly(
                List.of("read", "Another"), List.of("write|all", "Write it"), List.of("more", "N/A"));
        assertThat(table(rendered, "security", "2 Operations")).containsExactly(
                List.of("all but those below", "login (read, write|all)"),
                List.of("~~PetsApi.addPet~~", "login, or key and user, or none"),
                List.of("PetsApi.log", "none"),
                List.of("PetsApi.chat", "signed"));
    }

    @Test
    void aLoginHasASample() throws IOException {
        assertThat(Rendered.yaml(DOCUMENT).page("topics/security.md")).contains("""
                        return PetShopClient.builder()
                                .loginEndpoints()
                                .login(System.getenv("CLIENT_ID"), "https://app.example.com/callback", "read", "write|all");
                """, "OAuth2Grant.authorizationCode(login, login.code(callback))");
        String discovered = DOCUMENT.replaceFirst("(?s)type: oauth2.*?scopes: \\{}}\n", "type: openIdConnect\n      openIdConnectUrl: 'https://example.com/.well-known/openid-configuration'\n");
        Rendered rendered = Rendered.yaml(discovered);
        assertThat(rendered.page("topics/security.md")).contains(".discover(JdkTransport.of(HttpClient.newHttpClient()))");
        assertThat(Compilation.messages(rendered, PageReader.read(rendered.page("topics/security.md")).samples)).isEmpty();
    }

    @Test
    void serversWithTheirVariablesAndUsers() throws IOException {
        Rendered rendered = Rendered.yaml(DOCUMENT);
        List<PageTable> tables = PageReader.read(rendered.page("topics/servers.md")).tables;
        assertThat(tables).extracting(PageTable::section).containsExactly("2 server", "2 server", "2 logsExampleComServer");
        assertThat(tables.get(0).rows()).containsExactly(
                List.of("https://{region}.example.com", "Everywhere"), List.of("https://{test}.example.org", "N/A"));
        assertThat(tables.get(1).rows()).containsExactly(
                List.of("region", "region", "eu", "eu, us", "Where"), List.of("test", "", "sandbox", "", "N/A"));
        assertThat(rendered.page("topics/servers.md"))
                .contains("All operations use it that are not listed on this page.")
                .contains("These operations use it:\n\n* [PetsApi.log](../apis/PetsApi.md#log)\n* [PetsApi.chat]");
    }

    @Test
    void samplesCompileAndLinksResolve() throws IOException {
        Rendered rendered = Rendered.yaml(DOCUMENT);
        List<String> samples = rendered.pages().keySet().stream()
                .filter(path -> path.startsWith("topics/"))
                .flatMap(path -> PageReader.read(rendered.page(path)).samples.stream())
                .toList();
        assertThat(samples).hasSize(3);
        assertThat(Compilation.messages(rendered, samples)).isEmpty();
        assertThat(Links.broken(rendered.pages())).isEmpty();
    }

    /** What a document says stays in its cell: a page has as many headings and rows as with harmless words. */
    @Test
    void hostileTextStaysInItsCell() throws IOException {
        for (String text : HostileStrings.ALL) {
            Rendered rendered = Rendered.whole(hostile(text.length() > 1000 ? "long" : text));
            Rendered harmless = Rendered.whole(hostile("words"));
            rendered.pages().keySet().stream().filter(path -> path.startsWith("topics/")).forEach(path -> {
                PageReader page = PageReader.read(rendered.page(path));
                PageReader expected = PageReader.read(harmless.page(path));
                assertThat(page.headings).as("%s of %s", path, text).hasSameSizeAs(expected.headings);
                assertThat(page.tables).as("%s of %s", path, text).hasSameSizeAs(expected.tables);
                for (int i = 0; i < page.tables.size(); i++) {
                    assertThat(page.tables.get(i).uneven()).as("%s of %s", path, text).isEmpty();
                    assertThat(page.tables.get(i).rows()).as("%s of %s", path, text).hasSameSizeAs(expected.tables.get(i).rows());
                }
                assertThat(page.html).as("%s of %s", path, text).allSatisfy(html ->
                        assertThat(html).matches("<br/>|</?code>|(?s)<pre><code>[^<>]*</code></pre>"));
            });
            assertThat(Links.broken(rendered.pages())).isEmpty();
        }
    }

    private static String hostile(String text) throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = json.createObjectNode().put("openapi", "3.1.1");
        root.putObject("info").put("title", "Pet Shop").put("version", "1");
        ObjectNode server = root.putArray("servers").addObject();
        server.put("url", "https://{region}.example.com").put("description", text);
        server.putObject("variables").putObject("region").put("default", "eu").put("description", text).putArray("enum").add("eu").add(text);
        ObjectNode schemes = root.putObject("components").putObject("securitySchemes");
        ObjectNode login = schemes.putObject("login").put("type", "oauth2").put("description", text);
        ObjectNode flow = login.putObject("flows").putObject("authorizationCode");
        flow.put("authorizationUrl", "https://example.com/authorize").put("tokenUrl", "https://example.com/token");
        flow.putObject("scopes").put(text, text);
        ObjectNode operation = root.putObject("paths").putObject("/pets").putObject("get").put("operationId", "getPets");
        operation.putArray("security").addObject().putArray("login").add(text);
        ObjectNode answer = operation.putObject("responses").putObject("200").put("description", text);
        answer.putObject("content").putObject("text/event-stream").put("x-speakeasy-sse-sentinel", text)
                .putObject("schema").put("type", "string");
        ObjectNode webhook = root.putObject("webhooks").putObject(text).putObject("post").put("summary", text).put("description", "And " + text);
        webhook.putObject("requestBody").putObject("content").putObject("application/json").putObject("schema").put("type", "string");
        webhook.putObject("responses").putObject("204").put("description", "ok");
        return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(root);
    }
}
