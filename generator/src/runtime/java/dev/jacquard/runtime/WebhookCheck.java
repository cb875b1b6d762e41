package dev.jacquard.runtime;

/** Proves who sent a webhook. */
@FunctionalInterface
public interface WebhookCheck {
    /**
     * Checks a webhook.
     *
     * @param headers the request's headers
     * @param body the request's body, byte for byte as it came
     * @throws RuntimeException where it is not proved; {@link WebhookSignature} throws a
     *         {@link WebhookException}
     */
    void check(Headers headers, byte[] body);
}
