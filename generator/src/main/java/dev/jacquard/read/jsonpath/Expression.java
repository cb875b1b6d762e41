package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Something with a value in a filter: a literal, a query or a function. */
sealed interface Expression {
    /** The value; null if there is none. */
    @Nullable JsonNode value(JsonNode current, Evaluation evaluation);

    /** A value that the query itself gives. */
    record Literal(JsonNode node) implements Expression {
        @Override
        public JsonNode value(JsonNode current, Evaluation evaluation) {
            return node;
        }
    }

    /** A query, from the value that is asked about or from the root. */
    record Query(boolean relative, List<Segment> segments) implements Expression {
        List<Match> matches(JsonNode current, Evaluation evaluation) {
            return Segment.select(segments, Match.root(relative ? current : evaluation.root()), evaluation);
        }

        boolean singular() {
            return segments.stream().allMatch(Segment::singular);
        }

        @Override
        public @Nullable JsonNode value(JsonNode current, Evaluation evaluation) {
            List<Match> matches = matches(current, evaluation);
            return matches.size() == 1 ? matches.get(0).node() : null;
        }
    }

    /** A function of RFC 9535, section 2.4. */
    record Function(String name, List<Expression> arguments) implements Expression {
        /** Whether the result is a truth, which cannot be compared. */
        boolean logical() {
            return name.equals("match") || name.equals("search");
        }

        @Override
        public @Nullable JsonNode value(JsonNode current, Evaluation evaluation) {
            Expression first = arguments.get(0);
            return switch (name) {
                case "count" -> LongNode.valueOf(((Query) first).matches(current, evaluation).size());
                case "value" -> first.value(current, evaluation);
                case "length" -> length(first.value(current, evaluation));
                default -> BooleanNode.valueOf(matches(
                        first.value(current, evaluation), arguments.get(1).value(current, evaluation)));
            };
        }

        private static @Nullable JsonNode length(@Nullable JsonNode node) {
            if (node == null || !node.isTextual() && !node.isContainerNode()) {
                return null;
            }
            String text = node.textValue();
            return LongNode.valueOf(text == null ? node.size() : text.codePointCount(0, text.length()));
        }

        private boolean matches(@Nullable JsonNode text, @Nullable JsonNode expression) {
            if (text == null || expression == null || !text.isTextual() || !expression.isTextual()) {
                return false;
            }
            try {
                var matcher = Pattern.compile(expression.textValue()).matcher(text.textValue());
                return name.equals("match") ? matcher.matches() : matcher.find();
            } catch (PatternSyntaxException e) {
                return false;
            }
        }
    }

    /** Orders numbers by value, so that 1 is 1.0; other values that are not equal are only different. */
    static int compareNumbers(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }

    /** Orders texts by code points (RFC 9535, section 2.3.5.2.2). */
    static int compareText(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return Arrays.compare(left, right);
    }
}
