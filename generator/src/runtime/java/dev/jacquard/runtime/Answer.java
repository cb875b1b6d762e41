package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered: status, headers and the body. The body is there as a whole, unless the
 * answer's reader asked for it while it arrives.
 */
public sealed class Answer permits ErrorAnswer {
    /** The most characters of a body that an exception keeps. */
    private static final int MAX_TEXT = 64 * 1024;

    /** The most bytes of a body that an exception keeps. */
    private static final int MAX_BYTES = 256 * 1024;

    /** What the statuses mean (RFC 9110, section 15, and RFC 6585), for messages. */
    private static final String REASONS = "|200 OK|201 Created|204 No Content"
            + "|301 Moved Permanently|302 Found|303 See Other|304 Not Modified"
            + "|307 Temporary Redirect|308 Permanent Redirect|400 Bad Request|401 Unauthorized"
            + "|403 Forbidden|404 Not Found|405 Method Not Allowed|406 Not Acceptable"
            + "|408 Request Timeout|409 Conflict|410 Gone|412 Precondition Failed"
            + "|413 Content Too Large|415 Unsupported Media Type|422 Unprocessable Content"
            + "|425 Too Early|428 Precondition Required|429 Too Many Requests"
            + "|500 Internal Server Error|501 Not Implemented|502 Bad Gateway"
            + "|503 Service Unavailable|504 Gateway Timeout|";

    final String operation;
    final Call<?> call;
    private final int status;
    private final Headers headers;
    private final Attempts attempts;
    private byte @Nullable [] body;
    private final @Nullable InputStream arriving;
    private boolean taken;

    Answer(Call<?> call, Headers headers, TransportResponse response, Attempts attempts) {
        this.call = call;
        this.operation = call.request.operation();
        this.status = response.status();
        this.headers = headers;
        this.body = response.isStreamed() ? null : response.body();
        this.arriving = response.isStreamed() ? response.stream() : null;
        this.attempts = attempts;
    }

    /**
     * Returns the status.
     *
     * @return the HTTP status
     */
    public final int status() {
        return status;
    }

    /**
     * Returns the headers.
     *
     * @return the response's headers
     */
    public final Headers headers() {
        return headers;
    }

    /**
     * Returns the body's bytes.
     *
     * @return the body; empty where there was none
     */
    public final byte[] body() {
        return whole().clone();
    }

    /**
     * Returns the body as a stream, which the caller has to close. Where the answer's reader
     * {@linkplain AnswerReader#streams() asked for it}, the body arrives while it is read.
     *
     * @return the body
     */
    public final InputStream stream() {
        taken = true;
        return arriving == null ? new ByteArrayInputStream(whole()) : arriving;
    }

    /**
     * Returns the media type of the body.
     *
     * @return such as {@code application/json}, in lower case and without parameters; null where
     *         the answer does not say
     */
    public final @Nullable String mediaType() {
        return ContentType.essence(headers.first("Content-Type"));
    }

    /**
     * Says whether the body is JSON, as far as its media type tells.
     *
     * @param types other media types, or ranges, that hold JSON as well
     * @return whether it is JSON; true where the answer does not say
     */
    public final boolean isJson(String... types) {
        String type = mediaType();
        return type == null || call.core.lenient || ContentType.isJson(type)
                || ContentType.isAmong(type, types);
    }

    /** Refuses a body that is none of these, unless the client is lenient. */
    final void expect(String... types) {
        String type = mediaType();
        if (type != null && !call.core.lenient && !ContentType.isAmong(type, types)) {
            throw new DecodeException(this, String.join(" or ", types));
        }
    }

    /**
     * Reads the body as JSON.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @param types media types, or ranges, that hold JSON besides those that say so
     * @return the value
     * @throws DecodeException where the body has another media type
     * @throws JsonException where the body does not hold such a value
     */
    public final <T extends @Nullable Object> T json(JsonCodec<T> codec, String... types) {
        if (!isJson(types)) {
            throw new DecodeException(this, "JSON");
        }
        Charset charset = charset();
        byte[] utf8 = charset.equals(StandardCharsets.UTF_8)
                ? whole()
                : new String(whole(), charset).getBytes(StandardCharsets.UTF_8);
        return codec.decode(utf8, call.core.lenient);
    }

    /**
     * Reads the body as text.
     *
     * @return the text, in the character set that the answer names, or else in UTF-8; without a
     *         byte order mark
     */
    public final String text() {
        String text = new String(whole(), charset());
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private Charset charset() {
        return ContentType.charset(headers.first("Content-Type"));
    }

    /** The bytes themselves; a body that arrives is read to its end. */
    final byte[] whole() {
        byte[] bytes = body;
        if (bytes == null) {
            long limit = call.core.maxResponseBytes;
            int most = (int) Math.min(limit, Integer.MAX_VALUE - 9);
            try (InputStream in = stream()) {
                bytes = in.readNBytes(most + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            body = bytes;
            if (bytes.length > most) {
                body = Arrays.copyOf(bytes, most);
                throw tooLong();
            }
        }
        return bytes;
    }

    final DecodeException tooLong() {
        return new DecodeException(this, "it has more than " + call.core.maxResponseBytes
                + " bytes (see maxResponseBytes)", null);
    }

    /** The limits of a body that arrives while it is read. */
    final StreamSettings limits() {
        StreamSettings set = call.options.streams;
        return set == null ? StreamSettings.DEFAULT : set;
    }

    /** The exception of a body that ended early. */
    final ApiException broken(IOException failure) {
        if (failure instanceof HttpTimeoutException) {
            long millis = limits().idleTimeout().toMillis();
            return new CallTimeoutException(operation, "the answer stopped: no byte came within "
                    + millis + " ms", failure);
        }
        return attempts.failure(failure);
    }

    /** Frees the connection, unless the reader took the stream. */
    final void release() {
        if (!taken && arriving != null) {
            try {
                arriving.close();
            } catch (IOException e) {
                // nothing is read any more
            }
        }
    }

    final boolean isEmpty() {
        byte[] bytes = body;
        return bytes != null && bytes.length == 0;
    }

    /** The start of the body, for an exception's accessor. */
    final String boundedText() {
        String text = body == null ? "" : text();
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    /** The start of the body as it came, for an exception's accessor. */
    final byte[] start() {
        byte[] bytes = body;
        if (bytes == null) {
            return new byte[0];
        }
        return bytes.length <= MAX_BYTES ? bytes : Arrays.copyOf(bytes, MAX_BYTES);
    }

    /** One line of the body for a message, without secrets. */
    final String excerpt() {
        return call.core.secrets.excerpt(boundedText(), attempts.secretValues());
    }

    /** The operation and the status with its reason: {@code getPet: 404 Not Found}. */
    final String summary() {
        int at = REASONS.indexOf("|" + status);
        String reason = at < 0
                ? String.valueOf(status)
                : REASONS.substring(at + 1, REASONS.indexOf('|', at + 1));
        return operation + ": " + reason;
    }
}
