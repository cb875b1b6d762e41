package dev.jacquard.runtime;

import dev.jacquard.runtime.json.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed. Every exception that a call throws is one of these; the subclasses tell what
 * went wrong: {@link InvalidRequestException}, {@link ConnectionException},
 * {@link CallTimeoutException}, {@link InterruptedCallException}, {@link DecodeException}, and one
 * class for each error that the API's document describes.
 *
 * <p>The message is one line and shows no secret. {@link #headers()} and {@link #body()} hold what
 * the server sent, and are not serialized.
 */
public class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The operation's name. */
    private final String operation;

    /** The HTTP status; 0 where no answer came. */
    private final int status;

    private final transient @Nullable Headers headers;
    private final transient @Nullable String body;
    private final transient @Nullable ByteString bytes;

    /**
     * Creates an exception for an answer that tells of an error.
     *
     * @param answer the answer
     */
    public ApiException(ErrorAnswer answer) {
        this(answer, answer.message(), null);
    }

    ApiException(Answer answer, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.operation = answer.operation;
        this.status = answer.status();
        this.headers = answer.headers();
        this.body = answer.boundedText();
        this.bytes = ByteString.of(answer.start());
    }

    ApiException(String operation, String problem, @Nullable Throwable cause) {
        super(operation + ": " + problem, cause);
        this.operation = operation;
        this.status = 0;
        this.headers = null;
        this.body = null;
        this.bytes = null;
    }

    /**
     * Returns the operation's name.
     *
     * @return the operationId of the API's document
     */
    public String operation() {
        return operation;
    }

    /**
     * Returns the status of the answer.
     *
     * @return the HTTP status; 0 where no answer came
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers of the answer.
     *
     * @return the response's headers; empty where no answer came
     */
    public Headers headers() {
        return headers == null ? Headers.of() : headers;
    }

    /**
     * Returns the body of the answer.
     *
     * @return the body as text, at most its first 65,536 characters; empty where no answer came
     */
    public String body() {
        return body == null ? "" : body;
    }

    /**
     * Returns the body of the answer as it came.
     *
     * @return the first 256 KiB of the body; empty where no answer came
     */
    public ByteString bodyBytes() {
        return bytes == null ? ByteString.of() : bytes;
    }

    /**
     * Returns the media type of the answer's body.
     *
     * @return such as {@code text/html}, in lower case and without parameters; null where the
     *         answer does not say, or none came
     */
    public @Nullable String mediaType() {
        return ContentType.essence(headers().first("Content-Type"));
    }

    /**
     * Returns the name that the server gave to the request.
     *
     * @return the request's id, or null where the server gave none
     * @see ApiResponse#requestId()
     */
    public @Nullable String requestId() {
        return ApiResponse.requestId(headers());
    }
}
