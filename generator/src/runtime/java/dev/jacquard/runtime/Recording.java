package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One request and its answer: a line of JSON in the file of a {@link RecordingTransport}, without
 * the server's address and the request's headers, and with secrets masked.
 *
 * @param request what tells one request from another: method, path, query and body
 */
record Recording(String request, int status, Headers headers, byte[] body) {
    private static final int LONGEST_BODY = 64 * 1024;

    static Recording of(TransportRequest request, TransportResponse response) throws IOException {
        MaskedText mask = mask(request);
        Secrets names = request.headers().secrets;
        List<String> pairs = new ArrayList<>();
        response.headers().forEach((name, value) -> {
            // What belongs to a connection is of no use without one.
            if (HeaderRules.problem(name, "") == null) {
                pairs.add(name);
                pairs.add(names.isSecret(name) ? Secrets.MASK : mask.text(value));
            }
        });
        byte[] body = mask.body(response.body(), response.headers().first("Content-Type"));
        return new Recording(key(request, mask), response.status(), new Headers(pairs, names),
                body);
    }

    /** What tells one request from another, with secrets masked. */
    static String key(TransportRequest request) throws IOException {
        return key(request, mask(request));
    }

    private static String key(TransportRequest request, MaskedText mask) throws IOException {
        URI uri = request.uri();
        String query = uri.getRawQuery();
        String target = uri.getRawPath() + (query == null ? "" : "?" + query);
        String key = request.method() + ' ' + mask.address(target);
        RequestBody body = request.body();
        String type = request.headers().first("Content-Type");
        // The text between the parts of a form is another one each time.
        boolean parts = type != null && type.startsWith("multipart/");
        if (body == null || parts || !body.isRepeatable()) {
            return key;
        }
        try (InputStream in = body.open()) {
            byte[] bytes = in.readAllBytes();
            return key + ' ' + (bytes.length > LONGEST_BODY
                    ? "#" + Arrays.hashCode(bytes)
                    : new String(mask.body(bytes, type), StandardCharsets.UTF_8));
        }
    }

    /** Masks by name, and the values of the request's secret headers wherever they stand. */
    private static MaskedText mask(TransportRequest request) {
        Secrets names = request.headers().secrets;
        List<String> values = new ArrayList<>();
        request.headers().forEach((name, value) -> {
            if (names.isSecret(name)) {
                HeaderRules.rememberSecret(values, value);
            }
        });
        return new MaskedText(names, values);
    }

    TransportResponse response() {
        return new TransportResponse(status, headers, body);
    }

    String toLine() {
        Map<String, JsonValue> line = new LinkedHashMap<>();
        line.put("request", JsonValue.of(request));
        line.put("status", JsonValue.of(status));
        List<JsonValue> pairs = new ArrayList<>();
        headers.forEach((name, value) ->
                pairs.addAll(List.of(JsonValue.of(name), JsonValue.of(value))));
        line.put("headers", JsonValue.array(pairs));
        String text = new String(body, StandardCharsets.UTF_8);
        boolean isText = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), body);
        line.put(isText ? "text" : "base64",
                JsonValue.of(isText ? text : Base64.getEncoder().encodeToString(body)));
        return JsonValue.object(line).toString();
    }

    static Recording parse(String line) throws IOException {
        try {
            JsonObject members = (JsonObject) JsonValue.parse(line);
            List<String> pairs = new ArrayList<>();
            for (JsonValue each : ((JsonArray) member(members, "headers")).items()) {
                pairs.add(((JsonString) each).value());
            }
            byte[] body = members.get("text") instanceof JsonString text
                    ? text.value().getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(string(members, "base64"));
            int status = Integer.parseInt(member(members, "status").toString());
            return new Recording(string(members, "request"), status,
                    Headers.of(pairs.toArray(new String[0])), body);
        } catch (JsonException | ClassCastException | IllegalArgumentException e) {
            throw new IOException("this is no recording: " + e.getMessage(), e);
        }
    }

    private static JsonValue member(JsonObject members, String name) {
        JsonValue member = members.get(name);
        if (member == null) {
            throw new IllegalArgumentException("it has no " + name);
        }
        return member;
    }

    private static String string(JsonObject members, String name) {
        return ((JsonString) member(members, name)).value();
    }
}
