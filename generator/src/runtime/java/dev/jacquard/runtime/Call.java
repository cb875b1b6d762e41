package dev.jacquard.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call that is ready to be sent. Does not change: each setting gives a new call, and one call can
 * be executed many times and by many threads.
 *
 * @param <T> the type of the answer's body
 */
public final class Call<T extends @Nullable Object> {
    final ClientCore core;
    final Request request;
    final AnswerReader<T> answers;

    /** Null: the body is kept as it is. */
    final @Nullable ErrorReader errors;

    final CallOptions options;

    Call(ClientCore core, Request request, AnswerReader<T> answers, @Nullable ErrorReader errors,
            CallOptions options) {
        this.core = core;
        this.request = request;
        this.answers = answers;
        this.errors = errors;
        this.options = options;
    }

    private Call<T> with(CallOptions changed) {
        return new Call<>(core, request, answers, errors, changed);
    }

    /**
     * Sets how long the call may take as a whole: connecting, all attempts with the waits between
     * them, and reading the body. Of an answer that is read while it arrives, see {@link #streams},
     * the body does not count.
     *
     * @param timeout more than zero
     * @return a call with this setting
     * @throws IllegalArgumentException where the timeout is not more than zero
     */
    public Call<T> timeout(Duration timeout) {
        CallOptions changed = options.copy();
        changed.timeout = ClientBuilder.positive("timeout", timeout);
        return with(changed);
    }

    /**
     * Sets how long one attempt may take, from connecting to the end of the body. What takes longer
     * is tried again, as a connection that breaks is.
     *
     * @param timeout more than zero
     * @return a call with this setting
     * @throws IllegalArgumentException where the timeout is not more than zero
     */
    public Call<T> attemptTimeout(Duration timeout) {
        CallOptions changed = options.copy();
        changed.attemptTimeout = ClientBuilder.positive("attemptTimeout", timeout);
        return with(changed);
    }

    /**
     * Sets a header, in place of one of the same name.
     *
     * @param name the header's name
     * @param value the header's value: printable ASCII
     * @return a call with this setting
     * @throws InvalidRequestException where the header cannot be sent
     */
    public Call<T> header(String name, String value) {
        String problem = HeaderRules.problem(name, value);
        if (problem != null) {
            throw new InvalidRequestException(request.operation(), problem);
        }
        List<String> more = new ArrayList<>(options.headers);
        HeaderRules.set(more, name, value);
        CallOptions changed = options.copy();
        changed.headers = List.copyOf(more);
        return with(changed);
    }

    /**
     * Sets the key by which the server knows a request that it received already, so that the call
     * is tried again whatever its method.
     *
     * @param key the value of the header that {@link ClientBuilder#idempotencyKeys} names, or else
     *         of Idempotency-Key
     * @return a call with this setting
     * @throws InvalidRequestException where the key cannot be sent
     */
    public Call<T> idempotencyKey(String key) {
        return header(options.keyHeader == null ? "Idempotency-Key" : options.keyHeader, key);
    }

    /**
     * Sets when the call is tried again.
     *
     * @param retries the policy, such as {@link RetryPolicy#NONE}
     * @return a call with this setting
     */
    public Call<T> retries(RetryPolicy retries) {
        CallOptions changed = options.copy();
        changed.retries = retries;
        return with(changed);
    }

    /**
     * Sets the credentials: these are sent, and none of the client's.
     *
     * @param credentials one or more that go together; none for an anonymous call
     * @return a call with this setting
     */
    public Call<T> credentials(CallCredential... credentials) {
        CallOptions changed = options.copy();
        changed.credentials = List.of(credentials);
        return with(changed);
    }

    /**
     * Sets the server. The client's credentials are not sent to another origin than the client's
     * own server: such a call needs {@link #credentials}.
     *
     * @param server its address, such as {@code https://example.com/api/v2}
     * @return a call with this setting
     * @throws InvalidRequestException where it is no address of a server
     */
    public Call<T> server(String server) {
        CallOptions changed = options.copy();
        try {
            changed.server = ServerUrl.check(server);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(request.operation(), e.getMessage());
        }
        return with(changed);
    }

    /**
     * Sets the limits of an answer that is read while it arrives.
     *
     * @param streams the limits
     * @return a call with this setting
     */
    public Call<T> streams(StreamSettings streams) {
        CallOptions changed = options.copy();
        changed.streams = streams;
        return with(changed);
    }

    /**
     * Asks for another of the media types that the API's document declares for the answer.
     *
     * @param <R> the type that the reader gives
     * @param mediaType what the header Accept says, such as {@code text/csv}
     * @param answers reads an answer whose status it expects
     * @return a call with this setting
     * @throws InvalidRequestException where the header cannot be sent
     */
    public <R extends @Nullable Object> Call<R> reading(String mediaType,
            AnswerReader<R> answers) {
        return header("Accept", mediaType).reading(answers);
    }

    /**
     * Sets how the answer is read.
     *
     * @param <R> the type that the reader gives
     * @param answers reads an answer whose status it expects
     * @return a call with this setting
     */
    public <R extends @Nullable Object> Call<R> reading(AnswerReader<R> answers) {
        return new Call<>(core, request, answers, errors, options);
    }

    /** This call at another place of its server. */
    Call<T> at(String origin, String target) {
        CallOptions changed = options.copy();
        changed.server = origin;
        return new Call<>(core, request.at(target), answers, errors, changed);
    }

    /** The URL that is called, before credentials are added. */
    String url() {
        String server = options.server;
        return (server == null ? request.server() : server) + request.target();
    }

    /**
     * Sends the request and waits for the answer.
     *
     * @return the answer's body
     * @throws ApiException where there is no answer, or one that tells of an error or cannot be
     *         read; its class says which
     */
    public T execute() {
        return executeForResponse().body();
    }

    /**
     * Sends the request and waits for the answer.
     *
     * @return the answer with its status and headers
     * @throws ApiException as {@link #execute()} does
     */
    public ApiResponse<T> executeForResponse() {
        return new Exchange<>(this).run();
    }

    /**
     * Sends the request.
     *
     * @return the answer's body, once it is there. It fails with an {@link ApiException}.
     *         Cancelling it cancels the call.
     */
    public CompletableFuture<T> executeAsync() {
        CompletableFuture<ApiResponse<T>> response = executeForResponseAsync();
        CompletableFuture<T> body = new CompletableFuture<>();
        response.whenComplete((answer, failure) -> {
            if (failure == null) {
                body.complete(answer.body());
            } else {
                body.completeExceptionally(failure);
            }
        });
        body.whenComplete((value, failure) -> response.cancel(true));
        return body;
    }

    /**
     * Sends the request.
     *
     * @return the answer with its status and headers, once it is there. It fails with an
     *         {@link ApiException}. Cancelling it cancels the call.
     */
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        try {
            return new Exchange<>(this).start();
        } catch (ApiException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * Returns the operation's name.
     *
     * @return the operationId of the API's document
     */
    public String operation() {
        return request.operation();
    }

    /**
     * Returns the HTTP method.
     *
     * @return in capitals
     */
    public String method() {
        return request.method();
    }

    /** Returns the operation's name and method. */
    @Override
    public String toString() {
        return request.operation() + " (" + request.method() + ')';
    }
}
