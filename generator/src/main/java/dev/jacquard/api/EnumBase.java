package dev.jacquard.api;

import java.math.BigDecimal;

/** Which type holds the values of an enum. */
public final class EnumBase {
    private EnumBase() {}

    /**
     * The type that holds the values.
     *
     * @param type an enum
     * @return the document's, if it holds all of them; text where they are texts; or any JSON
     */
    public static Type of(EnumType type) {
        if (type.base() instanceof Primitive primitive && type.values().stream().allMatch(each -> fits(primitive, each))) {
            return Primitive.of(primitive.kind());
        }
        boolean text = type.values().stream().allMatch(value -> value.literal() instanceof Literal.Text);
        return text ? Primitive.of(Primitive.Kind.STRING) : new AnyType(false);
    }

    private static boolean fits(Primitive base, EnumType.Value value) {
        Literal literal = value.literal();
        return switch (base.kind()) {
            case STRING -> literal instanceof Literal.Text;
            case BOOLEAN -> literal instanceof Literal.Bool;
            case INT32 -> literal instanceof Literal.Number number && isWhole(number.value(), Integer.SIZE);
            case INT64 -> literal instanceof Literal.Number number && isWhole(number.value(), Long.SIZE);
            case DOUBLE -> literal instanceof Literal.Number number && isExact(number.value());
            default -> false;
        };
    }

    private static boolean isWhole(BigDecimal value, int bits) {
        // A scale far below zero would make a number of gigabytes.
        boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
        return whole && value.precision() - value.scale() < 20 && value.toBigIntegerExact().bitLength() < bits;
    }

    private static boolean isExact(BigDecimal value) {
        double rounded = value.doubleValue();
        return !Double.isInfinite(rounded) && new BigDecimal(Double.toString(rounded)).compareTo(value) == 0;
    }
}
