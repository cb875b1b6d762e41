package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.JdkTransport;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the calls of a client share: its transport and its settings. Safe for many threads. */
public final class ClientCore implements AutoCloseable {
    /** The most bytes of an error's body. */
    private static final long MAX_ERROR_BYTES = 256 * 1024;

    final HttpTransport transport;
    final Secrets secrets;
    final List<String> headers;
    final String userAgent;
    final CallOptions options;
    final List<CallInterceptor> interceptors;
    final boolean lenient;
    final boolean gzipRequests;
    final long maxResponseBytes;
    final long maxErrorBytes;
    private final boolean ownsTransport;

    ClientCore(ClientBuilder<?> builder) {
        HttpTransport given = builder.transport;
        ownsTransport = given == null;
        transport = given == null
                ? JdkTransport.create(builder.connectTimeout, builder.sslContext, builder.proxy)
                : given;
        secrets = builder.secrets;
        headers = List.copyOf(builder.headers);
        userAgent = builder.userAgent;
        options = builder.options.copy();
        interceptors = List.copyOf(builder.interceptors);
        lenient = builder.lenient;
        gzipRequests = builder.gzipRequests;
        maxResponseBytes = builder.maxResponseBytes;
        maxErrorBytes = Math.min(maxResponseBytes, MAX_ERROR_BYTES);
    }

    /**
     * Begins a request.
     *
     * @param operationId the operation's name, for messages
     * @param method the HTTP method
     * @param server the server's address
     * @return a builder for the rest
     */
    public RequestBuilder request(String operationId, String method, String server) {
        return new RequestBuilder(operationId, method, server, secrets);
    }

    /**
     * Begins a request that needs credentials.
     *
     * @param operationId the operation's name, for messages
     * @param method the HTTP method
     * @param server the server's address
     * @param security the credentials
     * @return a builder for the rest
     */
    public RequestBuilder request(
            String operationId, String method, String server, CallSecurity security) {
        return request(operationId, method, server).security(security);
    }

    /**
     * Lets a caller set parameters.
     *
     * @param <B> the type of the builder
     * @param builder takes the parameters
     * @param parameters sets them
     * @return the builder
     */
    public <B> B with(B builder, Consumer<? super B> parameters) {
        parameters.accept(builder);
        return builder;
    }

    /**
     * Makes a call out of a request. Any answer whose status is not expected is an
     * {@link ApiException}.
     *
     * @param <T> the type of the answer
     * @param request the request
     * @param answers reads an answer whose status it expects
     * @return the call, which nothing has sent yet
     */
    public <T extends @Nullable Object> Call<T> call(RequestBuilder request,
            AnswerReader<T> answers) {
        return call(request, answers, null);
    }

    /**
     * Makes a call out of a request.
     *
     * @param <T> the type of the answer
     * @param request the request
     * @param answers reads an answer whose status it expects
     * @param errors makes an exception of any other answer; null: one that keeps the body as it is
     * @return the call, which nothing has sent yet
     */
    public <T extends @Nullable Object> Call<T> call(RequestBuilder request,
            AnswerReader<T> answers, @Nullable ErrorReader errors) {
        Request built = request.accepting(answers.accepts()).build();
        return new Call<>(this, gzipRequests ? Gzip.compressed(built) : built, answers, errors,
                options);
    }

    /**
     * Ends the calls under way and frees the connections. A transport that the client's builder was
     * given stays open.
     */
    @Override
    public void close() {
        if (ownsTransport) {
            transport.close();
        }
    }
}
