package dev.jacquard.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes credentials. A supplier is asked once for each execution of a call, on the thread that
 * makes the call; keep what is costly to get.
 */
public final class CallCredentials {
    private CallCredentials() {
    }

    /**
     * A bearer token (RFC 6750).
     *
     * @param token the token alone
     * @return the credential
     * @throws IllegalArgumentException where the token cannot be sent
     */
    public static CallCredential bearer(String token) {
        return PlacedCredential.of(PlacedCredential.Place.BEARER, "Authorization", token);
    }

    /**
     * A bearer token (RFC 6750) that changes.
     *
     * @param token gives the token alone
     * @return the credential
     */
    public static CallCredential bearer(Supplier<String> token) {
        return new PlacedCredential(PlacedCredential.Place.BEARER, "Authorization", null, token);
    }

    /**
     * HTTP basic authentication (RFC 7617), in UTF-8.
     *
     * @param username the name, without a colon
     * @param password the password
     * @return the credential
     * @throws IllegalArgumentException where name or password cannot be sent
     */
    public static CallCredential basic(String username, String password) {
        return PlacedCredential.of(PlacedCredential.Place.BASIC, "Authorization",
                encoded(username, password));
    }

    /**
     * HTTP basic authentication (RFC 7617), in UTF-8, with a password that changes.
     *
     * @param username the name, without a colon
     * @param password gives the password
     * @return the credential
     */
    public static CallCredential basic(String username, Supplier<String> password) {
        return new PlacedCredential(PlacedCredential.Place.BASIC, "Authorization", null,
                () -> encoded(username, password.get()));
    }

    /**
     * A key in a header.
     *
     * @param name the header's name
     * @param key the key
     * @return the credential
     * @throws IllegalArgumentException where the header cannot be sent
     */
    public static CallCredential header(String name, String key) {
        return PlacedCredential.of(PlacedCredential.Place.HEADER, name, key);
    }

    /**
     * A key in a header that changes.
     *
     * @param name the header's name
     * @param key gives the key
     * @return the credential
     */
    public static CallCredential header(String name, Supplier<String> key) {
        return new PlacedCredential(PlacedCredential.Place.HEADER, name, null, key);
    }

    /**
     * A key in the query.
     *
     * @param name the parameter's name
     * @param key the key
     * @return the credential
     * @throws IllegalArgumentException where the key is empty
     */
    public static CallCredential query(String name, String key) {
        return PlacedCredential.of(PlacedCredential.Place.QUERY, name, key);
    }

    /**
     * A key in the query that changes.
     *
     * @param name the parameter's name
     * @param key gives the key
     * @return the credential
     */
    public static CallCredential query(String name, Supplier<String> key) {
        return new PlacedCredential(PlacedCredential.Place.QUERY, name, null, key);
    }

    /**
     * A key in a cookie.
     *
     * @param name the cookie's name
     * @param key the key, which is sent as it is
     * @return the credential
     * @throws IllegalArgumentException where the cookie cannot be sent
     */
    public static CallCredential cookie(String name, String key) {
        return PlacedCredential.of(PlacedCredential.Place.COOKIE, name, key);
    }

    /**
     * A key in a cookie that changes.
     *
     * @param name the cookie's name
     * @param key gives the key, which is sent as it is
     * @return the credential
     */
    public static CallCredential cookie(String name, Supplier<String> key) {
        return new PlacedCredential(PlacedCredential.Place.COOKIE, name, null, key);
    }

    private static String encoded(@Nullable String username, @Nullable String password) {
        if (username == null || password == null) {
            throw new IllegalArgumentException("the user name or the password is null");
        }
        if (username.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the user name has a colon");
        }
        for (int i = 0; i < username.length() + password.length(); i++) {
            char c = i < username.length()
                    ? username.charAt(i)
                    : password.charAt(i - username.length());
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException(
                        "the user name or the password has a control character");
            }
        }
        byte[] pair = username.concat(":").concat(password).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(pair);
    }
}
