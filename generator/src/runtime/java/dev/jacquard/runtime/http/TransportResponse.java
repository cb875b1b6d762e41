package dev.jacquard.runtime.http;

import dev.jacquard.runtime.Headers;

/** A response as a transport received it. */
public final class TransportResponse {
    private final int status;
    private final Headers headers;
    private final byte[] body;
    private final boolean truncated;

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
     * Returns the body.
     *
     * @return the bytes themselves, not a copy
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

    /** Returns the status and the number of bytes. */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}
