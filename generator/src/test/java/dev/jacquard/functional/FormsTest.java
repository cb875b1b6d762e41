package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.testing.GeneratedClient;
import dev.jacquard.testing.LoopbackTest;
import dev.jacquard.testing.RecordedRequest;
import dev.jacquard.testing.Reflect;
import dev.jacquard.testing.Woven;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are no JSON: forms, files, texts, bytes. */
class FormsTest extends LoopbackTest {
    private static final GeneratedClient CLIENT = Woven.yaml("""
            openapi: 3.1.1
            info: {title: Forms, version: '1'}
            paths:
              /form:
                post:
                  operationId: sendForm
                  requestBody:
                    required: true
                    content:
                      application/x-www-form-urlencoded:
                        schema: {$ref: '#/components/schemas/Order'}
                        encoding: {deep: {style: deepObject, explode: true}, joined: {style: form, explode: false}}
                  responses: {'204': {description: Nothing}}
              /files:
                post:
                  operationId: sendFiles
                  requestBody:
                    content:
                      multipart/form-data:
                        schema: {$ref: '#/components/schemas/Files'}
                        encoding: {photo: {contentType: image/png}, note: {contentType: application/json}}
                  responses: {'204': {description: Nothing}}
              /choices:
                post:
                  operationId: sendChoices
                  requestBody:
                    required: true
                    content:
                      multipart/form-data:
                        schema:
                          type: object
                          required: [image, scan]
                          properties:
                            image:
                              anyOf:
                                - {type: string, format: binary}
                                - {type: array, items: {type: string, format: binary}}
                            mask: {anyOf: [{type: string, format: binary}, {type: 'null'}]}
                            pages: {anyOf: [{type: array, items: {type: string, format: binary}}, {type: 'null'}]}
                            scan: {oneOf: [{type: string, contentMediaType: image/png}, {type: string, format: binary}]}
                            label: {anyOf: [{type: string}, {type: 'null'}]}
                  responses: {'204': {description: Nothing}}
              /parts:
                post:
                  operationId: sendParts
                  requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Order'}}}}
                  responses: {'204': {description: Nothing}}
              /related:
                post:
                  operationId: sendRelated
                  requestBody:
                    required: true
                    content:
                      multipart/related:
                        schema: {$ref: '#/components/schemas/Upload'}
                        encoding: {more data: {contentType: application/vnd.x+json}}
                  responses: {'204': {description: Nothing}}
              /mixed:
                post:
                  operationId: sendMixed
                  requestBody: {content: {Multipart/Mixed; x=y: {schema: {$ref: '#/components/schemas/Order'}}}}
                  responses: {'204': {description: Nothing}}
              /text:
                post:
                  operationId: sendText
                  requestBody: {required: true, content: {text/plain: {schema: {type: string}}}}
                  responses: {'204': {description: Nothing}}
              /bytes:
                post:
                  operationId: sendBytes
                  requestBody: {content: {image/*: {schema: {type: string, format: binary}}}}
                  responses: {'204': {description: Nothing}}
              /both:
                post:
                  operationId: sendJson
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Files'}}}}
                  responses: {'204': {description: Nothing}}
            components:
              schemas:
                Upload:
                  type: object
                  properties:
                    meta: {type: object, properties: {name: {type: string}}}
                    more data: {type: object, properties: {name: {type: string}}}
                    file: {type: string, format: binary}
                    files: {type: array, items: {type: string, format: binary}}
                Order:
                  type: object
                  required: [id]
                  properties:
                    id: {type: string}
                    total: {type: number}
                    tags: {type: array, items: {type: string}}
                    joined: {type: array, items: {type: string}}
                    address: {type: object, properties: {street: {type: string}}}
                    deep: {type: object, properties: {a: {type: array, items: {type: integer}}}}
                Files:
                  type: object
                  required: [photo]
                  properties:
                    photo: {type: string, format: binary}
                    more: {type: array, items: {type: string, format: binary}}
                    note: {type: string}
                    count: {type: integer}
                    meta: {type: object, properties: {a: {type: string}}}
                    tags: {type: array, items: {type: string}}
            """).compile();

    FormsTest() {
        super(CLIENT);
    }

    private static Object upload(Object source) {
        return Reflect.call(CLIENT.runtime("Upload"), "of", source);
    }

    private Object order() {
        return CLIENT.build("Order")
                .set("id", "a b&c+d=é")
                .set("total", 1.0e7)
                .set("tags", List.of("x", "y z"))
                .set("joined", List.of("x", "y"))
                .set("address", CLIENT.build("OrderAddress").set("street", "123 Example Dr.").create())
                .set("deep", CLIENT.build("OrderDeep").set("a", List.of(1L, 2L)).create())
                .create();
    }

