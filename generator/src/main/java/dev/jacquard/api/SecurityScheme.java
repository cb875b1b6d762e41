package dev.jacquard.api;

import org.jspecify.annotations.Nullable;

/**
 * A way to authenticate.
 *
 * @param pointer its place in the document
 * @param key its name in the document
 * @param kind the mechanism
 * @param name the header, query or cookie parameter of an API key; the HTTP authentication scheme of {@code http}
 * @param in where an API key travels
 * @param description what the document tells about it
 */
public record SecurityScheme(
        Pointer pointer,
        String key,
        Kind kind,
        @Nullable String name,
        Parameter.@Nullable In in,
        @Nullable String description) {
    /** Mechanisms. */
    public enum Kind {
        /** A key in a header, the query or a cookie. */
        API_KEY,
        /** An HTTP authentication scheme (RFC 9110). */
        HTTP,
        /** OAuth 2.0 (RFC 6749). */
        OAUTH2,
        /** OpenID Connect. */
        OPEN_ID_CONNECT,
        /** Client certificates. */
        MUTUAL_TLS
    }
}
