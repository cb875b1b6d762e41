package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * There is no access token: the authorization server refused it, could not be reached, or answered
 * with something else. The message shows no secret. {@link #operation()} is the security scheme.
 */
public final class OAuth2Exception extends ApiException {
    private static final long serialVersionUID = 1L;

    /** The code of the error; null if there is none. */
    private final @Nullable String error;

    OAuth2Exception(String scheme, @Nullable String error, String problem,
            @Nullable Throwable cause) {
        super(scheme, problem, cause);
        this.error = error;
    }

    /**
     * Returns the code by which the server refused (RFC 6749, sections 4.1.2.1 and 5.2).
     *
     * @return such as {@code invalid_client}, {@code invalid_grant}, {@code invalid_scope} or
     *         {@code access_denied}; null if the server did not say
     */
    public @Nullable String error() {
        return error;
    }
}
