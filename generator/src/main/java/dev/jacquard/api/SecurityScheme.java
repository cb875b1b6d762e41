package dev.jacquard.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to authenticate.
 *
 * @param pointer its place in the document
 * @param key its name in the document
 * @param kind the mechanism
 * @param name the header, query or cookie parameter of an API key; the HTTP authentication scheme of {@code http}
 * @param in where an API key travels
 * @param flows the ways to get a token of OAuth 2.0
 * @param discoveryUrl where an OpenID Connect provider says what its endpoints are; null if the document has no URL that
 *     can be used
 * @param description what the document tells about it
 */
public record SecurityScheme(
        Pointer pointer,
        String key,
        Kind kind,
        @Nullable String name,
        Parameter.@Nullable In in,
        List<Flow> flows,
        @Nullable String discoveryUrl,
        @Nullable String description) {
    /** Copies the flows. */
    public SecurityScheme {
        flows = List.copyOf(flows);
    }

    /**
     * A way to get a token of OAuth 2.0. Each URL is absolute, or relative to the server; null where the document has none
     * that can be used.
     *
     * @param grant the key of the flow, such as {@code clientCredentials}
     * @param authorizationUrl where a user agrees
     * @param tokenUrl where tokens are fetched
     * @param refreshUrl where tokens are renewed, if not there
     * @param scopes what tokens can be asked for, each with what the document tells about it
     */
    public record Flow(
            String grant,
            @Nullable String authorizationUrl,
            @Nullable String tokenUrl,
            @Nullable String refreshUrl,
            Map<String, String> scopes) {
        /** Copies the scopes. */
        public Flow {
            scopes = Collections.unmodifiableMap(new LinkedHashMap<>(scopes));
        }
    }

    /**
     * The flow of a grant.
     *
     * @param grant its key
     * @return the flow; null if there is none
     */
    public @Nullable Flow flow(String grant) {
        return flows.stream().filter(flow -> flow.grant().equals(grant)).findFirst().orElse(null);
    }

    /**
     * Whether it is an HTTP authentication scheme.
     *
     * @param scheme its name, in small letters
     * @return true for the kind {@code http} with this name, in any case
     */
    public boolean http(String scheme) {
        return kind == Kind.HTTP && scheme.equalsIgnoreCase(name);
    }

    /**
     * Whether clients get access tokens for it.
     *
     * @return true for OAuth 2.0 and OpenID Connect
     */
    public boolean fetchesTokens() {
        return kind == Kind.OAUTH2 || kind == Kind.OPEN_ID_CONNECT;
    }

    /**
     * Whether the document names an endpoint of OAuth 2.0 that can be used.
     *
     * @return true if a flow has a URL, or if there is one that tells the endpoints
     */
    public boolean hasEndpoints() {
        return discoveryUrl != null
                || flows.stream().anyMatch(flow -> flow.authorizationUrl() != null || flow.tokenUrl() != null);
    }

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
