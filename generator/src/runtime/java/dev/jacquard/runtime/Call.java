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
    final ErrorReader errors;
    final List<String> headers;
    final String server;
    final Duration timeout;
    final RetryPolicy retries;
    final @Nullable StreamSettings streams;

    /** What to send in place of the client's; null: the client's. */
    final @Nullable List<CallCredential> credentials;

    Call(ClientCore core, Request request, AnswerReader<T> answers, ErrorReader errors) {
        this.core = core;
        this.request = request;
        this.answers = answers;
        this.errors = errors;
        this.headers = List.of();
        this.server = request.server();
        this.timeout = core.timeout;
        this.retries = core.retries;
        this.streams = core.streams;
        this.credentials = null;
    }

    private Call(Call<?> other, AnswerReader<T> answers, List<String> headers, String server,
            Duration timeout, RetryPolicy retries, @Nullable StreamSettings streams,
            @Nullable List<CallCredential> credentials) {
        this.core = other.core;
        this.request = other.request;
        this.answers = answers;
        this.errors = other.errors;
        this.headers = headers;
        this.server = server;
        this.timeout = timeout;
        this.retries = retries;
        this.streams = streams;
        this.credentials = credentials;
    }

    private Call(Call<T> other, Request request, String server) {
        this.core = other.core;
        this.request = request;
        this.answers = other.answers;
        this.errors = other.errors;
        this.headers = other.headers;
        this.server = server;
        this.timeout = other.timeout;
        this.retries = other.retries;
        this.streams = other.streams;
        this.credentials = other.credentials;
    }

    /**
     * Sets how long the call may take as a whole: connecting, all attempts and reading the body. Of
     * an answer that is read while it arrives, see {@link #streams}, the body does not count.
     *
     * @param timeout more than zero
     * @return a call with this setting
     * @throws IllegalArgumentException where the timeout is not more than zero
     */
    public Call<T> timeout(Duration timeout) {
        Duration checked = ClientBuilder.positive("timeout", timeout);
        return new Call<>(this, answers, headers, server, checked, retries, streams, credentials);
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
        List<String> more = new ArrayList<>(headers);
        HeaderRules.set(more, name, value);
        return new Call<>(this, answers, List.copyOf(more), server, timeout, retries, streams,
                credentials);
    }

    /**
     * Sets when the call is tried again.
     *
     * @param retries the policy, such as {@link RetryPolicy#NONE}
     * @return a call with this setting
     */
    public Call<T> retries(RetryPolicy retries) {
        return new Call<>(this, answers, headers, server, timeout, retries, streams, credentials);
    }

    /**
     * Sets the credentials: these are sent, and none of the client's.
     *
     * @param credentials one or more that go together; none for an anonymous call
     * @return a call with this setting
     */
    public Call<T> credentials(CallCredential... credentials) {
        return new Call<>(this, answers, headers, server, timeout, retries, streams,
                List.of(credentials));
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
        try {
            return new Call<>(this, answers, headers, ServerUrl.check(server), timeout, retries,
                    streams, credentials);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequestException(request.operation(), e.getMessage());
        }
    }

    /**
     * Sets the limits of an answer that is read while it arrives.
     *
     * @param streams the limits
     * @return a call with this setting
     */
    public Call<T> streams(StreamSettings streams) {
        return new Call<>(this, answers, headers, server, timeout, retries, streams, credentials);
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
        return new Call<>(this, answers, headers, server, timeout, retries, streams, credentials);
    }

    /** This call with the settings of another one. */
    Call<T> like(Call<?> other) {
        return new Call<>(this, answers, other.headers, other.server, other.timeout, other.retries,
                other.streams, other.credentials);
    }

    /** This call at another place of its server. */
    Call<T> at(String origin, String target) {
        return new Call<>(this, request.at(target), origin);
    }

    /** The URL that is called, before credentials are added. */
    String url() {
        return server + request.target();
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

    /** Returns the operation's name and method. */
    @Override
    public String toString() {
        return request.operation() + " (" + request.method() + ')';
    }
}
