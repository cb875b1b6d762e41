package dev.jacquard.runtime;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows what must not appear in a message: values of headers, parameters and JSON members whose
 * names say that they are secret, and the secret values that a request carried.
 */
public final class Secrets {
    /** What stands in place of a secret. */
    public static final String MASK = "***";

    /**
     * Shows that there is a value without showing it.
     *
     * @param value a secret
     * @return {@code null} for null, the mask for everything else
     */
    public static String mask(@Nullable Object value) {
        return value == null ? "null" : MASK;
    }

    static final Secrets USUAL = new Secrets();

    private static final int EXCERPT = 400;

    private final Set<String> names = new HashSet<>();

    /**
     * Creates an instance that knows the usual names, such as Authorization, Cookie and password,
     * and these.
     *
     * @param names more names; case, {@code -} and {@code _} do not matter
     */
    Secrets(String... names) {
        for (String name : names) {
            this.names.add(normal(name));
        }
    }

    /** Says whether a value of this name is a secret. */
    boolean isSecret(String name) {
        String normal = normal(name);
        if (names.contains(normal)) {
            return true;
        }
        switch (normal) {
            case "key", "sig", "signature", "sessionid", "session", "passwd", "pwd", "passphrase",
                    "setcookie", "credential", "credentials", "clientassertion" -> {
                return true;
            }
            default -> {
                return normal.endsWith("authorization") || normal.endsWith("token")
                        || normal.endsWith("password") || normal.endsWith("secret")
                        || normal.endsWith("apikey") || normal.endsWith("cookie")
                        || normal.endsWith("privatekey") || normal.endsWith("accesskey");
            }
        }
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /**
     * Makes one short, printable line of a text, without secrets.
     *
     * @param text such as a response's body
     * @param values the secret values that the request carried
     */
    String excerpt(String text, List<String> values) {
        // A mask must not depend on where the text is cut: it is cut generously first.
        String start = text.length() > 20 * EXCERPT ? text.substring(0, 20 * EXCERPT) : text;
        String masked = maskMembers(maskValues(start, values));
        StringBuilder line = new StringBuilder();
        boolean blank = true;
        for (int i = 0; i < masked.length() && line.length() < EXCERPT; i++) {
            char c = masked.charAt(i);
            if (!isPrintable(c)) {
                c = ' ';
            }
            if (c != ' ' || !blank) {
                line.append(c);
            }
            blank = c == ' ';
        }
        return line.length() < EXCERPT ? line.toString().strip() : line.append("...").toString();
    }

    /** Replaces the values wherever they stand. */
    static String maskValues(String text, List<String> values) {
        String masked = text;
        for (String value : values) {
            if (value.length() >= 4) { // less would tear holes into every text
                masked = masked.replace(value, MASK);
            }
        }
        return masked;
    }

    /** Replaces the values of secret members in JSON text, and in what merely looks like it. */
    String maskMembers(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '"') {
                out.append(c);
                at++;
                continue;
            }
            int end = endOfString(text, at);
            out.append(text, at, end);
            int value = skipBlanks(text, end);
            if (value < text.length() && text.charAt(value) == ':'
                    && isSecret(text.substring(at + 1, Math.max(at + 1, end - 1)))) {
                value = skipBlanks(text, value + 1);
                out.append(":\"").append(MASK).append('"');
                end = endOfValue(text, value);
            }
            at = end;
        }
        return out.toString();
    }

    private static int endOfString(String text, int quote) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfValue(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = endOfString(text, i) - 1;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                if (--depth < 0) {
                    return i;
                }
            } else if (c == ',' && depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isPrintable(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE && type != Character.UNASSIGNED;
    }
}
