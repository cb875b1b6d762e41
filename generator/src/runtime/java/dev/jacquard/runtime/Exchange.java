package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
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
            ApiResponse<T> response = answer();
            attempts.ended(response, null);
            return response;
        } catch (ApiException e) {
            attempts.ended(null, e);
            throw e;
        }
    }

    private ApiResponse<T> answer() {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            while (true) {
                long delay;
                try {
                    CompletableFuture<?> credentials = attempts.prepare();
                    if (credentials != null) {
                        waitFor(credentials);
                    }
                    TransportResponse response = call.core.transport.send(attempts.next());
                    delay = attempts.after(response);
                    if (delay == Attempts.STOP) {
                        return finish(response);
                    }
                } catch (IOException | RuntimeException e) {
                    delay = attempts.after(e);
                    if (delay == Attempts.STOP) {
                        throw attempts.failure(e);
                    }
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

    CompletableFuture<ApiResponse<T>> start() {
        result.whenComplete((response, failure) -> {
            attempts.ended(response, failure);
            if (failure != null) {
                abandon();
            }
        });
        attempt();
        return result;
    }

    /** Ends the exchange under way, for instance one that takes too long. */
    private void abandon() {
        CompletableFuture<TransportResponse> last = sending;
        if (last != null && !last.cancel(true)) {
            last.thenAccept(TransportResponse::close); // it came too late
        }
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
            TransportRequest request = attempts.next();
            CompletableFuture<TransportResponse> next = call.core.transport.sendAsync(request);
            sending = next;
            if (result.isDone()) {
                next.cancel(true); // cancelled meanwhile
            }
            next.copy().orTimeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS)
                    .whenCompleteAsync(this::arrived);
        } catch (RuntimeException e) {
            fail(attempts.failure(e));
        }
    }

    /** Goes on once the credentials are there. */
    private void attemptAfter(CompletableFuture<?> credentials) {
        credentials.copy().orTimeout(Math.max(1, attempts.remaining()), TimeUnit.NANOSECONDS)
                .whenCompleteAsync((value, failure) -> {
                    if (failure == null) {
                        attempt();
                    } else {
                        fail(attempts.unprepared(failure));
                    }
                });
    }

    private void arrived(@Nullable TransportResponse response, @Nullable Throwable failure) {
        if (result.isDone()) { // cancelled meanwhile
            abandon();
            return;
        }
        try {
            long delay;
            if (response != null) {
                delay = attempts.after(response);
                if (delay == Attempts.STOP) {
                    ApiResponse<T> finished = finish(response);
                    attempts.ended(finished, null);
                    if (!result.complete(finished)) {
                        response.close(); // cancelled meanwhile
                    }
                    return;
                }
            } else {
                abandon();
                Throwable cause = failure == null ? new IOException("no response") : failure;
                delay = attempts.after(cause);
                if (delay == Attempts.STOP) {
                    fail(attempts.failure(cause));
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
            fail(attempts.failure(e));
        } catch (Error e) {
            fail(e);
            throw e;
        }
    }

    private void fail(Throwable failure) {
        attempts.ended(null, failure);
        result.completeExceptionally(failure);
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
        ErrorReader errors = call.errors;
        try {
            return errors == null ? answer.toException() : errors.read(answer);
        } catch (ApiException e) {
            return e;
        } catch (RuntimeException e) {
            ApiException error = answer.toException();
            error.addSuppressed(e);
            return error;
        }
    }
}
