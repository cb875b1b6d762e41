package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens of a grant: fetched when the first call needs one, kept, and renewed before they
 * end. However many calls wait, one request is under way; no thread is blocked by another's.
 */
public final class OAuth2Credential implements CallCredential {
    private static final long SECOND = 1_000_000_000;

    /** How long before its end a token is renewed, while calls still use it. */
    private static final long AHEAD = 60 * SECOND;

    /** How long after a renewal that failed the next one is tried, while the token is good. */
    private static final long PAUSE = 5 * SECOND;

    private final String name;
    private final OAuth2Grant grant;
    private final @Nullable URI tokenUrl;
    private final @Nullable URI refreshUrl;
    private final @Nullable OAuth2Discovery discovery;
    private final AtomicReference<@Nullable CompletableFuture<CallCredential>> flight =
            new AtomicReference<>();
    private volatile OAuth2Grant next;
    private volatile @Nullable Held held;

    /**
     * Creates the credential of a grant. If the grant does not say where its tokens are fetched, a
     * client's builder does.
     *
     * @param name the security scheme, for messages
     * @param grant what tokens are got for
     */
    public OAuth2Credential(String name, OAuth2Grant grant) {
        this(name, grant, own(grant), own(grant), null);
    }

    private static @Nullable URI own(OAuth2Grant grant) {
        return grant.tokenUrl == null ? null : URI.create(grant.tokenUrl);
    }

    private OAuth2Credential(String name, OAuth2Grant grant, @Nullable URI tokenUrl,
            @Nullable URI refreshUrl, @Nullable OAuth2Discovery discovery) {
        this.name = name;
        this.grant = grant;
        this.next = grant;
        this.tokenUrl = tokenUrl;
        this.refreshUrl = refreshUrl;
        this.discovery = discovery;
    }

    /**
     * Tells a credential its endpoints.
     *
     * @param endpoints the endpoints of the security scheme
     * @param credential a credential of any kind, or null
     * @return a credential that fetches its tokens there; one of another kind as it is
     * @throws IllegalStateException if there is no endpoint for the grant, or none that can be used
     */
    public static @Nullable CallCredential at(
            OAuth2Endpoints endpoints, @Nullable CallCredential credential) {
        if (!(credential instanceof OAuth2Credential of)) {
            return credential;
        }
        String own = of.grant.tokenUrl;
        String token = own != null ? own : endpoints.of(of.grant.type);
        String refresh = own != null ? own : endpoints.of("refresh_token");
        try {
            if (token != null) {
                return new OAuth2Credential(of.name, of.grant, OAuth2Endpoints.checked(token),
                        OAuth2Endpoints.checked(refresh == null ? token : refresh), null);
            }
            if (endpoints.discovery() != null) {
                return new OAuth2Credential(of.name, of.grant, null, null,
                        new OAuth2Discovery(of.name, endpoints.discovery()));
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    of.name + ": " + e.getMessage() + "; set tokenUrl(url) on the grant");
        }
        throw new IllegalStateException(of.name + ": the API's document names no token endpoint"
                + " that can be used: set tokenUrl(url) on the grant");
    }

    @Override
    public void sign(OutgoingRequest request) {
        throw new IllegalStateException("not prepared");
    }

    @Override
    public CompletableFuture<CallCredential> prepare(HttpTransport transport) {
        Held now = held;
        long time = System.nanoTime();
        if (now == null || now.isOver(time)) {
            return renew(transport);
        }
        if (now.isDue(time)) {
            renew(transport); // for later calls; this one need not wait
        }
        return CompletableFuture.completedFuture(now);
    }

    /** Fetches a token, or waits for the one that is being fetched. */
    private CompletableFuture<CallCredential> renew(HttpTransport transport) {
        CompletableFuture<CallCredential> mine = new CompletableFuture<>();
        CompletableFuture<CallCredential> running = flight.compareAndExchange(null, mine);
        if (running != null) {
            return running.copy(); // who gives up waiting does not end it for the others
        }
        Held now = held;
        if (now != null && !now.isDue(System.nanoTime())) { // another was quicker
            flight.set(null);
            mine.complete(now);
            return mine;
        }
        try {
            fetch(next, transport).whenComplete(
                    (token, failure) -> landed(mine, token, failure));
        } catch (RuntimeException e) {
            landed(mine, null, e);
        }
        return mine.copy();
    }

    private void landed(CompletableFuture<CallCredential> mine, @Nullable OAuth2Tokens token,
            @Nullable Throwable failure) {
        Throwable problem = failure;
        Held now = held;
        if (token != null) {
            String refreshToken = token.refreshToken();
            if (refreshToken != null && !grant.type.equals("client_credentials")) {
                next = grant.refreshing(refreshToken);
            }
            now = new Held(this, token);
            try {
                if (grant.listener != null) {
                    grant.listener.accept(token);
                }
            } catch (RuntimeException e) {
                problem = e;
            }
            held = now;
        } else if (now != null) {
            now.pause();
        }
        flight.set(null);
        if (problem == null && now != null) {
            mine.complete(now);
        } else {
            mine.completeExceptionally(
                    problem == null ? new IllegalStateException("no token") : problem);
        }
    }

    private CompletableFuture<OAuth2Tokens> fetch(OAuth2Grant of, HttpTransport transport) {
        URI url = of.type.equals("refresh_token") ? refreshUrl : tokenUrl;
        if (url != null) {
            return new TokenRequest(name, of, url).send(transport);
        }
        if (discovery == null) {
            throw new IllegalStateException("the grant has no tokenUrl");
        }
        return discovery.endpoints(transport).thenCompose(endpoints ->
                new TokenRequest(name, of, URI.create(String.valueOf(endpoints.of(of.type))))
                        .send(transport));
    }

    /** Returns the grant's type and the client's name. */
    @Override
    public String toString() {
        return grant.toString();
    }

    /** A token that was fetched. */
    private static final class Held implements CallCredential {
        private final OAuth2Credential owner;
        private final String accessToken;
        private final boolean ends;
        private final long over;
        private volatile long due;

        Held(OAuth2Credential owner, OAuth2Tokens token) {
            this.owner = owner;
            this.accessToken = token.accessToken();
            this.ends = token.expiresAt() != null;
            long life = ends ? TokenRequest.lifeOf(token) * SECOND : 0;
            long now = System.nanoTime();
            // A request that is sent now arrives a little later.
            this.over = now + life - Math.min(5 * SECOND, life / 10);
            this.due = now + life - Math.min(AHEAD, life / 5);
        }

        boolean isOver(long time) {
            return ends && time - over >= 0;
        }

        boolean isDue(long time) {
            return this != owner.held || ends && time - due >= 0;
        }

        void pause() {
            due = System.nanoTime() + PAUSE;
        }

        @Override
        public void sign(OutgoingRequest request) {
            request.header("Authorization", "Bearer ".concat(accessToken));
        }

        /** The token ended early: the next call fetches another, if the grant can give one. */
        @Override
        public boolean refused() {
            if (owner.next.type.equals("authorization_code")) {
                return false;
            }
            if (owner.held == this) {
                owner.held = null;
            }
            return true;
        }

        @Override
        public String toString() {
            return Secrets.MASK;
        }
    }
}
