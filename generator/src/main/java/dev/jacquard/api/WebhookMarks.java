package dev.jacquard.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the payloads of webhooks have that tells each from the others: a member that has one value in each, and another one in
 * all.
 *
 * @param member the member's name
 * @param names the names of the webhooks, by the value
 */
public record WebhookMarks(String member, Map<String, String> names) {
    /** How many webhooks one call tells apart: each takes some bytes of the constructor's code. */
    private static final int MOST = 500;

    /** Copies the names. */
    public WebhookMarks {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * What tells the webhooks of an API apart.
     *
     * @param api the API
     * @return the first member that does; empty if there is none
     */
    public static Optional<WebhookMarks> of(Api api) {
        if (api.webhooks().size() > MOST) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> candidates = new LinkedHashMap<>();
        for (Webhook webhook : api.webhooks()) {
            NamedType type = webhook.payload().withoutNull() instanceof Reference reference ? api.resolve(reference) : null;
            for (Property property : type instanceof ObjectType object ? object.properties() : List.<Property>of()) {
                if (property.required() && property.constraints().constant() instanceof Literal.Text text) {
                    candidates.computeIfAbsent(property.name(), name -> new LinkedHashMap<>())
                            .putIfAbsent(text.value(), webhook.name());
                }
            }
        }
        return candidates.entrySet().stream()
                .filter(candidate -> candidate.getValue().size() == api.webhooks().size())
                .findFirst()
                .map(candidate -> new WebhookMarks(candidate.getKey(), candidate.getValue()));
    }
}
