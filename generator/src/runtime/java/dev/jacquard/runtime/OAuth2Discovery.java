package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Finds the endpoints of an OpenID Connect provider (OpenID Connect Discovery 1.0, section 4).
 * Asked for once; after a failure, the next call asks again.
 */
final class OAuth2Discovery {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 256 * 1024;
    private static final String PLACE = "/.well-known/openid-configuration";

    private final String name;
    private final URI url;
    private volatile @Nullable OAuth2Endpoints found;

    /**
     * @param name the security scheme, for messages
     * @param url where the provider says what its endpoints are
     * @throws IllegalArgumentException where it cannot be used
     */
    OAuth2Discovery(String name, String url) {
        this.name = name;
        this.url = OAuth2Endpoints.checked(url);
    }

    /** Gives the endpoints; fails with an {@link OAuth2Exception}. */
    CompletableFuture<OAuth2Endpoints> endpoints(HttpTransport transport) {
        OAuth2Endpoints known = found;
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<TransportResponse> response = transport.sendAsync(
                new TransportRequest("GET", url, Headers.of("Accept", "application/json"), null,
                        TIMEOUT, MAX_BYTES, MAX_BYTES, null));
        return response.copy().orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    response.cancel(true); // of no effect where it is done
                    if (failure != null || answer == null) {
                        throw unreachable(failure);
                    }
                    OAuth2Endpoints endpoints = read(answer);
                    found = endpoints;
                    return endpoints;
                });
    }

    /** No redirect is followed: who may say where secrets go is the URL that the document names. */
    private OAuth2Endpoints read(TransportResponse answer) {
        if (answer.status() != 200) {
            throw problem("answered " + answer.status());
        }
        JsonObject members = members(answer);
        String issuer = text(members, "issuer");
        if (issuer == null || !isIssuer(issuer)) {
            throw problem("names another issuer than its own");
        }
        String token = text(members, "token_endpoint");
        String authorization = text(members, "authorization_endpoint");
        if (token == null) {
            throw problem("names no token_endpoint");
        }
        try {
            OAuth2Endpoints.checked(token);
            if (authorization != null) {
                OAuth2Endpoints.checked(authorization);
            }
        } catch (IllegalArgumentException e) {
            throw problem("names an endpoint that cannot be used: " + e.getMessage());
        }
        OAuth2Endpoints endpoints = new OAuth2Endpoints().token(token);
        return authorization == null ? endpoints : endpoints.authorization(authorization);
    }

    /** Whether the provider speaks for itself (section 4.3). */
    private boolean isIssuer(String issuer) {
        String place = url.toString();
        if (place.endsWith(PLACE)) {
            String own = place.substring(0, place.length() - PLACE.length());
            return issuer.equals(own) || issuer.equals(own.concat("/"));
        }
        try {
            return Attempts.origin(URI.create(issuer)).equals(Attempts.origin(url));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private OAuth2Exception unreachable(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        String kind = cause == null ? "no response" : cause.getClass().getSimpleName();
        return new OAuth2Exception(name, null, "the provider at " + url.getAuthority()
                + " cannot be reached: " + kind, cause);
    }

    private OAuth2Exception problem(String problem) {
        return new OAuth2Exception(name, null, "the provider at " + url.getAuthority() + ' '
                + problem, null);
    }

    private JsonObject members(TransportResponse answer) {
        try {
            if (JsonCodec.VALUE.decode(answer.body()) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonException e) {
            // as below
        }
        throw problem("answered with no JSON object");
    }

    private static @Nullable String text(JsonObject members, String name) {
        JsonValue value = members.get(name);
        return value instanceof JsonString string ? string.value() : null;
    }
}
