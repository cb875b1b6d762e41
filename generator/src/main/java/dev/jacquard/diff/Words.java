package dev.jacquard.diff;

import dev.jacquard.api.Literal;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityRequirement;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of the API model in words. */
final class Words {
    private static final int LONGEST = 80;

    private Words() {}

    /** What a component was and is. */
    static String change(String what, @Nullable Object before, @Nullable Object after) {
        return what + ": " + shown(before) + " → " + shown(after);
    }

    /** A value, short. */
    static String shown(@Nullable Object value) {
        String text = text(value);
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String text(@Nullable Object value) {
        if (value == null || value instanceof Collection<?> all && all.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty()) {
            return "none";
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(Words::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Enum<?> word) {
            return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (value instanceof Literal literal) {
            return literal.json();
        }
        if (value instanceof PathTemplate path) {
            return path.text();
        }
        if (value instanceof Pointer pointer) {
            return pointer.path();
        }
        if (value instanceof SecurityRequirement requirement) {
            return requirement.schemes().isEmpty() ? "no credentials" : scopes(requirement);
        }
        return value.toString();
    }

    private static String scopes(SecurityRequirement requirement) {
        return requirement.schemes().entrySet().stream()
                .map(scheme -> scheme.getValue().isEmpty()
                        ? scheme.getKey()
                        : scheme.getKey() + " (" + String.join(" ", scheme.getValue()) + ")")
                .collect(Collectors.joining(" and "));
    }
}
