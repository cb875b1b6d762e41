package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The headers of a request or a response: names, which are compared without regard to case, with
 * one or more values each. Does not change.
 */
public final class Headers {
    private static final Headers NONE = new Headers(List.of(), Secrets.USUAL);

    private final List<String> pairs; // name, value, name, value
    final Secrets secrets;

    Headers(List<String> pairs, Secrets secrets) {
        this.pairs = pairs;
        this.secrets = secrets;
    }

    /**
     * Makes headers.
     *
     * @param namesAndValues a name, its value, the next name, and so on
     * @return the headers
     * @throws IllegalArgumentException where the last name has no value
     */
    public static Headers of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a header's name without a value");
        }
        return namesAndValues.length == 0
                ? NONE
                : new Headers(List.of(namesAndValues), Secrets.USUAL);
    }

    /**
     * Makes headers.
     *
     * @param headers the values by name
     * @return the headers
     */
    public static Headers of(Map<String, List<String>> headers) {
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                pairs.add(header.getKey());
                pairs.add(value);
            }
        }
        return new Headers(Collections.unmodifiableList(pairs), Secrets.USUAL);
    }

    /** The same headers, and the name of a client where they have none. */
    Headers named(String userAgent, Secrets more) {
        Headers named = first("User-Agent") == null ? with("User-Agent", userAgent) : this;
        return named.hiding(more);
    }

    /** The same headers; their text hides what these say. */
    Headers hiding(Secrets more) {
        return new Headers(pairs, more);
    }

    /** The same headers but for these. */
    Headers without(String... names) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            boolean isLeft = true;
            for (String name : names) {
                isLeft &= !pairs.get(i).equalsIgnoreCase(name);
            }
            if (isLeft) {
                left.addAll(pairs.subList(i, i + 2));
            }
        }
        return new Headers(Collections.unmodifiableList(left), secrets);
    }

    /**
     * Returns these headers and one more, in place of those of the same name.
     *
     * @param name the header's name
     * @param value its value: printable ASCII
     * @return the headers
     * @throws IllegalArgumentException where the header cannot be sent
     */
    public Headers with(String name, String value) {
        HeaderRules.check(name, value);
        List<String> changed = new ArrayList<>(pairs);
        HeaderRules.set(changed, name, value);
        return new Headers(Collections.unmodifiableList(changed), secrets);
    }

    /**
     * Returns a header's first value.
     *
     * @param name the header's name, in any case
     * @return the value, or null where there is no such header
     */
    public @Nullable String first(String name) {
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equalsIgnoreCase(name)) {
                return pairs.get(i + 1);
            }
        }
        return null;
    }

    /**
     * Returns a header's values.
     *
     * @param name the header's name, in any case
     * @return the values in their order; empty where there is no such header
     */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (pairs.get(i).equalsIgnoreCase(name)) {
                values.add(pairs.get(i + 1));
            }
        }
        return Collections.unmodifiableList(values);
    }

    /**
     * Passes each value, with its name, in their order.
     *
     * @param action takes a name and a value
     */
    public void forEach(BiConsumer<String, String> action) {
        for (int i = 0; i < pairs.size(); i += 2) {
            action.accept(pairs.get(i), pairs.get(i + 1));
        }
    }

    /**
     * Returns all values by name. Names are in lower case.
     *
     * @return an unmodifiable map
     */
    public Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            String name = pairs.get(i).toLowerCase(Locale.ROOT);
            map.computeIfAbsent(name, n -> all(n));
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && toMap().equals(that.toMap());
    }

    @Override
    public int hashCode() {
        return toMap().hashCode();
    }

    /**
     * Returns names and values. Those of secret headers are masked, and so is Location: addresses
     * often hold a credential.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < pairs.size(); i += 2) {
            String name = pairs.get(i);
            out.append(i == 0 ? "" : ", ").append(name).append(": ");
            boolean hidden = secrets.isSecret(name) || name.equalsIgnoreCase("Location");
            out.append(hidden ? Secrets.MASK : pairs.get(i + 1));
        }
        return out.append('}').toString();
    }
}
