package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.json.JsonCodec;
import dev.jacquard.runtime.json.JsonException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the request of one call: checks every value, encodes it for its place and remembers which
 * ones are secret. What cannot be sent is an {@link InvalidRequestException}.
 */
public final class RequestBuilder {
    /** What a query may hold as it is (RFC 3986, section 3.4), except for separators. */
    private static final String FIXED_QUERY = "-._~!$'()*+,;=:@/?";

    private final String operation;
    private final String method;
    private final String server;
    private final Secrets secrets;
    private final RequestPath path = new RequestPath();
    private final StringBuilder query = new StringBuilder();
    private final StringBuilder cookies = new StringBuilder();
    private final List<String> headers = new ArrayList<>();
    private final List<String> secretValues = new ArrayList<>();
    private @Nullable RequestBody body;
    private @Nullable CallSecurity security;
    private @Nullable RetryPolicy retries;

    RequestBuilder(String operation, String method, String server, Secrets secrets) {
        this.operation = operation;
        this.method = method;
        this.secrets = secrets;
        try {
            this.server = ServerUrl.check(server);
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
    }

    /**
     * Chooses between what a request sets and what the client sets for all requests.
     *
     * @param <T> the value's type
     * @param first the request's value
     * @param second the client's value
     * @return the first value unless it is null
     */
    public static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    /**
     * Sets which credentials the operation asks for.
     *
     * @param alternatives the credentials, as they are set on the client
     * @return this
     */
    RequestBuilder security(CallSecurity alternatives) {
        security = alternatives;
        return this;
    }

    /**
     * Sets when the operation is tried again, unless the caller says so.
     *
     * @param policy what the API's document asks for
     * @return this
     */
    public RequestBuilder retries(RetryPolicy policy) {
        retries = policy;
        return this;
    }

    /**
     * Appends a fixed part of the path.
     *
     * @param fixed such as {@code /pins/}; percent-encoded parts stay as they are
     * @return this
     */
    public RequestBuilder path(String fixed) {
        try {
            path.fixed(fixed);
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
        return this;
    }

    /**
     * Appends a path parameter in the style simple. All but the unreserved characters of RFC 3986
     * are percent-encoded, so that the value stays within its segment.
     *
     * @param name the parameter's name
     * @param value a scalar, or a collection of scalars; not null
     * @return this
     */
    public RequestBuilder pathParameter(String name, @Nullable Object value) {
        if (value == null) {
            throw invalid("the path parameter " + name + " is null");
        }
        StringBuilder joined = new StringBuilder();
        for (String item : items("path parameter", name, value)) {
            joined.append(joined.length() == 0 ? "" : ",").append(item);
        }
        path.value(name, joined.toString());
        return this;
    }

    /**
     * Adds a fixed part of the query.
     *
     * @param fixed such as {@code beta=true}; percent-encoded parts stay as they are
     * @return this
     */
    public RequestBuilder query(String fixed) {
        try {
            String encoded = ParameterText.encodeFixed(fixed, FIXED_QUERY);
            query.append(query.length() == 0 ? '?' : '&').append(encoded);
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
        return this;
    }

    /**
     * Adds a query parameter in the style form, exploded: each item of a collection becomes a
     * parameter of this name.
     *
     * @param name the parameter's name
     * @param value a scalar, or a collection of scalars; null and an empty collection are not sent
     * @return this
     */
    public RequestBuilder query(String name, @Nullable Object value) {
        if (value != null) {
            // The name of a secret is none.
            String encodedName = encoded("name of a query parameter", "", name);
            for (String item : items("query parameter", name, value)) {
                query.append(query.length() == 0 ? '?' : '&');
                query.append(encodedName).append('=').append(item);
            }
        }
        return this;
    }

    /**
     * Adds a query parameter that must not be null. See {@link #query}.
     *
     * @param name the parameter's name
     * @param value a scalar, or a collection of scalars
     * @param javaName the name by which callers set the value
     * @return this
     */
    public RequestBuilder requiredQuery(String name, @Nullable Object value, String javaName) {
        return query(name, demand("query parameter", name, value, javaName));
    }

    /**
     * Sets a header in the style simple: items of a collection are joined by commas.
     *
     * @param name the header's name
     * @param value a scalar, or a collection of scalars; null and an empty collection are not sent
     * @return this
     */
    public RequestBuilder header(String name, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> all && all.isEmpty()) {
            return this;
        }
        StringBuilder joined = new StringBuilder();
        if (value instanceof Collection<?> items) {
            for (Object item : items) {
                joined.append(joined.length() == 0 ? "" : ",").append(text("header", name, item));
            }
        } else {
            joined.append(text("header", name, value));
        }
        String text = joined.toString();
        String problem = HeaderRules.problem(name, text);
        if (problem != null) {
            throw invalid(problem);
        }
        HeaderRules.set(headers, name, text);
        remember(name, text);
        return this;
    }

    /**
     * Sets a header that must not be null. See {@link #header}.
     *
     * @param name the header's name
     * @param value a scalar, or a collection of scalars
     * @param javaName the name by which callers set the value
     * @return this
     */
    public RequestBuilder requiredHeader(String name, @Nullable Object value, String javaName) {
        return header(name, demand("header", name, value, javaName));
    }

    /**
     * Adds a cookie in the style form. All but the unreserved characters of RFC 3986 are
     * percent-encoded.
     *
     * @param name the cookie's name
     * @param value a scalar, or a collection of scalars; null is not sent
     * @return this
     */
    public RequestBuilder cookie(String name, @Nullable Object value) {
        if (value != null) {
            if (!HeaderRules.isToken(name)) {
                throw invalid("no name of a cookie: " + ParameterText.encode(name));
            }
            for (String item : items("cookie", name, value)) {
                cookies.append(cookies.length() == 0 ? "" : "; ");
                cookies.append(name).append('=').append(item);
            }
        }
        return this;
    }

    /**
     * Adds a cookie that must not be null. See {@link #cookie}.
     *
     * @param name the cookie's name
     * @param value a scalar, or a collection of scalars
     * @param javaName the name by which callers set the value
     * @return this
     */
    public RequestBuilder requiredCookie(String name, @Nullable Object value, String javaName) {
        return cookie(name, demand("cookie", name, value, javaName));
    }

    /**
     * Appends a path parameter in a style.
     *
     * @param <T> the value's type
     * @param name the parameter's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value; not null
     * @return this
     */
    public <T> RequestBuilder pathParameter(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value) {
        String encoded = value == null
                ? null
                : styled("path parameter", name, style, codec, value, true);
        if (encoded == null) {
            throw invalid("the path parameter " + name + " is null or empty");
        }
        path.value(name, encoded);
        remember(name, encoded);
        return this;
    }

    /**
     * Adds a query parameter in a style.
     *
     * @param <T> the value's type
     * @param name the parameter's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value; null and what is empty are not sent
     * @return this
     */
    public <T> RequestBuilder query(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value) {
        List<String> pairs = pairs("query parameter", name, style, codec, value);
        for (int i = 0; i < pairs.size(); i += 2) {
            query.append(query.length() == 0 ? '?' : '&');
            query.append(pairs.get(i)).append('=').append(pairs.get(i + 1));
        }
        return this;
    }

    /**
     * Sets a header in a style.
     *
     * @param <T> the value's type
     * @param name the header's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value; null and what is empty are not sent
     * @return this
     */
    public <T> RequestBuilder header(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value) {
        String text = value == null ? null : styled("header", name, style, codec, value, false);
        return text == null ? this : header(name, text);
    }

    /**
     * Adds a cookie in a style.
     *
     * @param <T> the value's type
     * @param name the cookie's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value; null and what is empty are not sent
     * @return this
     */
    public <T> RequestBuilder cookie(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value) {
        List<String> pairs = pairs("cookie", name, style, codec, value);
        for (int i = 0; i < pairs.size(); i += 2) {
            String problem = HeaderRules.cookieProblem(pairs.get(i), pairs.get(i + 1));
            if (problem != null) {
                throw invalid(problem);
            }
            cookies.append(cookies.length() == 0 ? "" : "; ");
            cookies.append(pairs.get(i)).append('=').append(pairs.get(i + 1));
        }
        return this;
    }

    /**
     * Adds a query parameter in a style, which must not be null.
     *
     * @param <T> the value's type
     * @param name the parameter's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value
     * @param javaName the name by which callers set the value
     * @return this
     */
    public <T> RequestBuilder requiredQuery(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value, String javaName) {
        return query(name, style, codec, demand("query parameter", name, value, javaName));
    }

    /**
     * Sets a header in a style, which must not be null.
     *
     * @param <T> the value's type
     * @param name the parameter's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value
     * @param javaName the name by which callers set the value
     * @return this
     */
    public <T> RequestBuilder requiredHeader(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value, String javaName) {
        return header(name, style, codec, demand("header", name, value, javaName));
    }

    /**
     * Adds a cookie in a style, which must not be null.
     *
     * @param <T> the value's type
     * @param name the parameter's name
     * @param style how it is written
     * @param codec writes the value as JSON
     * @param value the value
     * @param javaName the name by which callers set the value
     * @return this
     */
    public <T> RequestBuilder requiredCookie(String name, ParameterStyle style, JsonCodec<T> codec,
            @Nullable T value, String javaName) {
        return cookie(name, style, codec, demand("cookie", name, value, javaName));
    }

    private <T> T demand(String place, String name, @Nullable T value, String javaName) {
        if (value == null) {
            throw invalid("the " + place + " " + name + " is required: set " + javaName
                    + " on the request or on the client's builder");
        }
        return value;
    }

    private <T> @Nullable String styled(String place, String name, ParameterStyle style,
            JsonCodec<T> codec, T value, boolean encoded) {
        try {
            return style.text(name, codec.toJson(value), encoded);
        } catch (IllegalArgumentException | ArithmeticException | JsonException e) {
            throw invalid("the " + place + " " + name + ": " + e.getMessage());
        }
    }

    private <T> List<String> pairs(String place, String name, ParameterStyle style,
            JsonCodec<T> codec, @Nullable T value) {
        if (value == null) {
            return List.of();
        }
        try {
            List<String> pairs = style.pairs(name, codec.toJson(value));
            for (String text : pairs) {
                remember(name, text);
            }
            return pairs;
        } catch (IllegalArgumentException | ArithmeticException | JsonException e) {
            throw invalid("the " + place + " " + name + ": " + e.getMessage());
        }
    }

    /**
     * Sets the header Accept.
     *
     * @param mediaTypes the media types that the operation answers with
     * @return this
     */
    public RequestBuilder accept(String mediaTypes) {
        return header("Accept", mediaTypes);
    }

    /**
     * Sets the body to a value as JSON, and the header Content-Type.
     *
     * @param <T> the type of the value
     * @param contentType the body's media type
     * @param codec writes the value
     * @param value the value; null: no body
     * @return this
     */
    public <T> RequestBuilder body(String contentType, JsonCodec<T> codec, @Nullable T value) {
        if (value == null) {
            return this;
        }
        try {
            body = RequestBody.of(codec.encodeBytes(value));
        } catch (JsonException e) {
            throw invalid("the body cannot be written: " + e.getMessage());
        }
        return header("Content-Type", contentType);
    }

    /**
     * Sets the body to a form, and the header Content-Type.
     *
     * @param form the form; null: no body
     * @return this
     */
    public RequestBuilder form(@Nullable EncodedForm form) {
        if (form == null) {
            return this;
        }
        try {
            RequestBody encoded = form.encoded();
            if (encoded == null) {
                return this;
            }
            body = encoded;
        } catch (IllegalArgumentException | ArithmeticException | JsonException e) {
            throw invalid("the body cannot be written: " + e.getMessage());
        }
        return header("Content-Type", form.contentType());
    }

    /**
     * Sets the body to a text, and the header Content-Type.
     *
     * @param contentType the body's media type, with the character set unless that is UTF-8
     * @param text the text; null: no body
     * @return this
     */
    public RequestBuilder text(String contentType, @Nullable String text) {
        if (text == null) {
            return this;
        }
        Charset charset = ContentType.charset(contentType);
        if (!charset.newEncoder().canEncode(text)) {
            throw invalid("the body has characters that " + charset + " cannot encode");
        }
        body = RequestBody.of(text.getBytes(charset));
        return header("Content-Type", contentType);
    }

    /**
     * Sets the body to bytes, and the header Content-Type.
     *
     * @param contentType the body's media type, unless the bytes have one of their own
     * @param bytes the bytes; null: no body
     * @return this
     */
    public RequestBuilder bytes(String contentType, @Nullable Upload bytes) {
        if (bytes == null) {
            return this;
        }
        body = bytes.content();
        String own = bytes.contentType();
        return header("Content-Type", own != null ? own : contentType);
    }

    /** Sets the header Accept, unless it is set; null: it stays as it is. */
    RequestBuilder accepting(@Nullable String mediaTypes) {
        for (int i = 0; i < headers.size(); i += 2) {
            if (headers.get(i).equalsIgnoreCase("Accept")) {
                return this;
            }
        }
        return mediaTypes == null ? this : accept(mediaTypes);
    }

    Request build() {
        if (cookies.length() > 0) {
            HeaderRules.set(headers, "Cookie", cookies.toString());
        }
        try {
            return new Request(operation, method, server, path.finish().concat(query.toString()),
                    List.copyOf(headers), body, List.copyOf(secretValues), security, retries);
        } catch (IllegalArgumentException e) {
            throw invalid(e.getMessage());
        }
    }

    /** The percent-encoded texts of a value's items. */
    private List<String> items(String place, String name, Object value) {
        List<String> items = new ArrayList<>(1);
        if (value instanceof Collection<?> collection) {
            for (Object item : collection) {
                items.add(encoded(place, name, item));
            }
        } else {
            items.add(encoded(place, name, value));
        }
        return items;
    }

    private String encoded(String place, String name, @Nullable Object value) {
        String text = text(place, name, value);
        try {
            String encoded = ParameterText.encode(text);
            remember(name, text);
            remember(name, encoded);
            return encoded;
        } catch (IllegalArgumentException e) {
            throw invalid("the " + place + " " + name + ": " + e.getMessage());
        }
    }

    private String text(String place, String name, @Nullable Object value) {
        if (value == null) {
            throw invalid("the " + place + " " + name + " has an item that is null");
        }
        try {
            return ParameterText.of(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw invalid("the " + place + " " + name + ": " + e.getMessage());
        }
    }

    private void remember(String name, String value) {
        if (secrets.isSecret(name)) {
            HeaderRules.rememberSecret(secretValues, value);
        }
    }

    InvalidRequestException invalid(String problem) {
        return new InvalidRequestException(operation, problem);
    }
}
