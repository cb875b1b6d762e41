package dev.jacquard.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers of untrusted text. A few characters such as {@code 1e999999999} can ask for gigabytes as
 * soon as somebody computes with them, so length and exponent are bounded.
 */
final class Numbers {
    /** The most characters of a number. */
    static final int MAX_LENGTH = 1_000;

    /** The most digits after the point, or zeros before it. */
    static final int MAX_SCALE = 10_000;

    private Numbers() {
    }

    /** Throws NumberFormatException for what is no number, ArithmeticException beyond a bound. */
    static BigDecimal decimal(String literal) {
        if (literal.length() > MAX_LENGTH) {
            throw new ArithmeticException("too many digits");
        }
        BigDecimal value = new BigDecimal(literal);
        if (value.scale() > MAX_SCALE || value.scale() < -MAX_SCALE) {
            throw new ArithmeticException("the exponent is out of range");
        }
        return value;
    }

    /** As {@link #decimal}; a fraction is an ArithmeticException too. */
    static BigInteger integer(String literal) {
        return decimal(literal).toBigIntegerExact();
    }

    /** Writes without an exponent, except where that would take thousands of characters. */
    static String plain(BigDecimal value) {
        boolean bounded = value.scale() <= MAX_SCALE && value.scale() >= -MAX_SCALE;
        return bounded ? value.toPlainString() : value.toString();
    }
}
