package dev.jacquard.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** A check of numbers. They are compared exactly, as they are written on the wire. */
public final class NumberCheck extends ValueCheck<Number> {
    /** What is further apart is not divided: it would take time and space without bounds. */
    private static final int MOST_DIGITS = 10_000;

    private @Nullable BigDecimal least;
    private @Nullable BigDecimal above;
    private @Nullable BigDecimal greatest;
    private @Nullable BigDecimal below;
    private @Nullable BigDecimal step;

    NumberCheck() {
    }

    /**
     * Demands a number that is not less.
     *
     * @param number the least number
     * @return this check
     */
    public NumberCheck atLeast(String number) {
        least = new BigDecimal(number);
        return this;
    }

    /**
     * Demands a number that is greater.
     *
     * @param number the number to exceed
     * @return this check
     */
    public NumberCheck moreThan(String number) {
        above = new BigDecimal(number);
        return this;
    }

    /**
     * Demands a number that is not greater.
     *
     * @param number the greatest number
     * @return this check
     */
    public NumberCheck atMost(String number) {
        greatest = new BigDecimal(number);
        return this;
    }

    /**
     * Demands a number that is less.
     *
     * @param number the number to stay below
     * @return this check
     */
    public NumberCheck lessThan(String number) {
        below = new BigDecimal(number);
        return this;
    }

    /**
     * Demands a number that another one divides.
     *
     * @param number the divisor, more than zero
     * @return this check
     */
    public NumberCheck multipleOf(String number) {
        step = new BigDecimal(number);
        return this;
    }

    @Override
    public void check(ConstraintViolations out, Number value) {
        BigDecimal number = exact(value);
        if (number == null) {
            return;
        }
        if (least != null && number.compareTo(least) < 0) {
            out.add("must be at least " + least);
        }
        if (above != null && number.compareTo(above) <= 0) {
            out.add("must be more than " + above);
        }
        if (greatest != null && number.compareTo(greatest) > 0) {
            out.add("must be at most " + greatest);
        }
        if (below != null && number.compareTo(below) >= 0) {
            out.add("must be less than " + below);
        }
        if (step != null && !divides(step, number)) {
            out.add("must be a multiple of " + step);
        }
    }

    /** The number on the wire; null if it has no form there, which writing it tells. */
    private static @Nullable BigDecimal exact(Number value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(value.doubleValue()) ? new BigDecimal(value.toString()) : null;
        }
        return BigDecimal.valueOf(value.longValue());
    }

    private static boolean divides(BigDecimal step, BigDecimal number) {
        long digits = Math.abs((long) number.precision() - number.scale())
                + Math.abs((long) number.scale() - step.scale());
        return number.signum() == 0 || digits > MOST_DIGITS || number.remainder(step).signum() == 0;
    }
}
