package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Answers requests from a file that a {@link RecordingTransport} wrote, and sends nothing. A
 * request gets the answer to the recorded one with the same method, path, query and body; each
 * answer is given once, in the order of the file. Secrets do not count: they were masked.
 */
public final class ReplayTransport implements HttpTransport {
    private final List<Recording> left;

    private ReplayTransport(List<Recording> left) {
        this.left = left;
    }

    /**
     * Makes a transport that replays.
     *
     * @param file what was recorded
     * @return the transport, for the client's builder
     * @throws UncheckedIOException where the file cannot be read
     */
    public static ReplayTransport of(Path file) {
        try {
            List<Recording> recordings = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                recordings.add(Recording.parse(line));
            }
            return new ReplayTransport(recordings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what was not asked for.
     *
     * @return the requests whose answers were not given, with secrets masked
     */
    public synchronized List<String> unused() {
        List<String> unused = new ArrayList<>();
        left.forEach(recording -> unused.add(recording.request()));
        return unused;
    }

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        try {
            return CompletableFuture.completedFuture(send(request));
        } catch (IOException | ApiException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public synchronized TransportResponse send(TransportRequest request) throws IOException {
        String key = Recording.key(request);
        for (Recording recording : left) {
            if (recording.request().equals(key)) {
                left.remove(recording);
                return recording.response();
            }
        }
        // Not an IOException, after which the request would be sent again.
        throw new InvalidRequestException("replay", "no answer is left for ".concat(key));
    }
}
