package dev.jacquard.runtime.http;

import dev.jacquard.runtime.Headers;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request as a transport sends it.
 *
 * @param method the HTTP method
 * @param uri the address, with the query
 * @param headers the headers, without those that belong to the connection, such as Host and
 *         Content-Length
 * @param body the body, or null
 * @param timeout how long the exchange may take from now to the last byte of the response's body
 * @param maxBytes how many bytes to keep of the body of a response whose status is below 300
 * @param maxErrorBytes how many bytes to keep of the body of any other response
 * @param idleTimeout null where the whole body is wanted. Otherwise the body of a response whose
 *         status is below 300 is wanted as a stream, of which the next byte may take this long; the
 *         timeout ends with the headers then. A transport that has no streams may give the whole
 *         body all the same.
 */
public record TransportRequest(String method, URI uri, Headers headers, @Nullable RequestBody body,
        Duration timeout, long maxBytes, long maxErrorBytes, @Nullable Duration idleTimeout) {
    /**
     * Says whether the body of a response is wanted as a stream.
     *
     * @param status the response's status
     * @return whether a transport should give it while it arrives
     */
    public boolean streams(int status) {
        return idleTimeout != null && status < 300;
    }

    /**
     * Returns how many bytes of a response's body to keep.
     *
     * @param status the response's status
     * @return the number of bytes
     */
    public long maxBytes(int status) {
        return status < 300 ? maxBytes : maxErrorBytes;
    }

    /**
     * Returns this request with another address and other headers.
     *
     * @param uri the address, with the query
     * @param headers the headers
     * @return the request
     */
    public TransportRequest with(URI uri, Headers headers) {
        return new TransportRequest(method, uri, headers, body, timeout, maxBytes, maxErrorBytes,
                idleTimeout);
    }

    /** Returns the method and the host; the rest may hold secrets. */
    @Override
    public String toString() {
        return method + ' ' + uri.getScheme() + "://" + uri.getAuthority();
    }
}
