package dev.jacquard.runtime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a token endpoint gave (RFC 6749, section 5.1).
 *
 * @param accessToken the token that requests carry
 * @param refreshToken gets the next access token; null if there is none
 * @param expiresAt when the access token ends; null if the server did not say
 * @param scope the scopes that were granted, separated by blanks; null if they are those asked for
 */
public record OAuth2Tokens(String accessToken, @Nullable String refreshToken,
        @Nullable Instant expiresAt, @Nullable String scope) {
    /** Returns the scope and the end; the tokens are masked. */
    @Override
    public String toString() {
        return "OAuth2Tokens[accessToken=" + Secrets.MASK + ", refreshToken="
                + Secrets.mask(refreshToken) + ", expiresAt=" + expiresAt
                + ", scope=" + scope + ']';
    }
}
