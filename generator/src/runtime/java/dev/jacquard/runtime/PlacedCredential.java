package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A secret that is sent in one place of each request. */
final class PlacedCredential implements CallCredential {
    /** Where a secret is sent. */
    enum Place {
        BEARER, BASIC, HEADER, QUERY, COOKIE
    }

    private final Place place;
    private final String name;
    private final @Nullable String value;
    private final @Nullable Supplier<String> supplier;

    /** Creates a credential of a value or, where that is null, of a supplier. */
    PlacedCredential(Place place, String name, @Nullable String value,
            @Nullable Supplier<String> supplier) {
        this.place = place;
        this.name = name;
        this.value = value;
        this.supplier = supplier;
    }

    static PlacedCredential of(Place place, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the credential is null or blank");
        }
        String problem = switch (place) {
            case QUERY -> null;
            case COOKIE -> HeaderRules.cookieProblem(name, value);
            default -> HeaderRules.problem(name, value);
        };
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return new PlacedCredential(place, name, value, null);
    }

    @Override
    public CompletableFuture<CallCredential> prepare(HttpTransport transport) {
        return CompletableFuture.completedFuture(
                supplier == null ? this : of(place, name, supplier.get()));
    }

    @Override
    public void sign(OutgoingRequest request) {
        if (value == null) {
            throw new IllegalStateException("not prepared");
        }
        switch (place) {
            case BEARER -> request.header(name, "Bearer ".concat(value));
            case BASIC -> {
                request.header(name, "Basic ".concat(value));
                String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
                request.hide(pair.substring(pair.indexOf(':') + 1));
            }
            case HEADER -> request.header(name, value);
            case QUERY -> request.query(name, value);
            default -> request.cookie(name, value);
        }
    }

    @Override
    public String toString() {
        return (place == Place.BEARER || place == Place.BASIC ? place : name) + " " + Secrets.MASK;
    }
}
