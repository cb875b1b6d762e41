package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a server answered: status, headers and the whole body. */
public sealed class Answer permits ErrorAnswer {
    /** The most characters of a body that an exception keeps. */
    private static final int MAX_TEXT = 64 * 1024;

    final String operation;
    private final Call<?> call;
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final Attempts attempts;

    Answer(Call<?> call, int status, Headers headers, byte[] body, Attempts attempts) {
        this.call = call;
        this.operation = call.request.operation();
        this.status = status;
        this.headers = headers;
        this.body = body;
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
        return body.clone();
    }

    /**
     * Returns the media type of the body.
     *
     * @return such as {@code application/json}, in lower case and without parameters; null where
     *         the answer does not say
     */
    public final @Nullable String mediaType() {
        String type = headers.first("Content-Type");
        if (type == null) {
            return null;
        }
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the body as JSON.
     *
     * @param <T> the type of the value
     * @param codec reads the value
     * @return the value
     * @throws JsonException where the body does not hold such a value
     */
    public final <T extends @Nullable Object> T json(JsonCodec<T> codec) {
        Charset charset = charset();
        byte[] utf8 = charset.equals(StandardCharsets.UTF_8)
                ? body
                : new String(body, charset).getBytes(StandardCharsets.UTF_8);
        return codec.decode(utf8, call.core.lenient);
    }

    /**
     * Reads the body as text.
     *
     * @return the text, in the character set that the answer names, or else in UTF-8
     */
    public final String text() {
        return new String(body, charset());
    }

    private Charset charset() {
        String type = headers.first("Content-Type");
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (type == null || at < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = type.substring(at + "charset=".length());
        int end = name.indexOf(';');
        name = (end < 0 ? name : name.substring(0, end)).replace('"', ' ').strip();
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8; // a server that names no character set that we know
        }
    }

    final boolean isEmpty() {
        return body.length == 0;
    }

    /** The start of the body, for an exception's accessor. */
    final String boundedText() {
        String text = text();
        return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT);
    }

    /** One line of the body for a message, without secrets. */
    final String excerpt() {
        return call.core.secrets.excerpt(boundedText(), attempts.secretValues());
    }

    /** The operation and the status with its reason: {@code getPet: 404 Not Found}. */
    final String summary() {
        String reason = switch (status) {
            case 200 -> " OK";
            case 201 -> " Created";
            case 204 -> " No Content";
            case 301 -> " Moved Permanently";
            case 302 -> " Found";
            case 303 -> " See Other";
            case 304 -> " Not Modified";
            case 307 -> " Temporary Redirect";
            case 308 -> " Permanent Redirect";
            case 400 -> " Bad Request";
            case 401 -> " Unauthorized";
            case 403 -> " Forbidden";
            case 404 -> " Not Found";
            case 405 -> " Method Not Allowed";
            case 406 -> " Not Acceptable";
            case 408 -> " Request Timeout";
            case 409 -> " Conflict";
            case 410 -> " Gone";
            case 412 -> " Precondition Failed";
            case 413 -> " Content Too Large";
            case 415 -> " Unsupported Media Type";
            case 422 -> " Unprocessable Content";
            case 425 -> " Too Early";
            case 428 -> " Precondition Required";
            case 429 -> " Too Many Requests";
            case 500 -> " Internal Server Error";
            case 501 -> " Not Implemented";
            case 502 -> " Bad Gateway";
            case 503 -> " Service Unavailable";
            case 504 -> " Gateway Timeout";
            default -> "";
        };
        return operation + ": " + status + reason;
    }
}
