package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events (WHATWG, HTML, section 9.2.6). */
final class EventParser {
    private static final int MAX_RETRY = 60_000;

    private final LineReader lines;
    private final int maxBytes;
    private final StringBuilder data = new StringBuilder();
    private String type = "";
    private @Nullable String id;
    private @Nullable String lastEventId;
    private int retry;
    private boolean retryIsNew;

    EventParser(InputStream in, StreamSettings limits, @Nullable EventParser before) {
        this.lines = new LineReader(in, limits.maxLineBytes(), LineReader.ANY_END);
        this.maxBytes = limits.maxItemBytes();
        this.lastEventId = before == null ? null : before.lastEventId;
        this.retry = before == null ? 1_000 : before.retry;
    }

    /** Goes to the next event; false at the end, where one that is not complete is dropped. */
    boolean next() throws IOException {
        begin();
        long bytes = 0;
        boolean any = false;
        while (lines.next()) {
            if (lines.length() == 0) {
                lastEventId = id == null ? lastEventId : id;
                if (any) {
                    data.setLength(data.length() - 1);
                    return true;
                }
                begin();
                bytes = 0;
            } else if (!lines.startsWith(':')) {
                bytes += lines.length() + 1;
                if (bytes > maxBytes) {
                    throw new IllegalArgumentException(
                            "an event has more than " + maxBytes + " bytes");
                }
                any |= field(lines.text());
            }
        }
        return false;
    }

    private void begin() {
        data.setLength(0);
        type = "";
        id = null;
        retryIsNew = false;
    }

    /** Takes a field; true where it holds data. */
    private boolean field(String line) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        if (value.startsWith(" ")) {
            value = value.substring(1);
        }
        switch (name) {
            case "data" -> {
                data.append(value).append('\n');
                return true;
            }
            case "event" -> type = value;
            case "id" -> id = value.indexOf('\0') < 0 ? value : id;
            case "retry" -> retry(value);
            default -> {
                // unknown fields mean nothing
            }
        }
        return false;
    }

    private void retry(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return;
            }
        }
        if (!value.isEmpty()) {
            retry = value.length() > 9 ? MAX_RETRY : Math.min(MAX_RETRY, Integer.parseInt(value));
            retryIsNew = true;
        }
    }

    String data() {
        return data.toString();
    }

    /** Milliseconds to wait before the stream is asked for again. */
    int retry() {
        return retry;
    }

    @Nullable String lastEventId() {
        return lastEventId;
    }

    ServerSentEvent event() {
        return new ServerSentEvent(type.isEmpty() ? "message" : type, data(), lastEventId);
    }

    /** The fields that the event has, but for its data. */
    Map<String, JsonValue> fields() {
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        if (!type.isEmpty()) {
            fields.put("event", JsonValue.of(type));
        }
        if (id != null) {
            fields.put("id", JsonValue.of(id));
        }
        if (retryIsNew) {
            fields.put("retry", JsonValue.of(retry));
        }
        return fields;
    }
}
