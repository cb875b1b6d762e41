package dev.jacquard.runtime.http;

import dev.jacquard.runtime.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with {@link HttpClient} of the JDK: HTTP/1.1 for http (the JDK would add upgrade
 * headers to every request), HTTP/2 where the server has it for https.
 *
 * <p>The JDK itself repeats a GET or HEAD once where a connection ends without a byte of an answer;
 * no setting of a client switches that off.
 */
public final class JdkTransport implements HttpTransport {
    private final Duration connectTimeout;
    private final @Nullable SSLContext sslContext;
    private final @Nullable ProxySelector proxy;
    private final Set<CompletableFuture<TransportResponse>> underWay =
            ConcurrentHashMap.newKeySet();
    private final Sendings sendings = new Sendings();
    private final Set<StreamedBody> streams = ConcurrentHashMap.newKeySet();
    private @Nullable HttpClient client;
    private boolean closed;

    private JdkTransport(Duration connectTimeout, @Nullable SSLContext sslContext,
            @Nullable ProxySelector proxy, @Nullable HttpClient client) {
        this.connectTimeout = connectTimeout;
        this.sslContext = sslContext;
        this.proxy = proxy;
        this.client = client;
    }

    /**
     * Creates a transport with an HTTP client of its own, made when the first request is sent.
     *
     * @param connectTimeout how long connecting may take
     * @param sslContext the certificates to trust and to show; null: the JDK's default
     * @param proxy the proxies to connect through; null: the JDK's default
     * @return the transport
     */
    public static JdkTransport create(Duration connectTimeout, @Nullable SSLContext sslContext,
            @Nullable ProxySelector proxy) {
        return new JdkTransport(connectTimeout, sslContext, proxy, null);
    }

    /**
     * Creates a transport over an HTTP client, for instance one with a proxy or with certificates.
     *
     * @param client a client that follows no redirects, since it would hand credentials on to any
     *         server
     * @return the transport
     * @throws IllegalArgumentException where the client follows redirects
     */
    public static JdkTransport of(HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the HTTP client must not follow redirects");
        }
        return new JdkTransport(Duration.ZERO, null, null, client);
    }

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        CompletableFuture<HttpResponse<Object>> exchange;
        try {
            exchange = client().sendAsync(convert(request), head -> body(request, head));
        } catch (IllegalArgumentException e) {
            answer.completeExceptionally(new IOException("the JDK refuses the request", e));
            return answer;
        } catch (IOException e) {
            answer.completeExceptionally(e);
            return answer;
        }
        underWay.add(answer);
        answer.whenComplete((response, failure) -> {
            underWay.remove(answer);
            exchange.cancel(true); // of no effect where it is done
        });
        exchange.whenComplete((response, failure) -> {
            if (failure != null) {
                boolean wrapped = failure instanceof CompletionException
                        && failure.getCause() != null;
                Throwable cause = wrapped ? failure.getCause() : failure;
                answer.completeExceptionally(
                        cause instanceof IOException ? cause : new IOException(cause));
            } else {
                TransportResponse converted = convert(response);
                if (!answer.complete(converted)) {
                    converted.close(); // cancelled meanwhile
                }
            }
        });
        return answer;
    }

    // The JDK hands what sendAsync gives to another thread, on small machines a new one each time.
    @Override
    public TransportResponse send(TransportRequest request)
            throws IOException, InterruptedException {
        HttpClient open = client();
        Sending sending = sendings.begin(request.timeout());
        try {
            return convert(open.send(convert(request), head -> body(request, head)));
        } catch (IllegalArgumentException e) {
            throw new IOException("the JDK refuses the request", e);
        } catch (IOException | InterruptedException e) {
            IOException ended = sending.reason();
            if (ended != null) {
                throw ended;
            }
            throw e;
        } finally {
            sendings.end(sending);
        }
    }

    private static BodySubscriber<Object> body(TransportRequest request, ResponseInfo head) {
        Duration idleTimeout = request.idleTimeout();
        return idleTimeout != null && request.streams(head.statusCode())
                ? new StreamedBody(idleTimeout)
                : new BoundedBody(request.maxBytes(head.statusCode()));
    }

    private TransportResponse convert(HttpResponse<Object> response) {
        Headers headers = Headers.of(response.headers().map());
        if (response.body() instanceof StreamedBody stream) {
            return stream.response(response.statusCode(), headers, streams);
        }
        BoundedBody body = (BoundedBody) response.body();
        return new TransportResponse(response.statusCode(), headers, body.bytes(),
                body.isTruncated());
    }

    private synchronized HttpClient client() throws IOException {
        if (closed) {
            throw new IOException("the client is closed");
        }
        if (client == null) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .connectTimeout(connectTimeout)
                    .followRedirects(HttpClient.Redirect.NEVER);
            if (sslContext != null) {
                builder.sslContext(sslContext);
            }
            client = (proxy == null ? builder : builder.proxy(proxy)).build();
        }
        return client;
    }

    private static HttpRequest convert(TransportRequest request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(request.uri());
        RequestBody body = request.body();
        if (body != null) {
            builder.method(request.method(), convert(body));
        } else {
            // An empty body would be told of by Content-Length: 0, which some servers refuse
            // (RFC 9110, section 8.6). JDKs before 19 tell of it all the same.
            switch (request.method()) {
                case "GET" -> builder.GET();
                case "DELETE" -> builder.DELETE();
                default -> builder.method(request.method(), BodyPublishers.noBody());
            }
        }
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            builder.version(HttpClient.Version.HTTP_1_1);
        }
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private static BodyPublisher convert(RequestBody body) {
        if (body instanceof ByteBody bytes) {
            return BodyPublishers.ofByteArray(bytes.bytes());
        }
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(body));
        return body.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, body.length());
    }

    private static InputStream open(RequestBody body) {
        try {
            return body.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the exchanges under way and frees the connections, unless the client was given. */
    @Override
    public void close() {
        HttpClient last;
        synchronized (this) {
            closed = true;
            last = connectTimeout.isZero() ? null : client;
            client = null;
        }
        for (CompletableFuture<TransportResponse> answer : new ArrayList<>(underWay)) {
            answer.completeExceptionally(new IOException("the client was closed"));
        }
        sendings.abort(new IOException("the client was closed"));
        for (StreamedBody stream : new ArrayList<>(streams)) {
            stream.close();
        }
        // Since Java 21. It waits for exchanges, perhaps for the one whose callback calls this.
        if ((Object) last instanceof AutoCloseable closeable) {
            Thread closer = new Thread(() -> close(closeable), "http-client-close");
            closer.setDaemon(true);
            closer.start();
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // Its connections end when they are idle.
        }
    }
}
