package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is about to be sent, and takes what a {@link CallCredential} adds. */
public final class OutgoingRequest {
    private final String method;
    private final Headers own;
    private final Secrets names;
    private final @Nullable RequestBody body;
    private final List<String> headers = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private URI uri;

    /**
     * Begins a request.
     *
     * @param own headers that the call itself sets: no credential takes their place
     */
    OutgoingRequest(String method, URI uri, Headers headers, Headers own, Secrets names,
            @Nullable RequestBody body) {
        this.method = method;
        this.uri = uri;
        this.own = own;
        this.names = names;
        this.body = body;
        headers.forEach((name, value) -> {
            this.headers.add(name);
            this.headers.add(value);
        });
    }

    /**
     * Returns the HTTP method.
     *
     * @return in capitals
     */
    public String method() {
        return method;
    }

    /**
     * Returns the address.
     *
     * @return the address with the query, as it is now
     */
    public URI uri() {
        return uri;
    }

    /**
     * Returns the headers.
     *
     * @return the headers as they are now, without those that belong to the connection
     */
    public Headers headers() {
        return new Headers(List.copyOf(headers), names);
    }

    /**
     * Returns the body.
     *
     * @return the body; null if there is none
     */
    public @Nullable RequestBody body() {
        return body;
    }

    /**
     * Sets a header, in place of one of the same name. A header that the call itself sets stays.
     *
     * @param name the header's name
     * @param value its value, which no message will show
     * @throws IllegalArgumentException where the header cannot be sent
     */
    public void header(String name, String value) {
        HeaderRules.check(name, value);
        HeaderRules.rememberSecret(secrets, value);
        if (own.first(name) == null) {
            HeaderRules.set(headers, name, value);
        }
    }

    /**
     * Adds a cookie, in place of one of the same name.
     *
     * @param name the cookie's name
     * @param value its value, which is sent as it is and which no message will show
     * @throws IllegalArgumentException where the cookie cannot be sent
     */
    public void cookie(String name, String value) {
        String problem = HeaderRules.cookieProblem(name, value);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        secrets.add(value);
        StringBuilder cookies = new StringBuilder();
        for (String line : headers().all("Cookie")) {
            append(cookies, line, "; ", name);
        }
        cookies.append(cookies.length() == 0 ? "" : "; ").append(name).append('=').append(value);
        HeaderRules.set(headers, "Cookie", cookies.toString());
    }

    /**
     * Adds a parameter to the query, in place of one of the same name.
     *
     * @param name the parameter's name
     * @param value its value, which no message will show
     */
    public void query(String name, String value) {
        String encoded = ParameterText.encode(value);
        secrets.add(value);
        secrets.add(encoded);
        String address = uri.toString();
        int mark = address.indexOf('?');
        StringBuilder query = new StringBuilder();
        if (mark >= 0) {
            append(query, address.substring(mark + 1), "&", ParameterText.encode(name));
        }
        query.append(query.length() == 0 ? "" : "&");
        query.append(ParameterText.encode(name)).append('=').append(encoded);
        String start = mark < 0 ? address : address.substring(0, mark);
        try {
            uri = new URI(start.concat(query.insert(0, '?').toString()));
        } catch (URISyntaxException e) {
            // The exception's own message has the value.
            throw new IllegalArgumentException("the address is no URL");
        }
    }

    /**
     * Hides a text that stands in what was added in another form, such as a password in base64.
     *
     * @param text a text that no message will show
     */
    public void hide(String text) {
        secrets.add(text);
    }

    /** Appends the pairs of a list, but for those of a name. */
    private static void append(StringBuilder out, String pairs, String separator, String name) {
        for (String pair : pairs.split(separator)) {
            if (!pair.equals(name) && !pair.startsWith(name.concat("="))) {
                out.append(out.length() == 0 ? "" : separator).append(pair);
            }
        }
    }

    /** The values that were added. */
    List<String> secrets() {
        return secrets;
    }

    /** Returns the method and the host; the rest may hold secrets. */
    @Override
    public String toString() {
        return method + ' ' + uri.getScheme() + "://" + uri.getAuthority();
    }
}
