package dev.jacquard.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a document that the user names by a URL, and nothing that a document names. By https, or from this machine;
 * without credentials; redirects are followed within the origin alone.
 */
public final class Fetch {
    private static final int REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Fetch() {}

    /**
     * Why a URL is not fetched.
     *
     * @param url what the user wrote
     * @return the end of a sentence about it; null if it may be fetched
     */
    public static @Nullable String problem(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (url.getHost() == null || !scheme.equals("https") && !scheme.equals("http")) {
            return "is no URL of a web server";
        }
        if (url.getUserInfo() != null) {
            return "has credentials in it";
        }
        return scheme.equals("https") || isLoopback(url.getHost()) ? null : "is not fetched by https";
    }

    /** By its spelling: a name that is looked up may be another machine tomorrow. */
    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
    }

    /**
     * Fetches a document.
     *
     * @param url where it is, without a {@link #problem}
     * @param limit the most bytes that it may have
     * @return its bytes
     * @throws IOException if there is none; the message says why
     */
    public static byte[] bytes(URI url, int limit) throws IOException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = url;
        try {
            for (int i = 0; i <= REDIRECTS; i++) {
                HttpRequest request = HttpRequest.newBuilder(at)
                        .timeout(PATIENCE)
                        .header("Accept", "application/yaml, application/json, */*;q=0.5")
                        .header("User-Agent", "jacquard-maven-plugin")
                        .build();
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                try (InputStream body = response.body()) {
                    if (response.statusCode() == 200) {
                        return limited(body, limit);
                    }
                    at = target(url, at, response);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        throw new IOException("more than " + REDIRECTS + " redirects");
    }

    private static byte[] limited(InputStream body, int limit) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new IOException("more than " + limit + " bytes");
        }
        return bytes;
    }

    private static URI target(URI origin, URI at, HttpResponse<?> response) throws IOException {
        String location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() / 100 != 3 || location.isEmpty()) {
            throw new IOException("the server answers with status " + response.statusCode());
        }
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("the server redirects to what is no URL", e);
        }
        if (!origin.getScheme().equalsIgnoreCase(next.getScheme()) || !origin.getHost().equalsIgnoreCase(next.getHost())
                || origin.getPort() != next.getPort()) {
            throw new IOException(
                    "the server redirects to another one, " + next.getScheme() + "://" + next.getAuthority());
        }
        return next;
    }
}
