package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a filter asks (RFC 9535, section 2.3.5). */
@FunctionalInterface
interface Condition {
    /** Whether it holds for a value. */
    boolean holds(JsonNode current, Evaluation evaluation);

    static Condition not(Condition condition) {
        return (current, evaluation) -> !condition.holds(current, evaluation);
    }

    static Condition any(List<Condition> conditions) {
        return (current, evaluation) -> conditions.stream().anyMatch(each -> each.holds(current, evaluation));
    }

    static Condition all(List<Condition> conditions) {
        return (current, evaluation) -> conditions.stream().allMatch(each -> each.holds(current, evaluation));
    }

    /** A comparison of two values, either of which may be missing. */
    static Condition compare(Expression left, String operator, Expression right) {
        return (current, evaluation) -> {
            JsonNode a = left.value(current, evaluation);
            JsonNode b = right.value(current, evaluation);
            return switch (operator) {
                case "==" -> equal(a, b);
                case "!=" -> !equal(a, b);
                case "<" -> less(a, b);
                case ">" -> less(b, a);
                case "<=" -> less(a, b) || equal(a, b);
                default -> less(b, a) || equal(a, b);
            };
        };
    }

    private static boolean equal(@Nullable JsonNode a, @Nullable JsonNode b) {
        if (a == null || b == null) {
            return a == b;
        }
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) == 0;
        }
        if (a.size() != b.size() || a.isContainerNode() != b.isContainerNode()) {
            return false;
        }
        return a.equals(Expression::compareNumbers, b);
    }

    private static boolean less(@Nullable JsonNode a, @Nullable JsonNode b) {
        if (a == null || b == null) {
            return false;
        }
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue()) < 0;
        }
        return a.isTextual() && b.isTextual() && Expression.compareText(a.textValue(), b.textValue()) < 0;
    }
}
