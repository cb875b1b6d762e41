package dev.jacquard.runtime.http;

import dev.jacquard.runtime.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response as a transport received it: with its whole body, or with a body that is read while it
 * arrives where {@link TransportRequest#streams(int)} allows for one.
 */
public final class TransportResponse implements AutoCloseable {
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final boolean truncated;
    private final @Nullable InputStream stream;

    /**
     * Creates a response whose body is complete.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, which must not change afterwards; empty where there is none
     */
    public TransportResponse(int status, Headers headers, byte[] body) {
        this(status, headers, body, false);
    }

    /**
     * Creates a response.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param body the body, which must not change afterwards; empty where there is none
     * @param truncated whether the body had more bytes than were to be kept
     */
    public TransportResponse(int status, Headers headers, byte[] body, boolean truncated) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.truncated = truncated;
        this.stream = null;
    }

    /**
     * Creates a response whose body is read while it arrives.
     *
     * @param status the HTTP status
     * @param headers the headers
     * @param stream the body; closing it frees the connection
     */
    public TransportResponse(int status, Headers headers, InputStream stream) {
        this.status = status;
        this.headers = headers;
        this.body = new byte[0];
        this.truncated = false;
        this.stream = stream;
    }

    /**
     * Returns the status.
     *
     * @return the HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers.
     *
     * @return the headers
     */
    public Headers headers() {
        return headers;
    }

    /**
     * Returns the whole body.
     *
     * @return the bytes themselves, not a copy; empty where the body is read while it arrives
     */
    public byte[] body() {
        return body;
    }

    /**
     * Says whether the body had more bytes than were to be kept.
     *
     * @return whether the end of the body is missing
     */
    public boolean isTruncated() {
        return truncated;
    }

    /**
     * Says whether the body is read while it arrives.
     *
     * @return whether {@link #stream()} holds the body, and {@link #body()} does not
     */
    public boolean isStreamed() {
        return stream != null;
    }

    /**
     * Returns the body as a stream.
     *
     * @return the body; closing it frees the connection
     */
    public InputStream stream() {
        return stream == null ? new ByteArrayInputStream(body) : stream;
    }

    /** Frees the connection, where the body is read while it arrives. */
    @Override
    public void close() {
        if (stream != null) {
            try {
                stream.close();
            } catch (IOException e) {
                // nothing is read any more
            }
        }
    }

    /** Returns the status and the number of bytes. */
    @Override
    public String toString() {
        return status + ", " + (stream == null ? body.length + " bytes" : "a stream");
    }
}
