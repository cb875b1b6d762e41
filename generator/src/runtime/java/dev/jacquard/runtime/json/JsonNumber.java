package dev.jacquard.runtime.json;

import java.math.BigDecimal;

/**
 * A JSON number. It keeps the characters that it was written with, so {@code 1.0} and {@code 1}
 * are two numbers that are not equal; compare {@link #decimalValue()} where that matters.
 *
 * @param literal the number as JSON writes it
 */
public record JsonNumber(String literal) implements JsonValue {
    /**
     * Checks the literal against the grammar of RFC 8259, section 6.
     *
     * @param literal the number as JSON writes it
     * @throws IllegalArgumentException where the literal is no JSON number
     */
    public JsonNumber {
        if (!isNumber(literal)) {
            throw new IllegalArgumentException("no JSON number");
        }
    }

    static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    static JsonNumber of(double value) {
        return new JsonNumber(Double.toString(value));
    }

    static JsonNumber of(BigDecimal value) {
        return new JsonNumber(value.toString());
    }

    /**
     * Returns the number as a 64-bit integer.
     *
     * @return the number
     * @throws ArithmeticException where it has a fraction or does not fit
     */
    public long longValue() {
        return decimalValue().longValueExact();
    }

    /**
     * Returns the number in double precision.
     *
     * @return the nearest double; infinite where the number is too large
     */
    public double doubleValue() {
        return Double.parseDouble(literal);
    }

    /**
     * Returns the number without a loss.
     *
     * @return the number
     * @throws ArithmeticException where it has more than 1,000 characters or an exponent
     *         beyond 10,000
     */
    public BigDecimal decimalValue() {
        return Numbers.decimal(literal);
    }

    /** Returns the literal. */
    @Override
    public String toString() {
        return literal;
    }

    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int end = digits(text, at);
        if (end == at || (text.charAt(at) == '0' && end > at + 1)) {
            return false;
        }
        at = end;
        if (at < text.length() && text.charAt(at) == '.') {
            end = digits(text, at + 1);
            if (end == at + 1) {
                return false;
            }
            at = end;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            end = digits(text, at);
            if (end == at) {
                return false;
            }
            at = end;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
