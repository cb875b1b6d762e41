package dev.jacquard.runtime;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks the addresses of servers. */
public final class ServerUrl {
    private ServerUrl() {
    }

    /**
     * Checks that an address can be the base of requests: http or https, a host, and no user
     * information, query, fragment or dot segment.
     *
     * @param url such as {@code https://example.com/api/v2}
     * @return the address without a slash at its end
     * @throws IllegalArgumentException where the address cannot be used; the message says why
     */
    public static String check(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            throw refused("it is no URL");
        }
        String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw refused("it does not start with http:// or https://");
        }
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().indexOf('@') >= 0)) {
            throw refused("it holds user information; credentials go elsewhere");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty()) {
            throw refused("it has no host, or one with characters that host names do not have");
        }
        if (uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw refused("its port is not from 1 to 65535");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw refused("it has a query or a fragment");
        }
        if (RequestPath.hasDotSegment(uri.getRawPath())) {
            throw refused("its path has a segment \".\" or \"..\"");
        }
        String ascii = uri.toASCIIString();
        return ascii.endsWith("/") ? ascii.substring(0, ascii.length() - 1) : ascii;
    }

    /**
     * Demands a server where the document names none that can be called.
     *
     * @param name the method of the client's builder that sets it
     * @param url what was set; empty if nothing was
     * @throws IllegalStateException where nothing was set; the message names the method
     */
    public static void demand(String name, String url) {
        if (url.isEmpty()) {
            throw new IllegalStateException(
                    "no server: the API's document names none; set one with " + name + "(url)");
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException("not the address of a server: " + why);
    }
}
