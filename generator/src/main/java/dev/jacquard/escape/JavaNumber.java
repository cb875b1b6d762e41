package dev.jacquard.escape;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
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
        String digits = "0.0";
        if (value != 0) {
            BigDecimal exact = new BigDecimal(value);
            int precision = 1;
            while (round(exact, precision).floatValue() != value) {
                precision++;
            }
            digits = decimal(round(exact, precision));
        } else if (Float.floatToIntBits(value) != 0) {
            digits = "-0.0";
        }
        return new JavaNumber(digits + "f");
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
        if (value == 0) {
            return new JavaNumber(Double.doubleToLongBits(value) == 0 ? "0.0" : "-0.0");
        }
        // Not Double.toString: until JDK 19 it did not always give the shortest, and so gives other bytes than later ones.
        BigDecimal exact = new BigDecimal(value);
        int precision = 1;
        while (round(exact, precision).doubleValue() != value) {
            precision++;
        }
        return new JavaNumber(decimal(round(exact, precision)));
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

    private static BigDecimal round(BigDecimal exact, int precision) {
        return exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
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
