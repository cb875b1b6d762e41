package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests, and records them with their answers in a file that a {@link ReplayTransport}
 * answers from: for tests without a server. The file holds a line of JSON for each answer. Secrets
 * are masked in it, by the same names as in messages; look at it before you publish it, all the
 * same. Answers that arrive as a stream are recorded once they end.
 */
public final class RecordingTransport implements HttpTransport {
    private final Path file;
    private final HttpTransport transport;

    private RecordingTransport(Path file, HttpTransport transport) {
        this.file = file;
        this.transport = transport;
    }

    /**
     * Makes a transport that records.
     *
     * @param file the file, which is emptied
     * @param transport what sends the requests; closed with this one
     * @return the transport, for the client's builder
     * @throws UncheckedIOException where the file cannot be written
     */
    public static RecordingTransport to(Path file, HttpTransport transport) {
        try {
            Files.write(file, new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordingTransport(file, transport);
    }

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        TransportRequest whole = new TransportRequest(request.method(), request.uri(),
                request.headers(), request.body(), request.timeout(), request.maxBytes(),
                request.maxErrorBytes(), null);
        CompletableFuture<TransportResponse> sent = transport.sendAsync(whole);
        CompletableFuture<TransportResponse> recorded = sent.thenApply(response -> {
            record(whole, response);
            return response;
        });
        recorded.whenComplete((response, failure) -> sent.cancel(true));
        return recorded;
    }

    private synchronized void record(TransportRequest request, TransportResponse response) {
        try {
            Files.write(file, List.of(Recording.of(request, response).toLine()),
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes the transport that sends the requests. */
    @Override
    public void close() {
        transport.close();
    }
}
