package dev.jacquard.runtime.http;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends requests. Used by many threads at a time.
 *
 * <p>A transport sends one request and brings back one response, whatever its status: it follows no
 * redirect, retries nothing and adds no header of its own but those that belong to the connection.
 * A stub for tests is one line:
 *
 * <pre>
 * request -&gt; CompletableFuture.completedFuture(new TransportResponse(200, headers, body))
 * </pre>
 */
@FunctionalInterface
public interface HttpTransport extends AutoCloseable {
    /**
     * Sends a request without waiting.
     *
     * @param request the request
     * @return the response with its whole body, once it is there; or as soon as its headers are,
     *         where {@link TransportRequest#streams(int)} says so. It fails with an
     *         {@link IOException} where there is none. Cancelling it ends the exchange and frees
     *         the connection; that is how a caller enforces {@link TransportRequest#timeout()}.
     */
    CompletableFuture<TransportResponse> sendAsync(TransportRequest request);

    /**
     * Sends a request and waits for the response.
     *
     * @param request the request
     * @return the response, as {@link #sendAsync} gives it
     * @throws HttpTimeoutException where {@link TransportRequest#timeout()} passes before it is
     *         there
     * @throws IOException where there is no response
     * @throws InterruptedException where the thread is interrupted; the exchange is ended
     */
    default TransportResponse send(TransportRequest request)
            throws IOException, InterruptedException {
        CompletableFuture<TransportResponse> response = sendAsync(request);
        try {
            return response.get(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no complete response in time");
        } catch (CancellationException e) {
            throw new IOException("the exchange was cancelled", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof IOException io ? io : new IOException(cause);
        } finally {
            response.cancel(true); // of no effect where it is done
        }
    }

    /** Ends the exchanges under way and frees the connections. */
    @Override
    default void close() {
    }
}
