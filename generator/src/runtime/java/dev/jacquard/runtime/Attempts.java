package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of one execution of a call: what is sent next, and whether anything is sent after an
 * answer or a failure. All of them share one deadline.
 */
final class Attempts {
    /** There is no further attempt. */
    static final long STOP = -1;

    private static final int MAX_REDIRECTS = 5;

    private final Call<?> call;
    private final Request request;
    private final CallOptions options;
    private final RetryPolicy policy;
    private final Headers headers;
    private final boolean repeatable;
    private final long start = System.nanoTime();
    private final @Nullable Signing signing;
    private final @Nullable Interceptions interceptions;
    private Headers sent;
    private URI uri;
    private int redirects;
    private int retries;

    Attempts(Call<?> call) {
        this.call = call;
        this.request = call.request;
        this.options = call.options;
        RetryPolicy own = options.retries == null ? request.retries() : options.retries;
        this.policy = own == null ? options.defaultRetries : own;
        boolean harmless = RetryPolicy.isIdempotent(request.method());
        this.headers = headers(call, !harmless);
        this.sent = headers;
        this.repeatable = (harmless || isKeyed(options.keyHeader))
                && (request.body() == null || request.body().isRepeatable());
        String server = options.server == null ? request.server() : options.server;
        try {
            this.uri = new URI(server.concat(request.target()));
        } catch (URISyntaxException e) {
            throw new InvalidRequestException(request.operation(), "the address is no URL");
        }
        // A client without credentials does not load the class.
        boolean signed = options.credentials != null || request.security() != null;
        this.signing = signed ? Signing.of(call, uri) : null;
        this.interceptions = call.core.interceptors.isEmpty() ? null : new Interceptions(call);
    }

    /**
     * What the client, the operation and the call set; the later one wins.
     *
     * @param wantsKey whether only a key makes it harmless to send the request twice
     */
    private static Headers headers(Call<?> call, boolean wantsKey) {
        List<String> pairs = new ArrayList<>();
        HeaderRules.set(pairs, "User-Agent", call.core.userAgent);
        if (!call.answers.streams()) {
            HeaderRules.set(pairs, "Accept-Encoding", "gzip");
        }
        if (wantsKey && call.options.keyHeader != null) {
            HeaderRules.set(pairs, call.options.keyHeader, UUID.randomUUID().toString());
        }
        setAll(pairs, call.core.headers);
        setAll(pairs, call.request.headers());
        setAll(pairs, call.options.headers);
        return new Headers(List.copyOf(pairs), call.core.secrets);
    }

    private boolean isKeyed(@Nullable String keyHeader) {
        return keyHeader != null && headers.first(keyHeader) != null
                || headers.first("Idempotency-Key") != null
                || headers.first("X-Idempotency-Key") != null;
    }

    private static void setAll(List<String> pairs, List<String> more) {
        for (int i = 0; i < more.size(); i += 2) {
            HeaderRules.set(pairs, more.get(i), more.get(i + 1));
        }
    }

    /** The secret values that were sent: no message may show them. */
    List<String> secretValues() {
        List<String> values = new ArrayList<>(call.request.secretValues());
        if (signing != null) {
            values.addAll(signing.secrets());
        }
        sent.forEach((name, value) -> {
            if (call.core.secrets.isSecret(name)) {
                HeaderRules.rememberSecret(values, value);
            }
        });
        return values;
    }

    /** Returns the next request to send, or throws where the time is over. */
    TransportRequest next() {
        long left = remaining();
        if (left <= 0) {
            throw timeout(null);
        }
        ClientCore core = call.core;
        Duration limit = options.attemptTimeout;
        long nanos = limit == null ? left : Math.min(left, limit.toNanos());
        TransportRequest next = new TransportRequest(request.method(), uri, headers, request.body(),
                Duration.ofNanos(nanos), core.maxResponseBytes, core.maxErrorBytes, idleTimeout());
        if (interceptions != null) {
            next = interceptions.sending(next);
            sent = next.headers();
        }
        if (signing == null) {
            return next;
        }
        List<String> own = new ArrayList<>(request.headers());
        setAll(own, options.headers);
        return signing.sign(next, new Headers(own, core.secrets));
    }

    /** Gets the credentials of the next attempt ready; null where there is nothing to wait for. */
    @Nullable CompletableFuture<?> prepare() {
        return signing == null ? null : signing.prepare();
    }

    private @Nullable Duration idleTimeout() {
        if (!call.answers.streams()) {
            return null;
        }
        StreamSettings streams = options.streams;
        return (streams == null ? StreamSettings.DEFAULT : streams).idleTimeout();
    }

    /** Nanoseconds until the deadline. */
    long remaining() {
        return start + options.timeout.toNanos() - System.nanoTime();
    }

