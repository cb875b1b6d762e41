package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Javadoc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Constraints in plain words: {@code 1 to 20 characters}. */
final class ConstraintWords {
    /** A longer pattern tells a reader nothing. */
    private static final int LONGEST_PATTERN = 120;

    /** A longer value is no help on a line of documentation. */
    static final int LONGEST_VALUE = 60;

    /** Beyond this many digits a number keeps its exponent. */
    private static final int MOST_DIGITS = 40;

    private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    private final List<Javadoc> phrases = new ArrayList<>();

    private ConstraintWords() {}

    /** What a value of a type must satisfy, as one sentence without a full stop; empty if there is nothing to say. */
    static Javadoc of(Type type, Constraints constraints) {
        ConstraintWords words = new ConstraintWords();
        words.add(type.withoutNull(), constraints);
        Javadoc sentence = Javadoc.empty();
        for (Javadoc phrase : words.phrases) {
            sentence = sentence.isEmpty() ? phrase : Javadoc.markup("%, %", sentence, phrase);
        }
        return sentence;
    }

    private void add(Type type, Constraints constraints) {
        if (type instanceof Primitive primitive) {
            if (constraints.constant() != null) {
                constant(ValueWords.shown(constraints.constant()));
                return;
            }
            switch (primitive.kind()) {
                case INT32 -> number(constraints, INT_MIN, INT_MAX);
                case INT64 -> number(constraints, LONG_MIN, LONG_MAX);
                case BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> number(constraints, null, null);
                case BOOLEAN, BINARY -> { }
                default -> text(constraints);
            }
        } else if (type instanceof ListType list) {
            range(constraints.minItems(), constraints.maxItems(), "item", "items");
            elements("each item %", list.items(), constraints.elements());
        } else if (type instanceof MapType map) {
            range(constraints.minItems(), constraints.maxItems(), "entry", "entries");
            elements("each value %", map.values(), constraints.elements());
        }
    }

    private void constant(String value) {
        if (value.length() <= LONGEST_VALUE && value.indexOf('\n') < 0) {
            phrases.add(Javadoc.markup("always %", Javadoc.code(value)));
        }
    }

    private void number(Constraints constraints, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
        bound("at least %", constraints.minimum(), least);
        bound("more than %", constraints.exclusiveMinimum(), null);
        bound("at most %", constraints.maximum(), greatest);
        bound("less than %", constraints.exclusiveMaximum(), null);
        bound("a multiple of %", constraints.multipleOf(), BigDecimal.ONE);
    }

    /** A bound, unless every value of the Java type keeps it. */
    private void bound(String words, @Nullable BigDecimal bound, @Nullable BigDecimal always) {
        if (bound != null && (always == null || bound.compareTo(always) != 0)) {
            phrases.add(Javadoc.markup(words, Javadoc.literal(number(bound))));
        }
    }

    private void text(Constraints constraints) {
        range(constraints.minLength(), constraints.maxLength(), "character", "characters");
        for (String pattern : constraints.patterns()) {
            phrases.add(pattern.length() <= LONGEST_PATTERN
                    ? Javadoc.markup("matches the pattern %", Javadoc.code(pattern))
                    : Javadoc.markup("matches a pattern of the document"));
        }
    }

    private void range(@Nullable Integer least, @Nullable Integer greatest, String one, String many) {
        boolean from = least != null && least > 0;
        if (!from && greatest == null) {
            return;
        }
        String words;
        if (!from) {
            words = "at most " + greatest;
        } else if (greatest == null) {
            words = "at least " + least;
        } else {
            words = least.equals(greatest) ? "exactly " + greatest : least + " to " + greatest;
        }
        boolean single = greatest == null ? least == 1 : greatest == 1;
        phrases.add(Javadoc.markup(words + " " + (single ? one : many)));
    }

    private void elements(String words, Type type, @Nullable Constraints constraints) {
        if (constraints != null) {
            Javadoc each = of(type, constraints);
            if (!each.isEmpty()) {
                phrases.add(Javadoc.markup(words, each));
            }
        }
    }

    static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean few = plain.precision() + Math.abs((long) plain.scale()) <= MOST_DIGITS;
        return few ? plain.toPlainString() : plain.toString();
    }
}
