package dev.jacquard.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JavaNumberTest {
    @Test
    void literalsAreTypedAndShort() {
        assertThat(JavaNumber.ofInt(-7)).hasToString("-7");
        assertThat(JavaNumber.ofLong(900)).hasToString("900L");
        assertThat(JavaNumber.ofDouble(0.1)).hasToString("0.1");
        assertThat(JavaNumber.ofDouble(100)).hasToString("100.0");
        assertThat(JavaNumber.ofDouble(-0.0)).hasToString("-0.0");
        assertThat(JavaNumber.ofDouble(-2.5e-7)).hasToString("-2.5E-7");
        assertThat(JavaNumber.ofDouble(1e23)).hasToString("1.0E23");
        assertThat(JavaNumber.ofDouble(Math.pow(2, -44))).hasToString("5.684341886080802E-14");
        assertThat(JavaNumber.ofFloat(0.1f)).hasToString("0.1f");
        assertThat(JavaNumber.ofFloat(Float.NaN)).hasToString("Float.NaN");
        assertThat(JavaNumber.ofBigInteger(BigInteger.TEN)).hasToString("BigInteger.valueOf(10L)");
        assertThat(JavaNumber.ofBigDecimal(new BigDecimal("1.50"))).hasToString("new BigDecimal(\"1.50\")");
    }

    @Test
    void everyValueArrives() throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>(List.of(
                0, Integer.MIN_VALUE, Integer.MAX_VALUE, 0L, Long.MIN_VALUE, Long.MAX_VALUE,
                0.0, -0.0, Double.MIN_VALUE, Double.MIN_NORMAL, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY, 2e-3, 9007199254740993.0, 1.0E23, 2.2250738585072014E-308, 4.35, 1e16, 1e15,
                0f, -0f, Float.MIN_VALUE, Float.MIN_NORMAL, Float.MAX_VALUE, Float.NaN, Float.NEGATIVE_INFINITY,
                16777216f, 0.3f,
                BigInteger.ZERO, BigInteger.TWO.pow(63), BigInteger.TWO.pow(63).negate(),
                BigInteger.TWO.pow(200).negate(),
                new BigDecimal("1e400"), new BigDecimal("-0.10"), new BigDecimal("9223372036854775808"),
                new BigDecimal("0E-10")));
        Random random = new Random(20261123);
        for (int i = 0; i < 300; i++) {
            double anyDouble = Double.longBitsToDouble(random.nextLong());
            float anyFloat = Float.intBitsToFloat(random.nextInt());
            values.add(Double.isNaN(anyDouble) ? 0.0 : anyDouble);
            values.add(Float.isNaN(anyFloat) ? 0f : anyFloat);
        }
        StringBuilder source = new StringBuilder("import java.math.*;\n/** Test. */ public final class Sink {\n"
                + "private Sink() {}\n"
                + "/** All.\n * @return all */ public static Object[] all() { return new Object[] {\n");
        values.forEach(value -> source.append(literal(value)).append(",\n"));
        Class<?> sink = InMemoryCompiler.compile("Sink", source + "}; } }").loadClass("Sink");
        assertThat((Object[]) sink.getMethod("all").invoke(null)).containsExactlyElementsOf(values);
    }

    private static JavaNumber literal(Object value) {
        if (value instanceof Integer number) {
            return JavaNumber.ofInt(number);
        } else if (value instanceof Long number) {
            return JavaNumber.ofLong(number);
        } else if (value instanceof Double number) {
            return JavaNumber.ofDouble(number);
        } else if (value instanceof Float number) {
            return JavaNumber.ofFloat(number);
        }
        return value instanceof BigInteger number
                ? JavaNumber.ofBigInteger(number) : JavaNumber.ofBigDecimal((BigDecimal) value);
    }
}
