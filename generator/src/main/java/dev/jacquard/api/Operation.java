package dev.jacquard.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation: a method on a path.
 *
 * @param pointer its place in the document
 * @param id its {@code operationId}
 * @param method the HTTP method, in capitals
 * @param path the path template
 * @param tag the name of the group that it belongs to
 * @param docs what the document tells about it
 * @param parameters the parameters, path-level ones included, in document order
 * @param body the request body
 * @param responses the answers that are declared, in document order
 * @param servers the place of the list of servers that it uses
 * @param pagination how the pages of its answers follow each other; null if they do not come in pages
 * @param security the alternatives by which a call may authenticate; none if none is asked for
 * @param retries when its calls are tried again; null if the document does not say so of it alone
 */
public record Operation(
        Pointer pointer,
        @Nullable String id,
        String method,
        PathTemplate path,
        String tag,
        Documentation docs,
        List<Parameter> parameters,
        @Nullable RequestBody body,
        List<Response> responses,
        Pointer servers,
        @Nullable Pagination pagination,
        List<SecurityRequirement> security,
        @Nullable Retries retries) {
    /** Copies the collections. */
    public Operation {
        parameters = List.copyOf(parameters);
        responses = List.copyOf(responses);
        security = List.copyOf(security);
    }

    /**
     * The operation with other parameters.
     *
     * @param others the parameters
     * @return the changed operation
     */
    public Operation withParameters(List<Parameter> others) {
        return new Operation(
                pointer, id, method, path, tag, docs, others, body, responses, servers, pagination, security, retries);
    }

    /**
     * This operation in another group.
     *
     * @param group the group's name
     * @return the operation
     */
    public Operation withTag(String group) {
        return new Operation(
                pointer, id, method, path, group, docs, parameters, body, responses, servers, pagination, security,
                retries);
    }
}
