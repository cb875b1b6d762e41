package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checked request of a call, before the settings of the client and of the call are added.
 *
 * @param target the path below the server and the query
 * @param headers name, value, name, value
 * @param secretValues texts that no message may show
 * @param security what the operation asks for; null if it asks for nothing
 * @param retries when the operation is tried again; null if the client says so
 */
record Request(String operation, String method, String server, String target,
        List<String> headers, @Nullable RequestBody body, List<String> secretValues,
        @Nullable CallSecurity security, @Nullable RetryPolicy retries) {
    /** The same request of another place. */
    Request at(String other) {
        return new Request(operation, method, server, other, headers, body, secretValues, security,
                retries);
    }
}
