package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a log what calls do: each attempt at DEBUG, each call that failed at WARNING. Secrets
 * are masked; headers and bodies are not written.
 */
public final class CallLogger implements CallInterceptor {
    private final System.Logger logger;

    private CallLogger(System.Logger logger) {
        this.logger = logger;
    }

    /**
     * Makes an interceptor.
     *
     * @param logger such as {@code System.getLogger("com.example.api")}
     * @return the interceptor, for the client's builder
     */
    public static CallLogger to(System.Logger logger) {
        return new CallLogger(logger);
    }

    @Override
    public Execution begin(Call<?> call) {
        return new Logged(logger, call);
    }

    private static final class Logged implements Execution {
        private final System.Logger logger;
        private final Call<?> call;
        private String attempt = "";
        private int attempts;
        private long start;

        Logged(System.Logger logger, Call<?> call) {
            this.logger = logger;
            this.call = call;
        }

        @Override
        public TransportRequest sending(TransportRequest request) {
            attempts++;
            start = System.nanoTime();
            if (logger.isLoggable(System.Logger.Level.DEBUG)) {
                attempt = call.operation() + ": " + request.method() + ' '
                        + address(request.uri()) + (attempts == 1 ? "" : " (" + attempts + ")");
            }
            return request;
        }

        @Override
        public void received(TransportResponse response) {
            Headers headers = response.headers();
            String type = ContentType.essence(headers.first("Content-Type"));
            String id = ApiResponse.requestId(headers);
            debug(response + (type == null ? "" : " of " + type)
                    + (id == null ? "" : ", request id " + id));
        }

        @Override
        public void failed(Throwable failure) {
            debug(failure.getClass().getSimpleName());
        }

        private void debug(String outcome) {
            if (!attempt.isEmpty()) {
                long millis = (System.nanoTime() - start) / 1_000_000;
                String line = call.core.secrets.excerpt(outcome, call.request.secretValues());
                logger.log(System.Logger.Level.DEBUG, attempt + ": " + line + ", " + millis
                        + " ms");
            }
        }

        @Override
        public void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
            if (failure instanceof ApiException) {
                logger.log(System.Logger.Level.WARNING, failure.getMessage());
            } else if (failure != null) {
                logger.log(System.Logger.Level.DEBUG, call.operation() + ": cancelled");
            }
        }

        /** The address with the values of secret parameters masked. */
        private String address(URI uri) {
            return new MaskedText(call.core.secrets, call.request.secretValues())
                    .address(uri.toString());
        }
    }
}
