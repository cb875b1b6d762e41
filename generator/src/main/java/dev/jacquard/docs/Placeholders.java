package dev.jacquard.docs;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values for samples where the document gives no example. */
final class Placeholders {
    private static final List<String> SECRETS = List.of(
            "password", "passphrase", "passwd", "secret", "apikey", "privatekey", "accesskey", "secretkey",
            "accesstoken", "refreshtoken", "authtoken", "apitoken", "bearertoken");

    private Placeholders() {}

    static Literal of(Primitive primitive, Constraints constraints) {
        if (constraints.constant() != null) {
            return constraints.constant();
        }
        return switch (primitive.kind()) {
            case STRING -> new Literal.Text(text(primitive.format()));
            case INT32, INT64, BIG_INTEGER -> new Literal.Number(within(constraints, BigDecimal.ONE));
            case FLOAT, DOUBLE, DECIMAL -> new Literal.Number(within(constraints, new BigDecimal("1.5")));
            case BOOLEAN -> new Literal.Bool(false);
            case DATE -> new Literal.Text("2026-01-31");
            case DATE_TIME -> new Literal.Text("2026-01-31T09:30:00Z");
            case UUID -> new Literal.Text("123e4567-e89b-12d3-a456-426614174000");
            case URI -> new Literal.Text("https://example.com");
            case BASE64, BINARY -> new Literal.Text("SGVsbG8=");
        };
    }

    /**
     * A value for a text without a format, where the name of what it is given for says what it is.
     *
     * @param name the name on the wire
     * @param primitive its type
     * @return the value; null where the name says nothing
     */
    static @Nullable Literal named(String name, Primitive primitive) {
        if (primitive.kind() != Primitive.Kind.STRING || primitive.format() != null) {
            return null;
        }
        String words = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
        int before = Math.max(words.lastIndexOf('_'), Math.max(words.lastIndexOf('-'), words.lastIndexOf('.')));
        return switch (words.substring(before + 1)) {
            case "url", "uri" -> new Literal.Text("https://example.com");
            case "email" -> new Literal.Text("user@example.com");
            default -> null;
        };
    }

    /**
     * Whether a text of this name is a secret, which no program should hold. Names that end in {@code token} alone are
     * not: many are the token of a page.
     */
    static boolean isSecret(String name) {
        String word = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
        return SECRETS.stream().anyMatch(word::endsWith);
    }

    private static String text(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "email", "idn-email" -> "user@example.com";
            case "hostname", "idn-hostname" -> "example.com";
            case "ipv4" -> "192.0.2.1";
            case "ipv6" -> "2001:db8::1";
            case "time" -> "09:30:00Z";
            case "duration" -> "PT1H";
            default -> "<value>";
        };
    }

    /** The wish, or the bound that it breaks, as a whole number. */
    private static BigDecimal within(Constraints constraints, BigDecimal wish) {
        BigDecimal least = lower(constraints);
        if (least != null && wish.compareTo(least) < 0) {
            return least;
        }
        BigDecimal most = constraints.maximum() != null ? constraints.maximum() : constraints.exclusiveMaximum();
        if (most != null && wish.compareTo(most) >= 0) {
            BigDecimal below = most.setScale(0, RoundingMode.FLOOR);
            return constraints.maximum() != null ? below : below.subtract(BigDecimal.ONE);
        }
        return wish;
    }

    private static @Nullable BigDecimal lower(Constraints constraints) {
        if (constraints.minimum() != null) {
            return constraints.minimum().setScale(0, RoundingMode.CEILING);
        }
        return constraints.exclusiveMinimum() == null
                ? null
                : constraints.exclusiveMinimum().setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    }
}
