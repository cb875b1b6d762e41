package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The client's transport as credentials use it: their requests bear the client's name too. */
final class NamedTransport implements HttpTransport {
    private final ClientCore core;

    NamedTransport(ClientCore core) {
        this.core = core;
    }

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        List<String> headers = new ArrayList<>();
        headers.add("User-Agent");
        headers.add(core.userAgent);
        request.headers().forEach((name, value) -> HeaderRules.set(headers, name, value));
        return core.transport.sendAsync(new TransportRequest(request.method(), request.uri(),
                new Headers(List.copyOf(headers), core.secrets), request.body(),
                request.timeout(), request.maxBytes(), request.maxErrorBytes(),
                request.idleTimeout()));
    }
}
