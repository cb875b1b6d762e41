package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import org.jspecify.annotations.Nullable;

/**
 * Takes part in the calls of a client: adds to requests, measures, traces or logs. Used by many
 * threads at a time. A transport, which sees what goes over the wire, can be wrapped instead.
 */
@FunctionalInterface
public interface CallInterceptor {
    /**
     * A call begins. Called once for each execution, on the thread that makes the call.
     *
     * @param call the call
     * @return what takes part in this execution
     */
    Execution begin(Call<?> call);

    /**
     * Takes part in one execution of a call, on threads that vary, but on one at a time. What
     * {@link #sending} throws ends the call; other exceptions go to the thread's handler of
     * uncaught exceptions, and the call goes on.
     */
    interface Execution {
        /**
         * An attempt is about to be sent; redirects count as attempts. Credentials are added
         * afterwards.
         *
         * @param request the request, without credentials
         * @return the request to send: the same, or another for the same server
         */
        default TransportRequest sending(TransportRequest request) {
            return request;
        }

        /**
         * An attempt was answered, whatever the status.
         *
         * @param response the answer, which only the client reads if it is a stream
         */
        default void received(TransportResponse response) {
        }

        /**
         * An attempt was not answered.
         *
         * @param failure what the transport threw, which may quote secrets
         */
        default void failed(Throwable failure) {
        }

        /**
         * The call ended. A body that is read while it arrives may still be read.
         *
         * @param response what the caller gets; null where that is an exception
         * @param failure the exception; a {@link java.util.concurrent.CancellationException} where
         *         the caller cancelled the call; null where there is an answer
         */
        default void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
        }
    }
}
