package dev.jacquard.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets access tokens for (RFC 6749): its own credentials, a refresh token, or the
 * code of a login. Does not change: each setting gives a new grant.
 */
public final class OAuth2Grant {
    final String type;
    final String clientId;
    final List<String> secrets = new ArrayList<>();

    /** The parameters of the request, name, value, name, value. */
    private List<String> parameters = List.of();
    private @Nullable String clientSecret;
    private boolean inBody;
    private List<String> scopes = List.of();
    @Nullable String tokenUrl;
    @Nullable Consumer<OAuth2Tokens> listener;

    private OAuth2Grant(String type, String clientId) {
        this.type = type;
        this.clientId = clientId;
    }

    private OAuth2Grant(OAuth2Grant other, String type, List<String> parameters) {
        this(type, other.clientId);
        this.secrets.addAll(other.secrets);
        this.parameters = parameters;
        this.clientSecret = other.clientSecret;
        this.inBody = other.inBody;
        this.scopes = other.scopes;
        this.tokenUrl = other.tokenUrl;
        this.listener = other.listener;
    }

    /**
     * Tokens for the client itself (section 4.4).
     *
     * @param clientId the client's name
     * @param clientSecret the client's secret
     * @return the grant
     */
    public static OAuth2Grant clientCredentials(String clientId, String clientSecret) {
        return new OAuth2Grant("client_credentials", clientId).clientSecret(clientSecret);
    }

    /**
     * Tokens for a refresh token (section 6). Where the server gives a new refresh token, that one
     * is used from then on: keep it with {@link #onToken}.
     *
     * @param clientId the client's name
     * @param refreshToken the refresh token
     * @return the grant
     */
    public static OAuth2Grant refreshToken(String clientId, String refreshToken) {
        return new OAuth2Grant("refresh_token", clientId).refreshing(refreshToken);
    }

    /**
     * Tokens for the code of a login (section 4.1.3), then for the refresh token that comes with
     * the first one.
     *
     * @param login the login
     * @param code what {@link OAuth2Login#code} gave
     * @return the grant
     */
    public static OAuth2Grant authorizationCode(OAuth2Login login, String code) {
        OAuth2Grant grant = new OAuth2Grant("authorization_code", login.clientId());
        grant.secrets.add(code);
        grant.secrets.add(login.codeVerifier());
        grant.parameters = List.of("code", code, "redirect_uri", login.redirectUri(),
                "code_verifier", login.codeVerifier());
        return grant;
    }

    /**
     * Sets the client's secret.
     *
     * @param secret the secret
     * @return a grant with this setting
     */
    public OAuth2Grant clientSecret(String secret) {
        OAuth2Grant grant = copy();
        grant.clientSecret = secret;
        grant.secrets.add(secret);
        grant.secrets.add(ParameterText.encode(secret));
        return grant;
    }

    /**
     * Sends the client's name and secret in the body. Without this setting they are sent by HTTP
     * basic authentication, which every server must take (section 2.3.1).
     *
     * @return a grant with this setting
     */
    public OAuth2Grant secretInBody() {
        OAuth2Grant grant = copy();
        grant.inBody = true;
        return grant;
    }

    /**
     * Sets what to ask for.
     *
     * @param scopes the scopes; none for what the server gives anyway
     * @return a grant with this setting
     */
    public OAuth2Grant scopes(String... scopes) {
        OAuth2Grant grant = copy();
        grant.scopes = List.of(scopes);
        return grant;
    }

    /**
     * Adds a parameter that the server asks for.
     *
     * @param name such as {@code audience} or {@code resource}
     * @param value its value
     * @return a grant with this setting
     */
    public OAuth2Grant parameter(String name, String value) {
        List<String> more = new ArrayList<>(parameters);
        more.add(name);
        more.add(value);
        return new OAuth2Grant(this, type, List.copyOf(more));
    }

    /**
     * Sets where tokens are fetched, in place of what the API's document says.
     *
     * @param url the token endpoint: https, or http on this machine
     * @return a grant with this setting
     * @throws IllegalArgumentException if it is neither
     */
    public OAuth2Grant tokenUrl(String url) {
        OAuth2Grant grant = copy();
        grant.tokenUrl = OAuth2Endpoints.checked(url).toString();
        return grant;
    }

    /**
     * Sets what is told of each new token, for instance to store a refresh token that has changed.
     * It is called before the token is used.
     *
     * @param listener takes the token; what it throws ends the calls that wait for the token
     * @return a grant with this setting
     */
    public OAuth2Grant onToken(Consumer<OAuth2Tokens> listener) {
        OAuth2Grant grant = copy();
        grant.listener = listener;
        return grant;
    }

    /** The grant that goes on with a refresh token. */
    OAuth2Grant refreshing(String refreshToken) {
        OAuth2Grant grant = new OAuth2Grant(
                this, "refresh_token", List.of("refresh_token", refreshToken));
        grant.secrets.add(refreshToken);
        return grant;
    }

    /** The body of the request. */
    String body() {
        StringBuilder body = new StringBuilder("grant_type=").append(type);
        for (int i = 0; i < parameters.size(); i += 2) {
            append(body, parameters.get(i), parameters.get(i + 1));
        }
        // A code is for the scopes that the user agreed to.
        if (!scopes.isEmpty() && !type.equals("authorization_code")) {
            append(body, "scope", String.join(" ", scopes));
        }
        if (clientSecret == null || inBody) {
            append(body, "client_id", clientId);
        }
        if (clientSecret != null && inBody) {
            append(body, "client_secret", clientSecret);
        }
        return body.toString();
    }

    /** The header Authorization of the request; null if it has none. */
    @Nullable String authorization() {
        if (clientSecret == null || inBody) {
            return null;
        }
        String pair = ParameterText.encode(clientId) + ':' + ParameterText.encode(clientSecret);
        byte[] bytes = pair.getBytes(StandardCharsets.US_ASCII);
        return "Basic ".concat(Base64.getEncoder().encodeToString(bytes));
    }

    private static void append(StringBuilder body, String name, String value) {
        body.append('&').append(ParameterText.encode(name));
        body.append('=').append(ParameterText.encode(value));
    }

    private OAuth2Grant copy() {
        return new OAuth2Grant(this, type, parameters);
    }

    /** Returns the grant's type and the client's name. */
    @Override
    public String toString() {
        return type + " of " + clientId;
    }
}
