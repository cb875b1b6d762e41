package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The URLs of an authorization server. Each must be https, or http on this machine: secrets go
 * there. Does not change.
 */
public final class OAuth2Endpoints {
    private final @Nullable String authorization;
    private final @Nullable String token;
    private final @Nullable String clientCredentials;
    private final @Nullable String refresh;
    private final @Nullable String discovery;

    /** No endpoint. */
    public OAuth2Endpoints() {
        this(null, null, null, null, null);
    }

    private OAuth2Endpoints(@Nullable String authorization, @Nullable String token,
            @Nullable String clientCredentials, @Nullable String refresh,
            @Nullable String discovery) {
        this.authorization = authorization;
        this.token = token;
        this.clientCredentials = clientCredentials;
        this.refresh = refresh;
        this.discovery = discovery;
    }

    /**
     * Sets where users agree.
     *
     * @param url the authorization endpoint
     * @return these endpoints and this one
     */
    public OAuth2Endpoints authorization(String url) {
        return new OAuth2Endpoints(url, token, clientCredentials, refresh, discovery);
    }

    /**
     * Sets where tokens are fetched.
     *
     * @param url the token endpoint
     * @return these endpoints and this one
     */
    public OAuth2Endpoints token(String url) {
        return new OAuth2Endpoints(authorization, url, clientCredentials, refresh, discovery);
    }

    /**
     * Sets where tokens are fetched for a client's own credentials, if not at the token endpoint.
     *
     * @param url the token endpoint of this grant
     * @return these endpoints and this one
     */
    public OAuth2Endpoints clientCredentials(String url) {
        return new OAuth2Endpoints(authorization, token, url, refresh, discovery);
    }

    /**
     * Sets where tokens are renewed, if not at the token endpoint.
     *
     * @param url the token endpoint of this grant
     * @return these endpoints and this one
     */
    public OAuth2Endpoints refresh(String url) {
        return new OAuth2Endpoints(authorization, token, clientCredentials, url, discovery);
    }

    /**
     * Sets where an OpenID Connect provider says what its endpoints are. Those that are set here
     * go before them.
     *
     * @param url the address of the discovery document
     * @return these endpoints and this one
     */
    public OAuth2Endpoints discovery(String url) {
        return new OAuth2Endpoints(authorization, token, clientCredentials, refresh, url);
    }

    /**
     * Reads the discovery document, for a login: where tokens are fetched for, calls do so
     * themselves. Waits for the answer.
     *
     * @param transport what sends the request
     * @return the endpoints that the provider names; these where there is no discovery document
     * @throws OAuth2Exception if the document cannot be had or used
     * @throws IllegalArgumentException if its address cannot be used
     */
    public OAuth2Endpoints discover(HttpTransport transport) {
        if (discovery == null) {
            return this;
        }
        try {
            return new OAuth2Discovery("login", discovery).endpoints(transport).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof OAuth2Exception problem ? problem : e;
        }
    }

    /** Where the discovery document is; null if there is none. */
    @Nullable String discovery() {
        return discovery;
    }

    /**
     * Resolves URLs that are relative to the server.
     *
     * @param server the server's address; empty if it is not known
     * @return the same endpoints, absolute where the server is known
     */
    public OAuth2Endpoints at(String server) {
        return new OAuth2Endpoints(resolved(server, authorization), resolved(server, token),
                resolved(server, clientCredentials), resolved(server, refresh),
                resolved(server, discovery));
    }

    private static @Nullable String resolved(String server, @Nullable String url) {
        if (url == null || server.isEmpty()) {
            return url;
        }
        URI base = URI.create(server.endsWith("/") ? server : server.concat("/"));
        return base.resolve(url).toString();
    }

    /**
     * Begins a login: the request to which a user agrees in a browser (RFC 6749, section 4.1.1),
     * with a state and with a proof key (RFC 7636, S256) that are new each time.
     *
     * @param clientId the client's name
     * @param redirectUri where the browser is sent afterwards, as it is registered
     * @param scopes what to ask for; none for what the server gives anyway
     * @return the request; keep it, in the user's session, until the browser comes back
     * @throws IllegalStateException if there is no authorization endpoint
     * @throws IllegalArgumentException if the endpoint cannot be used
     */
    public OAuth2Login login(
            String clientId, String redirectUri, String... scopes) {
        if (authorization == null) {
            throw new IllegalStateException("there is no authorization endpoint");
        }
        URI endpoint = checked(authorization);
        String state = random();
        String verifier = random();
        StringBuilder uri = new StringBuilder(endpoint.toString());
        uri.append(endpoint.getRawQuery() == null ? '?' : '&').append("response_type=code");
        uri.append("&client_id=").append(ParameterText.encode(clientId));
        uri.append("&redirect_uri=").append(ParameterText.encode(redirectUri));
        if (scopes.length > 0) {
            uri.append("&scope=").append(ParameterText.encode(String.join(" ", scopes)));
        }
        uri.append("&state=").append(state);
        uri.append("&code_challenge=").append(challenge(verifier));
        uri.append("&code_challenge_method=S256");
        return new OAuth2Login(
                URI.create(uri.toString()), state, verifier, clientId, redirectUri);
    }

    /** The token endpoint of a grant; null if there is none. */
    @Nullable String of(String grantType) {
        String own = switch (grantType) {
            case "client_credentials" -> clientCredentials;
            case "refresh_token" -> refresh;
            default -> null;
        };
        if (own != null) {
            return own;
        }
        // One endpoint gives the tokens of all grants unless the document says otherwise.
        return token != null ? token : clientCredentials;
    }

    /** Checks that secrets may be sent to an address. */
    static URI checked(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the endpoint is no URL");
        }
        String host = uri.getHost() == null ? "" : uri.getHost();
        boolean loopback = host.equals("localhost") || host.equals("127.0.0.1")
                || host.equals("[::1]");
        boolean safe = "https".equalsIgnoreCase(uri.getScheme()) && !host.isEmpty()
                || "http".equalsIgnoreCase(uri.getScheme()) && loopback;
        if (!safe || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("the endpoint is neither https nor http on this"
                    + " machine, or has user information or a fragment");
        }
        return uri;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The challenge of a verifier (RFC 7636, section 4.2). */
    static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
