package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Retries;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What {@code x-speakeasy-retries} says, at the document's root or at an operation. */
final class RetriesOf {
    private static final String CODE = "retries-extension";

    /** Where the extension does not say otherwise, as its documentation tells. */
    private static final Retries USUAL = new Retries(500, 60_000, 3_600_000, 1.5, List.of(), false);

    private final Context context;

    RetriesOf(Context context) {
        this.context = context;
    }

    /**
     * What is asked for at a place.
     *
     * @param owner the document's root or an operation
     * @return when calls are tried again; null if nothing is said that makes sense
     */
    @Nullable Retries at(Pointer owner) {
        Pointer pointer = owner.child("x-speakeasy-retries");
        JsonNode stated = context.raw(pointer).orElse(null);
        if (stated == null || stated.isNull()) {
            return null;
        }
        String strategy = stated.path("strategy").asText("backoff");
        if (strategy.equals("none")) {
            return Retries.NONE;
        }
        JsonNode backoff = stated.path("backoff");
        boolean known = stated.isObject() && strategy.equals("backoff") && (backoff.isObject() || backoff.isMissingNode());
        double exponent = backoff.path("exponent").asDouble(USUAL.exponent());
        long first = millis(backoff, "initialInterval", USUAL.initialInterval());
        long longest = millis(backoff, "maxInterval", USUAL.maxInterval());
        long elapsed = millis(backoff, "maxElapsedTime", USUAL.maxElapsedTime());
        if (!known || !(exponent >= 1 && exponent <= 1_000) || first <= 0 || longest <= 0 || elapsed <= 0) {
            context.diagnostics().warning(
                    CODE, "what x-speakeasy-retries asks for is not known, and left out", pointer,
                    "strategy is backoff or none, intervals are milliseconds above 0, exponent is 1 or more");
            return null;
        }
        return new Retries(
                first, longest, elapsed, exponent, statuses(stated.path("statusCodes"), pointer),
                stated.path("retryConnectionErrors").asBoolean(USUAL.failures()));
    }

    private static long millis(JsonNode backoff, String name, long otherwise) {
        JsonNode stated = backoff.path(name);
        return stated.isMissingNode() ? otherwise : stated.canConvertToLong() ? stated.longValue() : -1;
    }

    private List<Integer> statuses(JsonNode stated, Pointer owner) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            OptionalInt status = status(stated.path(i).asText());
            if (status.isPresent()) {
                statuses.add(status.getAsInt());
            } else {
                context.diagnostics().warning(
                        CODE, "this is no status, and left out", owner.child("statusCodes").child(i),
                        "a status is three digits, or one digit and XX");
            }
        }
        return statuses.stream().distinct().toList();
    }

    private static OptionalInt status(String text) {
        if (text.matches("[1-5][0-9]{2}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        return text.matches("[1-5][xX]{2}") ? OptionalInt.of(text.charAt(0) - '0') : OptionalInt.empty();
    }
}
