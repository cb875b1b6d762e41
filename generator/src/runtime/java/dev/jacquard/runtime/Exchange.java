package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a call, up to an answer or an exception. {@link #run} waits on the caller's
 * thread, {@link #start} holds no thread while it waits.
 */
final class Exchange<T extends @Nullable Object> {
    private final Call<T> call;
    private final Attempts attempts;
    private final CompletableFuture<ApiResponse<T>> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<TransportResponse> sending;

    Exchange(Call<T> call) {
        this.call = call;
        this.attempts = new Attempts(call);
    }

    ApiResponse<T> run() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            while (true) {
                CompletableFuture<?> credentials = attempts.prepare();
                if (credentials != null) {
                    waitFor(credentials);
                }
                TransportResponse response = send();
                long delay = response == null
                        ? 0
                        : attempts.after(response.status(), response.headers());
                if (response != null && delay == Attempts.STOP) {
                    return finish(response);
                }
                Thread.sleep(delay);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw attempts.failure(e);
        }
    }

    private void waitFor(CompletableFuture<?> credentials) throws InterruptedException {
        try {
            credentials.get(Math.max(1, attempts.remaining()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw attempts.unprepared(e);
        }
    }

    /** One attempt: null after a failure that allows for another one, and after its wait. */
    private @Nullable TransportResponse send() throws InterruptedException {
        try {
            return call.core.transport.send(attempts.next());
        } catch (IOException | RuntimeException e) {
            long delay = attempts.after(e);
            if (delay == Attempts.STOP) {
                throw attempts.failure(e);
            }
            Thread.sleep(delay);
            return null;
        }
    }

    CompletableFuture<ApiResponse<T>> start() {
        result.whenComplete((response, failure) -> {
            CompletableFuture<TransportResponse> last = sending;
            if (last != null && !last.cancel(true) && failure != null) {
                last.thenAccept(TransportResponse::close); // it came too late
            }
        });
        attempt();
        return result;
    }

    private void attempt() {
        if (result.isDone()) {
            return;
        }
        try {
            CompletableFuture<?> credentials = attempts.prepare();
            if (credentials != null) {
                attemptAfter(credentials);
                return;
            }
            CompletableFuture<TransportResponse> next =
                    call.core.transport.sendAsync(attempts.next());
            sending = next;
            if (result.isDone()) {
                next.cancel(true); // cancelled meanwhile
            }
            next.copy().orTimeout(Math.max(1, attempts.remaining()), TimeUnit.NANOSECONDS)
                    .whenCompleteAsync(this::arrived);
        } catch (RuntimeException e) {
            result.completeExceptionally(attempts.failure(e));
        }
    }

    /** Goes on once the credentials are there. */
    private void attemptAfter(CompletableFuture<?> credentials) {
        credentials.copy().orTimeout(Math.max(1, attempts.remaining()), TimeUnit.NANOSECONDS)
                .whenCompleteAsync((value, failure) -> {
                    if (failure == null) {
                        attempt();
                    } else {
                        result.completeExceptionally(attempts.unprepared(failure));
                    }
                });
    }

    private void arrived(@Nullable TransportResponse response, @Nullable Throwable failure) {
        try {
            long delay;
            if (response != null) {
                delay = attempts.after(response.status(), response.headers());
                if (delay == Attempts.STOP) {
                    finish(response, result);
                    return;
                }
            } else {
                Throwable cause = failure == null ? new IOException("no response") : failure;
                delay = attempts.after(cause);
                if (delay == Attempts.STOP) {
                    result.completeExceptionally(attempts.failure(cause));
                    return;
                }
            }
            if (delay == 0) {
                attempt();
            } else {
                CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS)
                        .execute(this::attempt);
            }
        } catch (RuntimeException e) {
            result.completeExceptionally(attempts.failure(e));
        } catch (Error e) {
            result.completeExceptionally(e);
            throw e;
        }
    }

    /** What was cancelled meanwhile holds no connection. */
    private void finish(TransportResponse response, CompletableFuture<ApiResponse<T>> waiting) {
        ApiResponse<T> finished = finish(response);
        if (!waiting.complete(finished)) {
            response.close();
        }
    }

    private ApiResponse<T> finish(TransportResponse received) {
        int status = received.status();
        TransportResponse response = received;
        IOException damage = null;
        try {
            response = Gzip.decoded(received, status < 300
                    ? call.core.maxResponseBytes
                    : call.core.maxErrorBytes);
        } catch (IOException e) {
            damage = e;
        }
        Headers headers = response.headers().hiding(call.core.secrets);
        if (!call.answers.expects(status)) {
            throw error(new ErrorAnswer(call, headers, response, attempts));
        }
        Answer answer = new Answer(call, headers, response, attempts);
        if (response.isTruncated() || response.body().length > call.core.maxResponseBytes) {
            throw answer.tooLong();
        }
        if (damage != null) {
            String problem = "its gzip is damaged: " + damage.getMessage();
            throw new DecodeException(answer, problem, damage);
        }
        try {
            return new ApiResponse<>(status, headers, call.answers.read(answer));
        } catch (ApiException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw answer.broken(e.getCause());
        } catch (RuntimeException e) {
            throw new DecodeException(answer, String.valueOf(e.getMessage()), e);
        } finally {
            answer.release();
        }
    }

    private ApiException error(ErrorAnswer answer) {
        try {
            return call.errors.read(answer);
        } catch (ApiException e) {
            return e;
        } catch (RuntimeException e) {
            ApiException error = answer.toException();
            error.addSuppressed(e);
            return error;
        }
    }
}
