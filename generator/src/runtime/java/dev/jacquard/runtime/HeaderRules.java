package dev.jacquard.runtime;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may stand in a request's header, by RFC 9110, section 5, and lists of headers. */
final class HeaderRules {
    private HeaderRules() {
    }

    /** Says why a header cannot be sent, without its value; null where it can. */
    static @Nullable String problem(String name, String value) {
        if (!isToken(name)) {
            return "no name of a header: " + ParameterText.encode(name);
        }
        switch (name.toLowerCase(Locale.ROOT)) {
            case "host", "content-length", "transfer-encoding", "connection", "upgrade",
                    "expect" -> {
                return "the header " + name + " belongs to the connection and cannot be set";
            }
            default -> {
            }
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c > '~')) {
                return "the header " + name + " has a character that headers cannot carry: U+"
                        + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT)
                        + " at index " + i;
            }
        }
        return null;
    }

    /** Refuses a header that cannot be sent. */
    static void check(String name, String value) {
        String problem = problem(name, value);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** Says why a cookie cannot be sent (RFC 6265, section 4.1.1); null where it can. */
    static @Nullable String cookieProblem(String name, String value) {
        if (!isToken(name)) {
            return "no name of a cookie: " + ParameterText.encode(name);
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == ';') {
                return "the cookie " + name + " has a character that cookies cannot carry: U+"
                        + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT)
                        + " at index " + i;
            }
        }
        return null;
    }

    static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~' || "\"(),/:;<=>?@[\\]{}".indexOf(c) >= 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Sets a header in a list of names and values, in place of those of the same name. */
    static void set(List<String> pairs, String name, String value) {
        for (int i = pairs.size() - 2; i >= 0; i -= 2) {
            if (pairs.get(i).equalsIgnoreCase(name)) {
                pairs.remove(i + 1);
                pairs.remove(i);
            }
        }
        pairs.add(name);
        pairs.add(value);
    }

    /** Adds a secret value; of credentials also the part behind the scheme's name. */
    static void rememberSecret(List<String> values, String value) {
        values.add(value);
        int blank = value.indexOf(' ');
        if (blank > 0) {
            values.add(value.substring(blank + 1));
        }
    }
}
