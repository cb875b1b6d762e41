package dev.jacquard.escape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An expression with a given numeric value: a typed literal (JLS 3.10.1, 3.10.2), or an expression that makes a
 * {@code BigInteger} or {@code BigDecimal}, both by their simple names.
 */
public final class JavaNumber implements EscapedText {
    private final String text;

    private JavaNumber(String text) {
        this.text = text;
    }

    /**
     * A literal of type {@code int}.
     *
     * @param value the value
     * @return the literal
     */
    public static JavaNumber ofInt(int value) {
        return new JavaNumber(Integer.toString(value));
    }

    /**
     * A literal of type {@code long}.
     *
     * @param value the value
     * @return the literal
     */
    public static JavaNumber ofLong(long value) {
        return new JavaNumber(value + "L");
    }

    /**
     * A literal of type {@code float}: the shortest that reads back as the value.
     *
     * @param value the value; a constant of {@code Float} if it is not finite
     * @return the expression
     */
    public static JavaNumber ofFloat(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            return new JavaNumber("Float." + constant(value));
        }
        boolean negative = Float.floatToIntBits(value) < 0;
        return new JavaNumber(shortest(value, negative, read -> read.floatValue() == value) + "f");
    }

    /**
     * A literal of type {@code double}: the shortest that reads back as the value.
     *
     * @param value the value; a constant of {@code Double} if it is not finite
     * @return the expression
     */
    public static JavaNumber ofDouble(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new JavaNumber("Double." + constant(value));
        }
        return new JavaNumber(shortest(value, Double.doubleToLongBits(value) < 0, read -> read.doubleValue() == value));
    }

    /**
     * Not Double.toString: until JDK 19 it did not always give the shortest, and so gives other bytes than later ones.
     */
    private static String shortest(double value, boolean negative, Predicate<BigDecimal> isSame) {
        if (value == 0) {
            return negative ? "-0.0" : "0.0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; ; precision++) {
            // Above a power of two the next value is twice as far as below it, so that the nearest may fail alone.
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = exact.round(new MathContext(precision, mode));
                if (isSame.test(rounded)) {
                    return decimal(rounded);
                }
            }
        }
    }

    /**
     * An expression of type {@code BigInteger}.
     *
     * @param value the value
     * @return the expression
     */
    public static JavaNumber ofBigInteger(BigInteger value) {
        if (value.bitLength() < Long.SIZE) {
            return new JavaNumber("BigInteger.valueOf(" + value + "L)");
        }
        return new JavaNumber("new BigInteger(" + JavaString.of(value.toString()) + ")");
    }

    /**
     * An expression of type {@code BigDecimal} with the same digits and scale.
     *
     * @param value the value
     * @return the expression
     */
    public static JavaNumber ofBigDecimal(BigDecimal value) {
        return new JavaNumber("new BigDecimal(" + JavaString.of(value.toString()) + ")");
    }

    private static String constant(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "POSITIVE_INFINITY" : "NEGATIVE_INFINITY";
    }

    /** Plain digits for numbers of common size, an exponent for the others; always with a point. */
    private static String decimal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= -4 && exponent < 16) {
            String plain = stripped.toPlainString();
            return plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String digits = stripped.unscaledValue().abs().toString();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (stripped.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaNumber number && text.equals(number.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
