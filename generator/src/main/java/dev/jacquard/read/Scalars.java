package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a plain YAML scalar means.
 *
 * <p>OpenAPI asks for YAML 1.2 with the JSON schema's tags. Null, truth values and numbers are those of the core schema
 * (YAML 1.2.2, section 10.3), but for what YAML 1.1 tools read otherwise and JSON cannot say: {@code 007},
 * {@code 0o17}, {@code .inf} and {@code .nan} are text. So are {@code no}, {@code 1:30}, {@code 1_000} and dates, which
 * only YAML 1.1 reads as something else.
 */
final class Scalars {
    private static final int MAX_DIGITS = 1000;
    private static final int MAX_EXPONENT_DIGITS = 4;

    private Scalars() {}

    /** The value of a plain scalar without a tag. */
    static JsonNode plain(String text) {
        if (text.isEmpty()) {
            return NullNode.instance;
        }
        char first = text.charAt(0);
        if (first <= '9' && (first >= '0' || first == '-' || first == '+' || first == '.')) {
            JsonNode number = number(text);
            return number == null ? TextNode.valueOf(text) : number;
        }
        if (isNull(text)) {
            return NullNode.instance;
        }
        Boolean truth = truth(text);
        return truth == null ? TextNode.valueOf(text) : BooleanNode.valueOf(truth);
    }

    static boolean isNull(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> Boolean.TRUE;
            case "false", "False", "FALSE" -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * The number that a text means, exactly.
     *
     * @return the number; null if the text is no number, or one of more than 1,000 digits or an exponent of more than
     *     four digits, which arithmetic could expand to gigabytes
     */
    static @Nullable JsonNode number(String text) {
        int length = text.length();
        if (length > MAX_DIGITS) {
            return null;
        }
        if (length > 2 && text.charAt(0) == '0' && text.charAt(1) == 'x') {
            return hexadecimal(text);
        }
        int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        int i = digits(text, start);
        int whole = i - start;
        if (i == length) {
            boolean leadingZero = whole > 1 && text.charAt(start) == '0';
            return whole == 0 || leadingZero ? null : integer(text, whole);
        }
        int fraction = 0;
        if (text.charAt(i) == '.') {
            int end = digits(text, i + 1);
            fraction = end - i - 1;
            i = end;
        }
        if (whole + fraction == 0) {
            return null;
        }
        if (i < length && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int sign = i + 1 < length && (text.charAt(i + 1) == '-' || text.charAt(i + 1) == '+') ? 1 : 0;
            int end = digits(text, i + 1 + sign);
            int exponent = end - i - 1 - sign;
            if (exponent == 0 || exponent > MAX_EXPONENT_DIGITS) {
                return null;
            }
            i = end;
        }
        return i == length ? decimal(text) : null;
    }

    private static int digits(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }

    private static JsonNode integer(String text, int digits) {
        if (digits <= 9) {
            return IntNode.valueOf(Integer.parseInt(text));
        }
        if (digits <= 18) {
            return sized(Long.parseLong(text));
        }
        return sized(new BigInteger(text));
    }

    private static @Nullable JsonNode hexadecimal(String text) {
        for (int i = 2; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return null;
            }
        }
        return sized(new BigInteger(text.substring(2), 16));
    }

    private static JsonNode sized(BigInteger value) {
        return value.bitLength() < Long.SIZE ? sized(value.longValue()) : BigIntegerNode.valueOf(value);
    }

    private static JsonNode sized(long value) {
        return value == (int) value ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
    }

    private static JsonNode decimal(String text) {
        BigDecimal value = new BigDecimal(text);
        return value.toString().equals(text) ? DecimalNode.valueOf(value) : new WrittenDecimal(value, text);
    }

    /** A decimal whose text differs from the usual form: {@code 1e3} may be a version or a string enum's value. */
    private static final class WrittenDecimal extends DecimalNode {
        private static final long serialVersionUID = 1L;

        private final String text;

        WrittenDecimal(BigDecimal value, String text) {
            super(value);
            this.text = text;
        }

        @Override
        public String asText() {
            return text;
        }
    }
}