    /** Tells those who take part that the call ended. */
    void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
        if (interceptions != null) {
            interceptions.ended(response, failure);
        }
    }

    /** Returns the milliseconds to wait before the next attempt, or {@link #STOP}. */
    long after(TransportResponse response) {
        if (interceptions != null) {
            interceptions.received(response);
        }
        int status = response.status();
        if (call.answers.expects(status)) {
            return STOP;
        }
        Headers answered = response.headers();
        URI target = redirect(status, answered);
        if (target != null) {
            uri = target;
            redirects++;
            return 0;
        }
        boolean sendable = request.body() == null || request.body().isRepeatable();
        if (status == 401 && signing != null && sendable && signing.refused()) {
            return 0;
        }
        return policy.covers(status) ? retry(answered) : STOP;
    }

    /** Returns the milliseconds to wait before the next attempt, or {@link #STOP}. */
    long after(Throwable failure) {
        Throwable cause = unwrap(failure);
        if (interceptions != null && !(cause instanceof ApiException)) {
            interceptions.failed(cause);
        }
        boolean broken = (cause instanceof IOException || cause instanceof TimeoutException)
                && policy.failures()
                && !(cause instanceof SSLHandshakeException)
                && !(cause instanceof SSLPeerUnverifiedException);
        return broken ? retry(null) : STOP;
    }

    private long retry(@Nullable Headers answered) {
        long delay = repeatable ? policy.delay(retries, answered) : STOP;
        long left = Math.min(remaining(), policy.remaining(start));
        if (delay < 0 || delay * 1_000_000 >= left) {
            return STOP;
        }
        retries++;
        return delay;
    }

    /**
     * Returns where to go on, or null. Only GET and HEAD are redirected, and only within the
     * origin: nothing that was meant for one server reaches another.
     */
    private @Nullable URI redirect(int status, Headers answered) {
        boolean moved = switch (status) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
        String location = moved ? answered.first("Location") : null;
        boolean safe = request.method().equals("GET") || request.method().equals("HEAD");
        if (location == null || !safe || redirects == MAX_REDIRECTS) {
            return null;
        }
        try {
            URI target = uri.resolve(new URI(location));
            if (target.getRawUserInfo() != null || !origin(target).equals(origin(uri))) {
                return null;
            }
            String text = target.toASCIIString();
            int fragment = text.indexOf('#');
            return fragment < 0 ? target : new URI(text.substring(0, fragment));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static String origin(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ':' + port;
    }

    /** The exception that a call throws whose credentials did not get ready. */
    ApiException unprepared(Throwable failure) {
        Throwable cause = unwrap(failure);
        return cause instanceof RuntimeException && !(cause instanceof ApiException)
                ? new InvalidRequestException(request.operation(),
                        "the credentials cannot be had: " + cause.getClass().getSimpleName(), cause)
                : failure(failure);
    }

    /** The exception that a call throws for what ended it. */
    ApiException failure(Throwable failure) {
        Throwable cause = unwrap(failure);
        if (cause instanceof ApiException api) {
            return api;
        }
        boolean interrupted = cause instanceof InterruptedIOException && !isTimeout(cause);
        if (interrupted || cause instanceof InterruptedException) {
            return new InterruptedCallException(request.operation(),
                    "interrupted while waiting for the answer", cause);
        }
        if (isTimeout(cause)) {
            return timeout(cause);
        }
        String problem;
        if (cause instanceof HttpConnectTimeoutException) {
            problem = "connecting took too long";
        } else if (cause.getCause() instanceof UnresolvedAddressException) {
            problem = "the host is unknown";
        } else if (cause instanceof ConnectException) {
            problem = cause.getMessage() == null ? "connection refused" : cause.getMessage();
        } else {
            String message = cause.getMessage();
            problem = message == null ? cause.getClass().getSimpleName() : message;
            // The JDK says with a plain IOException that a connection ended too early.
            if (cause instanceof SocketException || cause.getClass() == IOException.class
                    || cause instanceof EOFException || cause.getCause() instanceof EOFException) {
                problem = "the connection broke: " + problem;
            }
        }
        List<String> secrets = secretValues();
        String line = call.core.secrets.excerpt(problem, secrets);
        return new ConnectionException(request.operation(), line + where(),
                quotes(cause, secrets) ? null : cause);
    }

    /** Says whether an exception quotes a secret, such as a server's echo in a protocol error. */
    static boolean quotes(Throwable failure, List<String> secrets) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String text = cause.toString();
            if (!Secrets.maskValues(text, secrets).equals(text)) {
                return true;
            }
        }
        return false;
    }

    private CallTimeoutException timeout(@Nullable Throwable cause) {
        StringBuilder problem = new StringBuilder("no complete answer within ");
        Duration limit = options.attemptTimeout;
        boolean whole = limit == null || remaining() <= 0;
        long millis = Math.max(1, (whole ? options.timeout : limit).toMillis());
        if (millis % 1_000 == 0) {
            problem.append(millis / 1_000).append(" s");
        } else {
            problem.append(millis).append(" ms");
        }
        return new CallTimeoutException(request.operation(), problem + where(), cause);
    }

    /** Where the request went, without the query, and at which attempt. */
    private String where() {
        String address = uri.toString();
        int query = address.indexOf('?');
        address = query < 0 ? address : address.substring(0, query);
        String attempt = retries == 0 ? "" : ", attempt " + (retries + 1);
        return " (" + request.method() + ' '
                + Secrets.maskValues(address, secretValues()) + attempt + ')';
    }

    private static boolean isTimeout(Throwable failure) {
        if (failure instanceof InterruptedIOException) {
            // Sockets and some transports throw it where a time is over.
            return !Thread.currentThread().isInterrupted();
        }
        return failure instanceof TimeoutException || failure instanceof HttpTimeoutException
                && !(failure instanceof HttpConnectTimeoutException);
    }

    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
