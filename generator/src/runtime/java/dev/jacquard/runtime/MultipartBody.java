package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonNull;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body of parts (RFC 2046, section 5.1). Parts that are files are read while they are sent.
 *
 * <p>In multipart/form-data (RFC 7578) parts have names; in other types they have an order, and
 * their names are in Content-ID. In multipart/related (RFC 2387) the first part is the root.
 *
 * <p>Texts and other scalars are parts of text/plain, objects are parts of application/json, each
 * item of a list is a part of its own; null is no part (OpenAPI, Encoding Object).
 */
public final class MultipartBody implements EncodedForm, RequestBody {
    private final String mediaType;
    private final boolean form;
    private final String boundary = "form-" + UUID.randomUUID();
    private final List<RequestBody> pieces = new ArrayList<>();
    private final Map<String, Integer> ids = new HashMap<>();
    private @Nullable String rootId;
    private @Nullable String rootType;

    /** An empty form. */
    public MultipartBody() {
        this("multipart/form-data");
    }

    /**
     * An empty body.
     *
     * @param mediaType the media type, without parameters
     */
    public MultipartBody(String mediaType) {
        this.mediaType = mediaType;
        this.form = mediaType.equals("multipart/form-data");
    }

    /**
     * A body whose parts are the members of a value.
     *
     * @param <T> the type of the value
     * @param mediaType the media type, without parameters
     * @param codec writes the value as JSON
     * @param value the value
     * @return the body; null where the value is
     */
    public static <T> @Nullable MultipartBody of(String mediaType, JsonCodec<T> codec,
            @Nullable T value) {
        return value == null ? null : new MultipartBody(mediaType).parts(codec.toJson(value));
    }

    @Override
    public RequestBody encoded() {
        return this;
    }

    /**
     * Adds a value.
     *
     * @param <T> the value's type
     * @param name the part's name
     * @param contentType the part's media type; null: by the value
     * @param codec writes the value as JSON
     * @param value the value; null is left out
     * @return this
     */
    public <T> MultipartBody part(String name, @Nullable String contentType, JsonCodec<T> codec,
            @Nullable T value) {
        if (value != null) {
            json(name, contentType, codec.toJson(value));
        }
        return this;
    }

    /**
     * Adds a part for each member of an object.
     *
     * @param json the object; another value is one part without a name
     * @return this
     */
    public MultipartBody parts(JsonValue json) {
        if (json instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                json(member.getKey(), null, member.getValue());
            }
        } else {
            json("", null, json);
        }
        return this;
    }

    /**
     * Adds a file.
     *
     * @param name the part's name
     * @param contentType the part's media type unless the file has one; null:
     *         application/octet-stream
     * @param file the file; null is left out
     * @return this
     */
    public MultipartBody file(String name, @Nullable String contentType, @Nullable Upload file) {
        if (file != null) {
            String type = file.contentType() != null ? file.contentType() : contentType;
            String fileName = file.fileName() != null ? file.fileName() : name;
            add(name, fileName, type != null ? type : "application/octet-stream", file.content());
        }
        return this;
    }

    /**
     * Adds files of one name.
     *
     * @param name the parts' name
     * @param contentType the parts' media type unless a file has one
     * @param files the files; null is left out
     * @return this
     */
    public MultipartBody files(String name, @Nullable String contentType,
            @Nullable Iterable<Upload> files) {
        if (files != null) {
            for (Upload file : files) {
                file(name, contentType, file);
            }
        }
        return this;
    }

    @Override
    public String contentType() {
        StringBuilder type = new StringBuilder(mediaType).append("; boundary=").append(boundary);
        String root = rootType;
        if (root != null && mediaType.equals("multipart/related")) {
            int end = root.indexOf(';');
            String essence = end < 0 ? root : root.substring(0, end).strip();
            type.append("; type=\"").append(essence.replace("\"", "")).append('"');
            if (rootId != null) {
                type.append("; start=\"").append(rootId).append('"');
            }
        }
        return type.toString();
    }

    private void json(String name, @Nullable String contentType, JsonValue value) {
        if (value instanceof JsonArray array && contentType == null) {
            for (JsonValue item : array.items()) {
                json(name, null, item);
            }
        } else if (!(value instanceof JsonNull)) {
            boolean parts = value instanceof JsonObject || value instanceof JsonArray;
            boolean asText = value instanceof JsonString && !isJson(contentType);
            String text = asText ? ((JsonString) value).value() : value.toString();
            String type = contentType != null
                    ? contentType
                    : parts ? "application/json" : "text/plain; charset=UTF-8";
            add(name, null, type, RequestBody.of(text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && contentType.contains("json");
    }

    private void add(String name, @Nullable String fileName, String contentType,
            RequestBody content) {
        String problem = HeaderRules.problem("Content-Type", contentType);
        if (problem != null) {
            throw new IllegalArgumentException("of the part " + name + ": " + problem);
        }
        StringBuilder head = new StringBuilder();
        head.append("--").append(boundary);
        if (form) {
            head.append("\r\nContent-Disposition: form-data; name=\"");
            head.append(quoted(name)).append('"');
        } else {
            String id = name.isEmpty() ? null : id(name);
            if (rootType == null) {
                rootType = contentType;
                rootId = id;
            }
            head.append(id == null ? "" : "\r\nContent-ID: " + id);
            head.append(fileName == null ? "" : "\r\nContent-Disposition: attachment");
        }
        if (fileName != null) {
            head.append("; filename=\"").append(quoted(fileName)).append('"');
        }
        head.append("\r\nContent-Type: ").append(contentType).append("\r\n\r\n");
        pieces.add(bytes(head.toString()));
        pieces.add(content);
        pieces.add(bytes("\r\n"));
    }

    /** A part's name as an identifier; the second part of a name has another (RFC 2045). */
    private String id(String name) {
        StringBuilder id = new StringBuilder("<");
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            int c = each & 0xff;
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || c == '-' || c == '_' || c == '.';
            if (plain) {
                id.append((char) c);
            } else {
                id.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                id.append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
            }
        }
        int count = ids.merge(name, 1, Integer::sum);
        return id.append(count == 1 ? "" : "-" + count).append('>').toString();
    }

    /** What browsers do with quotes and line ends (HTML, multipart/form-data encoding). */
    private static String quoted(String text) {
        return text.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static RequestBody bytes(String text) {
        return RequestBody.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<RequestBody> all() {
        List<RequestBody> all = new ArrayList<>(pieces);
        all.add(bytes("--" + boundary + "--\r\n"));
        return all;
    }

    @Override
    public long length() {
        long length = 0;
        for (RequestBody piece : all()) {
            if (piece.length() < 0) {
                return -1;
            }
            length += piece.length();
        }
        return length;
    }

    @Override
    public boolean isRepeatable() {
        for (RequestBody piece : pieces) {
            if (!piece.isRepeatable()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public InputStream open() throws IOException {
        List<InputStream> streams = new ArrayList<>();
        for (RequestBody piece : all()) {
            streams.add(new LazyStream(piece));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    /** Opens a part when its turn comes: a form of many files would hold them all open. */
    private static final class LazyStream extends InputStream {
        private final RequestBody body;
        private @Nullable InputStream stream;

        LazyStream(RequestBody body) {
            this.body = body;
        }

        private InputStream stream() throws IOException {
            InputStream open = stream;
            if (open == null) {
                open = body.open();
                stream = open;
            }
            return open;
        }

        @Override
        public int read() throws IOException {
            return stream().read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return stream().read(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (stream != null) {
                stream.close();
            }
        }
    }
}
