package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import java.net.ProxySelector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings that every client has.
 *
 * @param <B> the builder of one client, which adds its own settings
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {
    private static final Duration LONGEST = Duration.ofDays(365);

    final Secrets secrets;
    final List<String> headers = new ArrayList<>();
    final List<CallInterceptor> interceptors = new ArrayList<>();
    final CallOptions options = new CallOptions();
    String userAgent;
    Duration connectTimeout = Duration.ofSeconds(10);
    boolean lenient;
    boolean gzipRequests;
    long maxResponseBytes = 64L * 1024 * 1024;
    @Nullable HttpTransport transport;
    @Nullable SSLContext sslContext;
    @Nullable ProxySelector proxy;

    /**
     * Creates a builder.
     *
     * @param userAgent the product that the header User-Agent names
     * @param secretNames the names of headers, parameters and members whose values no message may
     *         show, besides the usual ones
     */
    protected ClientBuilder(String userAgent, String... secretNames) {
        this.userAgent = userAgent;
        this.secrets = new Secrets(secretNames);
    }

    /**
     * Returns this builder as what it is.
     *
     * @return this
     */
    protected abstract B self();

    /**
     * Creates what the calls of a new client share. The client's own {@code build()} calls this;
     * others need it only for operations that they write by hand.
     *
     * @return the core of a client, with the settings as they are now
     */
    public final ClientCore core() {
        return new ClientCore(this);
    }

    /**
     * Sets when a call is tried again where neither the caller nor the operation says so.
     *
     * @param policy what the API's document asks for
     */
    protected final void defaultRetries(RetryPolicy policy) {
        options.defaultRetries = policy;
    }

    /**
     * Sets how long a call may take as a whole: connecting, all attempts with the waits between
     * them, and reading the body.
     *
     * @param timeout more than zero; 60 seconds where it is not set
     * @return this
     */
    public final B timeout(Duration timeout) {
        options.timeout = positive("timeout", timeout);
        return self();
    }

    /**
     * Sets how long one attempt may take, from connecting to the end of the body. What takes longer
     * is tried again, as a connection that breaks is.
     *
     * @param timeout more than zero; as long as the call where it is not set
     * @return this
     */
    public final B attemptTimeout(Duration timeout) {
        options.attemptTimeout = positive("attemptTimeout", timeout);
        return self();
    }

    /**
     * Sets how long connecting may take. A transport of your own has its own setting.
     *
     * @param connectTimeout more than zero; 10 seconds where it is not set
     * @return this
     */
    public final B connectTimeout(Duration connectTimeout) {
        this.connectTimeout = positive("connectTimeout", connectTimeout);
        return self();
    }

    /**
     * Sets when a call is tried again.
     *
     * @param retries where it is not set, what the API's document asks for, or else
     *         {@link RetryPolicy#DEFAULT}
     * @return this
     */
    public final B retries(RetryPolicy retries) {
        options.retries = retries;
        return self();
    }

    /**
     * Sends a key with each POST and PATCH, by which the server knows a request that it received
     * already: these are tried again then as other methods are. A call makes a key of its own, and
     * all its attempts bear it; a key that the caller sets goes first.
     *
     * @param header the name of the header in which the server looks for the key, such as
     *         {@code Idempotency-Key}
     * @return this
     * @throws IllegalArgumentException where there is no such header
     */
    public final B idempotencyKeys(String header) {
        HeaderRules.check(header, "");
        options.keyHeader = header;
        return self();
    }

    /**
     * Adds what takes part in each call. The first that was added begins first and ends last.
     *
     * @param interceptor shared by all calls
     * @return this
     */
    public final B intercept(CallInterceptor interceptor) {
        interceptors.add(interceptor);
        return self();
    }

    /**
     * Sets a header of every request. A header of this name that an operation or a call sets wins.
     *
     * @param name the header's name
     * @param value the header's value: printable ASCII
     * @return this
     * @throws IllegalArgumentException where the header cannot be sent
     */
    public final B header(String name, String value) {
        HeaderRules.check(name, value);
        HeaderRules.set(headers, name, value);
        return self();
    }

    /**
     * Sets the header User-Agent.
     *
     * @param userAgent one or more products, such as {@code my-app/2.1}
     * @return this
     * @throws IllegalArgumentException where the header cannot be sent
     */
    public final B userAgent(String userAgent) {
        HeaderRules.check("User-Agent", userAgent);
        this.userAgent = userAgent;
        return self();
    }

    /**
     * Sets whether answers are read leniently: required members that are missing or null are left
     * null, 0 or false, and strings that hold numbers or booleans are read where one is expected.
     *
     * @param lenient false where it is not set
     * @return this
     */
    public final B lenient(boolean lenient) {
        this.lenient = lenient;
        return self();
    }

    /**
     * Sets what connections over https are made with: the certificates that the client trusts, and
     * those by which servers know the client. A transport of your own has its own setting.
     *
     * @param sslContext the JDK's default where it is not set
     * @return this
     */
    public final B sslContext(SSLContext sslContext) {
        this.sslContext = sslContext;
        return self();
    }

    /**
     * Sets through which proxies to connect. A transport of your own has its own setting.
     *
     * @param proxy such as {@code ProxySelector.of(address)}; the JDK's default where it is not set
     * @return this
     */
    public final B proxy(ProxySelector proxy) {
        this.proxy = proxy;
        return self();
    }

    /**
     * Sets what sends the requests. The client does not close it, so clients can share one.
     *
     * @param transport the JDK's HTTP client where it is not set
     * @return this
     */
    public final B transport(HttpTransport transport) {
        this.transport = transport;
        return self();
    }

    /**
     * Sets how large a response's body may be. A larger one is a {@link DecodeException}; of the
     * body of an error, at most the first 256 KiB are kept.
     *
     * @param maxResponseBytes more than zero; 64 MiB where it is not set
     * @return this
     */
    public final B maxResponseBytes(long maxResponseBytes) {
        if (maxResponseBytes <= 0) {
            throw new IllegalArgumentException("maxResponseBytes must be more than zero");
        }
        this.maxResponseBytes = maxResponseBytes;
        return self();
    }

    /**
     * Sets whether the bodies of requests are sent in gzip: those from 1 KiB that can be sent
     * again and have no Content-Encoding of their own. What has more than 16 MiB is compressed
     * while it is sent. Answers in gzip are read in any case.
     *
     * @param gzipRequests false where it is not set: not every server takes them
     * @return this
     */
    public final B gzipRequests(boolean gzipRequests) {
        this.gzipRequests = gzipRequests;
        return self();
    }

    /**
     * Sets the limits of answers that are read while they arrive. For these, the timeout of a call
     * ends with the headers.
     *
     * @param streams {@link StreamSettings#DEFAULT} where it is not set
     * @return this
     */
    public final B streams(StreamSettings streams) {
        options.streams = streams;
        return self();
    }

    /**
     * Returns what stands for the client's certificate, which is no part of requests.
     *
     * @return a credential that adds nothing; null where neither an SSLContext nor a transport is
     *         set
     */
    protected final @Nullable CallCredential certificate() {
        return sslContext == null && transport == null ? null : request -> { };
    }

    /** The duration, or the longest with which there is no overflow. */
    static Duration positive(String what, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            throw new IllegalArgumentException(what + " must be more than zero");
        }
        return duration.compareTo(LONGEST) < 0 ? duration : LONGEST;
    }
}
