package dev.jacquard.translate;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The URLs of OAuth 2.0: secrets go there, so they are https, but on this machine. */
final class EndpointUrl {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private EndpointUrl() {}

    /** The URL, absolute or relative to the server; null if it cannot be used. */
    static @Nullable String checked(@Nullable String url) {
        // Half of a surrogate pair is a letter to the JDK's URI, which then cannot encode it.
        if (url == null || url.isBlank() || !StandardCharsets.UTF_8.newEncoder().canEncode(url)) {
            return null;
        }
        URI uri;
        try {
            uri = new URI(url.strip());
        } catch (URISyntaxException e) {
            return null;
        }
        boolean relative = uri.getScheme() == null && uri.getRawAuthority() == null;
        boolean safe = "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null
                || "http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
        boolean plain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        return plain && (relative || safe) ? uri.toASCIIString() : null;
    }
}
