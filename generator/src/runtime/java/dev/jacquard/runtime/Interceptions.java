package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that takes part in one execution of a call. */
final class Interceptions implements CallInterceptor.Execution {
    private final String operation;
    private final List<CallInterceptor.Execution> executions = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    Interceptions(Call<?> call) {
        this.operation = call.operation();
        try {
            for (CallInterceptor interceptor : call.core.interceptors) {
                executions.add(interceptor.begin(call));
            }
        } catch (RuntimeException e) {
            throw failure(e);
        }
    }

    @Override
    public TransportRequest sending(TransportRequest request) {
        TransportRequest next = request;
        try {
            for (CallInterceptor.Execution execution : executions) {
                next = execution.sending(next);
            }
        } catch (RuntimeException e) {
            throw failure(e);
        }
        if (!Attempts.origin(next.uri()).equals(Attempts.origin(request.uri()))) {
            throw new InvalidRequestException(operation, "an interceptor named another server:"
                    + " that would get the credentials of this one");
        }
        return next;
    }

    @Override
    public void received(TransportResponse response) {
        tell(execution -> execution.received(response));
    }

    @Override
    public void failed(Throwable failure) {
        tell(execution -> execution.failed(failure));
    }

    /** Only the first end counts, before the caller sees it: a call that ends can be cancelled. */
    @Override
    public void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
        if (over.compareAndSet(false, true)) {
            tell(execution -> execution.ended(response, failure));
        }
    }

    private void tell(Consumer<CallInterceptor.Execution> event) {
        for (int i = executions.size() - 1; i >= 0; i--) {
            try {
                event.accept(executions.get(i));
            } catch (RuntimeException e) {
                Thread thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    private ApiException failure(RuntimeException failure) {
        return failure instanceof ApiException api ? api : new InvalidRequestException(operation,
                "an interceptor failed: " + failure.getClass().getSimpleName(), failure);
    }
}
