package dev.jacquard.runtime;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures of Standard Webhooks (specification 1.0.0, section "Verifying webhook
 * authenticity"): HMAC-SHA256 over the webhook's id, its time and its body. Does not change: each
 * setting gives a new one.
 */
public final class WebhookSignature implements WebhookCheck {
    private static final String SECRET_PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key;
    private final String prefix;
    private final Duration tolerance;
    private final Clock clock;

    private WebhookSignature(byte[] key, String prefix, Duration tolerance, Clock clock) {
        this.key = key;
        this.prefix = prefix;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /**
     * Checks with a secret. A webhook may be five minutes old.
     *
     * @param secret as the sender shows it: {@code whsec_} and Base64
     * @return a check
     * @throws IllegalArgumentException where it is no such secret; the message does not show it
     */
    public static WebhookSignature of(String secret) {
        String text = secret.startsWith(SECRET_PREFIX)
                ? secret.substring(SECRET_PREFIX.length())
                : secret;
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the webhook secret is not whsec_ and Base64");
        }
        if (key.length == 0) {
            throw new IllegalArgumentException("the webhook secret is empty");
        }
        return new WebhookSignature(key, "webhook-", TOLERANCE, Clock.systemUTC());
    }

    /**
     * Sets what the names of the three headers begin with.
     *
     * @param prefix such as {@code svix-}, in place of {@code webhook-}
     * @return a check with this setting
     */
    public WebhookSignature prefix(String prefix) {
        return new WebhookSignature(key, prefix, tolerance, clock);
    }

    /**
     * Sets how far a webhook's time may be from now.
     *
     * @param tolerance more than zero
     * @return a check with this setting
     * @throws IllegalArgumentException where it is not more than zero
     */
    public WebhookSignature tolerance(Duration tolerance) {
        if (tolerance.isNegative() || tolerance.isZero()) {
            throw new IllegalArgumentException("tolerance is not more than zero: " + tolerance);
        }
        return new WebhookSignature(key, prefix, tolerance, clock);
    }

    /**
     * Sets what tells the time.
     *
     * @param clock the clock
     * @return a check with this setting
     */
    public WebhookSignature clock(Clock clock) {
        return new WebhookSignature(key, prefix, tolerance, clock);
    }

    @Override
    public void check(Headers headers, byte[] body) {
        String id = header(headers, "id");
        String timestamp = header(headers, "timestamp");
        String signatures = header(headers, "signature");
        checkTime(timestamp);
        byte[] expected = sign(id + '.' + timestamp + '.', body);
        boolean proved = false;
        for (String signature : signatures.split(" ")) {
            if (signature.startsWith(VERSION)) {
                // Each is compared in full: how long it takes tells nothing.
                proved |= MessageDigest.isEqual(expected, decode(signature));
            }
        }
        if (!proved) {
            throw new WebhookException("no signature of the webhook is right", null);
        }
    }

    private String header(Headers headers, String name) {
        String value = headers.first(prefix + name);
        if (value == null || value.isEmpty()) {
            throw new WebhookException("the webhook has no header " + prefix + name, null);
        }
        return value;
    }

    private void checkTime(String timestamp) {
        long seconds;
        try {
            seconds = Long.parseLong(timestamp);
        } catch (NumberFormatException e) {
            throw new WebhookException("the webhook's time is no number of seconds", null);
        }
        long now = clock.millis() / 1000;
        if (seconds < now - tolerance.toSeconds()) {
            throw new WebhookException("the webhook is too old", null);
        }
        if (seconds > now + tolerance.toSeconds()) {
            throw new WebhookException("the webhook's time lies in the future", null);
        }
    }

    private byte[] sign(String start, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(start.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private static byte[] decode(String signature) {
        try {
            return Base64.getDecoder().decode(signature.substring(VERSION.length()));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** Returns no part of the secret. */
    @Override
    public String toString() {
        return "WebhookSignature[***]";
    }
}