    @Test
    void writesPairs() {
        connection.operation("sendForm").set("body", order()).execute();
        RecordedRequest request = server.request();
        assertThat(request.header("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(request.text()).isEqualTo("id=a+b%26c%2Bd%3D%C3%A9&total=10000000&tags=x&tags=y+z&joined=x,y"
                + "&address=%7B%22street%22%3A%22123+Example+Dr.%22%7D&deep%5Ba%5D%5B0%5D=1&deep%5Ba%5D%5B1%5D=2");
    }

    @Test
    void filesAreFilesInAlternativesToo() {
        connection.operation("sendChoices")
                .set("body", CLIENT.build("SendChoicesBody")
                        .set("image", List.of(upload(new byte[] {'1'}), upload(new byte[] {'2'})))
                        .set("mask", upload(new byte[] {'3'}))
                        .set("scan", upload(new byte[] {'4'}))
                        .set("label", "hi")
                        .create())
                .execute();
        RecordedRequest request = server.request();
        String type = request.header("Content-Type").get(0);
        String boundary = type.substring(type.indexOf('=') + 1);
        String form = "form-data; name=";
        assertThat(request.text()).isEqualTo(
                part(boundary, form + "\"image\"; filename=\"image\"", "application/octet-stream", "1")
                        + part(boundary, form + "\"image\"; filename=\"image\"", "application/octet-stream", "2")
                        + part(boundary, form + "\"mask\"; filename=\"mask\"", "application/octet-stream", "3")
                        + part(boundary, form + "\"scan\"; filename=\"scan\"", "application/octet-stream", "4")
                        + part(boundary, form + "\"label\"", "text/plain; charset=UTF-8", "hi")
                        + "--" + boundary + "--\r\n");
    }

    @Test
    void writesPartsAsTheyAre(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ph\"o\u00e9.png"), "PNG");
        Object named = Reflect.call(upload("a\r\n--b".getBytes(StandardCharsets.UTF_8)), "fileName", "x\r\ny");
        connection.operation("sendFiles")
                .set("body", CLIENT.build("SendFilesBody")
                        .set("photo", upload(file))
                        .set("more", List.of(named, Reflect.call(upload(new byte[0]), "contentType", "text/css")))
                        .set("note", "hi")
                        .set("count", 3L)
                        .set("meta", CLIENT.build("FilesMeta").set("a", "b").create())
                        .set("tags", List.of("s", "t"))
                        .create())
                .execute();
        RecordedRequest request = server.request();
        String type = request.header("Content-Type").get(0);
        assertThat(type).startsWith("multipart/form-data; boundary=").hasSizeLessThan(30 + 70);
        String boundary = type.substring(type.indexOf('=') + 1);
        String form = "form-data; name=";
        String expected = part(boundary, form + "\"photo\"; filename=\"ph%22o\u00e9.png\"", "image/png", "PNG")
                + part(boundary, form + "\"more\"; filename=\"x%0D%0Ay\"", "application/octet-stream", "a\r\n--b")
                + part(boundary, form + "\"more\"; filename=\"more\"", "text/css", "")
                + part(boundary, form + "\"note\"", "application/json", "\"hi\"")
                + part(boundary, form + "\"count\"", "text/plain; charset=UTF-8", "3")
                + part(boundary, form + "\"meta\"", "application/json", "{\"a\":\"b\"}")
                + part(boundary, form + "\"tags\"", "text/plain; charset=UTF-8", "s")
                + part(boundary, form + "\"tags\"", "text/plain; charset=UTF-8", "t")
                + "--" + boundary + "--\r\n";
        assertThat(request.text()).isEqualTo(expected);
    }

    private static String part(String boundary, String disposition, String type, String content) {
        return "--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n"
                + content + "\r\n";
    }

    @Test
    void writesRelatedPartsInOrder() {
        connection.operation("sendRelated")
                .set("body", CLIENT.build("SendRelatedBody")
                        .set("meta", CLIENT.build("UploadMeta").set("name", "a").create())
                        .set("moreData", CLIENT.build("UploadMoreData").set("name", "b").create())
                        .set("file", Reflect.call(upload("PNG".getBytes(StandardCharsets.UTF_8)), "contentType", "image/png"))
                        .set("files", List.of(upload(new byte[0]), upload(new byte[0])))
                        .create())
                .execute();
        String type = server.request().header("Content-Type").get(0);
        assertThat(type).matches("multipart/related; boundary=[^;]+; type=\"application/json\"; start=\"<meta>\"");
        String boundary = "--" + type.substring(type.indexOf('=') + 1, type.indexOf("; type"));
        assertThat(server.request().text()).isEqualTo(boundary
                + "\r\nContent-ID: <meta>\r\nContent-Type: application/json\r\n\r\n{\"name\":\"a\"}\r\n" + boundary
                + "\r\nContent-ID: <more%20data>\r\nContent-Type: application/vnd.x+json\r\n\r\n{\"name\":\"b\"}\r\n" + boundary
                + "\r\nContent-ID: <file>\r\nContent-Disposition: attachment; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"
                + boundary + "\r\nContent-ID: <files>\r\nContent-Disposition: attachment; filename=\"files\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n"
                + boundary + "\r\nContent-ID: <files-2>\r\nContent-Disposition: attachment; filename=\"files\"\r\n"
                + "Content-Type: application/octet-stream\r\n\r\n\r\n" + boundary + "--\r\n");
    }

    @Test
    void writesMixedPartsUnderTheirOwnType() {
        connection.operation("sendMixed").set("body", CLIENT.build("Order").set("id", "7").create()).execute();
        String type = server.request().header("Content-Type").get(0);
        assertThat(type).matches("multipart/mixed; boundary=[^;]+");
        assertThat(server.request().text()).isEqualTo("--" + type.substring(type.indexOf('=') + 1)
                + "\r\nContent-ID: <id>\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n7\r\n--"
                + type.substring(type.indexOf('=') + 1) + "--\r\n");
    }

    @Test
    void writesModelsWithoutFilesAsParts() {
        connection.operation("sendParts").set("body", CLIENT.build("Order").set("id", "7").create()).execute();
        assertThat(server.request().text()).contains("name=\"id\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n7\r\n");
        connection.operation("sendParts").execute();
        assertThat(server.request().body()).isEmpty();
    }

    @Test
    void writesTextAndBytes() {
        connection.operation("sendText").set("body", "é").execute();
        assertThat(server.request().text()).isEqualTo("é");
        assertThat(server.request().header("Content-Type")).containsExactly("text/plain; charset=UTF-8");
        InputStream stream = new ByteArrayInputStream(new byte[] {1, 2, 3});
        connection.operation("sendBytes").set("body", upload(stream)).execute();
        assertThat(server.request().body()).containsExactly(1, 2, 3);
        assertThat(server.request().header("Content-Type")).containsExactly("application/octet-stream");
        Object png = Reflect.call(upload(new byte[] {4}), "contentType", "image/png");
        connection.operation("sendBytes").set("body", png).execute();
        assertThat(server.request().header("Content-Type")).containsExactly("image/png");
    }

    @Test
    void stylesOfAFormAreInTheOrderOfTheDocument() {
        List<String> names = List.of("b", "a", "d", "c", "f", "e", "h", "g");
        StringBuilder members = new StringBuilder();
        StringBuilder encodings = new StringBuilder();
        for (String name : names) {
            members.append(name).append(": {type: array, items: {type: string}}, ");
            encodings.append(name).append(": {style: form, explode: false}, ");
        }
        String api = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Styles, version: '1'}
                paths:
                  /form:
                    post:
                      operationId: sendForm
                      requestBody:
                        content:
                          application/x-www-form-urlencoded:
                            schema: {type: object, properties: {MEMBERS}}
                            encoding: {ENCODINGS}
                      responses: {'204': {description: Nothing}}
                """.replace("MEMBERS", members).replace("ENCODINGS", encodings)).ownSources().entrySet().stream()
                .filter(file -> file.getKey().endsWith("DefaultApi"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Pattern style = Pattern.compile("\\.style\\(\"(\\w)\"");
        assertThat(style.matcher(api).results().map(each -> each.group(1))).containsExactlyElementsOf(names);
    }

    @Test
    void readsTheSameSchemaAsJsonElsewhere() {
        assertThat(CLIENT.roundTrip("Files", "{\"photo\":\"any text\"}")).isEqualTo("{\"photo\":\"any text\"}");
    }

    @Test
    void refusesMediaTypesThatBreakHeaders() {
        Object bad = Reflect.call(upload(new byte[0]), "contentType", "image/png\r\nX: y");
        assertThatThrownBy(() -> connection.operation("sendBytes").set("body", bad).execute())
                .isInstanceOf(CLIENT.runtime("InvalidRequestException"));
        Object body = CLIENT.build("SendFilesBody").set("photo", bad).create();
        assertThatThrownBy(() -> connection.operation("sendFiles").set("body", body).execute())
                .hasMessageContaining("photo");
        assertThat(server.requests()).isEmpty();
        assertThat(Map.of("value", body).toString()).doesNotContain("\r");
    }
}
