package dev.jacquard.runtime;

import dev.jacquard.runtime.http.TransportRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The credentials of one execution of a call. */
final class Signing {
    private final Call<?> call;
    private final List<CallCredential> chosen;
    private final List<CompletableFuture<CallCredential>> ready = new ArrayList<>();
    private boolean repeated;

    /** Texts that no message may show. */
    private volatile List<String> secrets = List.of();

    private Signing(Call<?> call, List<CallCredential> chosen) {
        this.call = call;
        this.chosen = chosen;
    }

    /** The credentials of the call, or else of its client; null where there are none to send. */
    static @Nullable Signing of(Call<?> call, URI target) {
        List<CallCredential> own = call.options.credentials;
        if (own != null) {
            return own.isEmpty() ? null : new Signing(call, own);
        }
        CallSecurity security = call.request.security();
        if (security == null) {
            return null;
        }
        List<CallCredential> chosen = security.choose();
        if (chosen == null) {
            throw invalid(call, "no credentials: set " + security.names() + " on the client's"
                    + " builder, or give the call credentials() of its own");
        }
        if (chosen.isEmpty()) {
            return null;
        }
        URI server = URI.create(call.request.server());
        if (!Attempts.origin(target).equals(Attempts.origin(server))) {
            throw invalid(call, "the client's credentials are for " + Attempts.origin(server)
                    + " and are not sent to " + Attempts.origin(target)
                    + ": give the call credentials() of its own");
        }
        return new Signing(call, chosen);
    }

    /** Gets the credentials ready; null where they are. */
    @Nullable CompletableFuture<?> prepare() {
        if (ready.isEmpty()) {
            for (CallCredential credential : chosen) {
                ready.add(prepare(credential));
            }
        }
        for (CompletableFuture<CallCredential> each : ready) {
            if (!each.isDone() || each.isCompletedExceptionally()) {
                return CompletableFuture.allOf(ready.toArray(new CompletableFuture<?>[0]));
            }
        }
        return null;
    }

    private CompletableFuture<CallCredential> prepare(CallCredential credential) {
        try {
            ClientCore core = call.core;
            return credential.prepare(request -> core.transport.sendAsync(request.with(
                    request.uri(), request.headers().named(core.userAgent, core.secrets))));
        } catch (ApiException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw invalid(call, "the credentials cannot be had: " + e.getMessage());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /** Signs a request with credentials that are ready. */
    TransportRequest sign(TransportRequest request, Headers own) {
        OutgoingRequest outgoing = new OutgoingRequest(request.method(), request.uri(),
                request.headers(), own, call.core.secrets, request.body());
        try {
            for (CompletableFuture<CallCredential> credential : ready) {
                credential.join().sign(outgoing);
            }
        } catch (IllegalArgumentException e) {
            throw invalid(call, "the request cannot be signed: " + e.getMessage());
        } catch (ApiException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failed(e);
        } finally {
            List<String> more = new ArrayList<>(secrets);
            more.addAll(outgoing.secrets());
            secrets = List.copyOf(more);
        }
        return request.with(outgoing.uri(), outgoing.headers());
    }

    /** Says whether to send once more after a 401: only once, and with other credentials. */
    boolean refused() {
        boolean better = false;
        if (!repeated) {
            for (CompletableFuture<CallCredential> credential : ready) {
                better |= credential.join().refused();
            }
        }
        repeated = true;
        if (better) {
            ready.clear();
        }
        return better;
    }

    List<String> secrets() {
        return secrets;
    }

    private InvalidRequestException failed(RuntimeException failure) {
        return new InvalidRequestException(call.request.operation(),
                "the credentials cannot be had: " + failure.getClass().getSimpleName(), failure);
    }

    private static InvalidRequestException invalid(Call<?> call, String problem) {
        return new InvalidRequestException(call.request.operation(), problem);
    }
}
