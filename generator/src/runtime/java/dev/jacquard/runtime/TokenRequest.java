package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonNumber;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A request to a token endpoint, and how its answer is read (RFC 6749, sections 5.1 and 5.2). */
final class TokenRequest {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 256 * 1024;

    /** No token is believed to live for longer: a hundred years. */
    private static final long LONGEST = 100L * 365 * 24 * 60 * 60;

    private final String name;
    private final OAuth2Grant grant;
    private final URI url;

    TokenRequest(String name, OAuth2Grant grant, URI url) {
        this.name = name;
        this.grant = grant;
        this.url = url;
    }

    /** Fetches a token; fails with an {@link OAuth2Exception}. */
    CompletableFuture<OAuth2Tokens> send(HttpTransport transport) {
        List<String> headers = new ArrayList<>(List.of("Accept", "application/json",
                "Content-Type", "application/x-www-form-urlencoded"));
        String authorization = grant.authorization();
        if (authorization != null) {
            headers.add("Authorization");
            headers.add(authorization);
        }
        byte[] body = grant.body().getBytes(StandardCharsets.UTF_8);
        CompletableFuture<TransportResponse> response = transport.sendAsync(
                new TransportRequest("POST", url, new Headers(headers, Secrets.USUAL),
                        RequestBody.of(body), TIMEOUT, MAX_BYTES, MAX_BYTES, null));
        return response.copy().orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                .handle((answer, failure) -> {
                    response.cancel(true); // of no effect where it is done
                    if (failure != null || answer == null) {
                        throw unreachable(failure);
                    }
                    return read(answer);
                });
    }

    private OAuth2Tokens read(TransportResponse answer) {
        JsonObject members = members(answer);
        String accessToken = text(members, "access_token");
        if (answer.status() / 100 != 2 || accessToken == null) {
            throw refused(answer.status(), members);
        }
        String type = text(members, "token_type");
        if (type != null && !type.equalsIgnoreCase("Bearer")) {
            throw problem(null, "the token is of a type that is not supported: " + shown(type));
        }
        if (HeaderRules.problem("Authorization", accessToken) != null) {
            throw problem(null, "the token has a character that headers cannot carry");
        }
        long life = seconds(members.get("expires_in"));
        return new OAuth2Tokens(accessToken, text(members, "refresh_token"),
                life < 0 ? null : Instant.now().plusSeconds(life), text(members, "scope"));
    }

    /** The seconds that a new token lives for. */
    static long lifeOf(OAuth2Tokens token) {
        Instant end = token.expiresAt();
        return end == null ? 0 : Math.max(0, Duration.between(Instant.now(), end).toSeconds() + 1);
    }

    private OAuth2Exception refused(int status, @Nullable JsonObject members) {
        String error = text(members, "error");
        String description = text(members, "error_description");
        StringBuilder told = new StringBuilder("the token endpoint answered ").append(status);
        if (error == null && status / 100 == 2) {
            told.append(" without an access_token");
        }
        told.append(error == null ? "" : ": ".concat(shown(error)));
        told.append(description == null ? "" : ": ".concat(shown(description)));
        return problem(error == null ? null : shown(error), told.toString());
    }

    private OAuth2Exception unreachable(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        if (cause instanceof TimeoutException) {
            return problem(null, "no answer from the token endpoint within "
                    + TIMEOUT.toSeconds() + " s");
        }
        String kind = cause == null ? "no response" : cause.getClass().getSimpleName();
        boolean quotes = cause != null && Attempts.quotes(cause, secrets());
        return new OAuth2Exception(name, null, "the token endpoint at " + url.getAuthority()
                + " cannot be reached: " + kind, quotes ? null : cause);
    }

    private OAuth2Exception problem(@Nullable String error, String problem) {
        return new OAuth2Exception(name, error, problem, null);
    }

    /** A line of what the server says, without a secret. */
    private String shown(String text) {
        return Secrets.USUAL.excerpt(text, secrets());
    }

    private List<String> secrets() {
        List<String> secrets = new ArrayList<>(grant.secrets);
        String authorization = grant.authorization();
        if (authorization != null) {
            HeaderRules.rememberSecret(secrets, authorization);
        }
        return secrets;
    }

    private static @Nullable JsonObject members(TransportResponse answer) {
        try {
            JsonValue value = JsonCodec.VALUE.decode(answer.body());
            return value instanceof JsonObject object ? object : null;
        } catch (JsonException e) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable JsonObject members, String name) {
        JsonValue value = members == null ? null : members.get(name);
        return value instanceof JsonString string ? string.value() : null;
    }

    /** A number of seconds, which some servers write as a string; -1 where there is none. */
    private static long seconds(@Nullable JsonValue value) {
        String text = value instanceof JsonString string
                ? string.value()
                : value instanceof JsonNumber ? value.toString() : "";
        try {
            return Math.max(0, Math.min(LONGEST, (long) Double.parseDouble(text)));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
