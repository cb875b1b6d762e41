package dev.jacquard.runtime;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A login that has begun: send the user's browser to {@link #uri()}, and give {@link #code} the
 * address at which it comes back.
 *
 * @param uri where the user agrees
 * @param state ties the answer to this request
 * @param codeVerifier proves that who asks for the token began the login (RFC 7636)
 * @param clientId the client's name
 * @param redirectUri where the browser is sent afterwards
 */
public record OAuth2Login(
        URI uri, String state, String codeVerifier, String clientId, String redirectUri) {
    /**
     * Reads the answer of the authorization server (RFC 6749, section 4.1.2).
     *
     * @param callback the address that the browser was sent to, with its query
     * @return the code, for {@link OAuth2Grant#authorizationCode}
     * @throws OAuth2Exception if the answer is not one to this request, or the login failed
     */
    public String code(URI callback) {
        String answered = parameter(callback, "state");
        if (answered == null || !MessageDigest.isEqual(bytes(answered), bytes(state))) {
            throw new OAuth2Exception(
                    "login", null, "the answer's state is not the request's", null);
        }
        String error = parameter(callback, "error");
        if (error != null) {
            String shown = Secrets.USUAL.excerpt(error, List.of(state));
            throw new OAuth2Exception("login", shown, "the login failed: " + shown, null);
        }
        String code = parameter(callback, "code");
        if (code == null || code.isEmpty()) {
            throw new OAuth2Exception("login", null, "the answer has no code", null);
        }
        return code;
    }

    private static @Nullable String parameter(URI callback, String name) {
        String query = callback.getRawQuery() == null ? "" : callback.getRawQuery();
        for (String pair : query.split("&")) {
            if (pair.startsWith(name.concat("="))) {
                try {
                    return URLDecoder.decode(
                            pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the client and the host; the rest may hold secrets. */
    @Override
    public String toString() {
        return "OAuth2Login[" + clientId + " at " + uri.getAuthority() + ']';
    }
}
