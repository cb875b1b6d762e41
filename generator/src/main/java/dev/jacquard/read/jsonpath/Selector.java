package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a step selects of a value (RFC 9535, section 2.3). */
sealed interface Selector {
    /** Adds what is selected. */
    void select(Match match, Evaluation evaluation, List<Match> found);

    /** A member by its name. */
    record Name(String name) implements Selector {
        @Override
        public void select(Match match, Evaluation evaluation, List<Match> found) {
            JsonNode member = match.node().isObject() ? match.node().get(name) : null;
            if (member != null) {
                found.add(new Match(match, name, member));
            }
        }
    }

    /** An element by its index, from the end if it is negative. */
    record Index(long index) implements Selector {
        @Override
        public void select(Match match, Evaluation evaluation, List<Match> found) {
            JsonNode node = match.node();
            long at = index < 0 ? node.size() + index : index;
            if (node.isArray() && at >= 0 && at < node.size()) {
                found.add(new Match(match, Long.toString(at), node.get((int) at)));
            }
        }
    }

    /** All members or elements. */
    record Wildcard() implements Selector {
        @Override
        public void select(Match match, Evaluation evaluation, List<Match> found) {
            match.children().forEach(child -> {
                evaluation.look();
                found.add(child);
            });
        }
    }

    /** Elements from an index to before another, by steps. */
    record Slice(@Nullable Long start, @Nullable Long end, long step) implements Selector {
        @Override
        public void select(Match match, Evaluation evaluation, List<Match> found) {
            JsonNode node = match.node();
            long size = node.size();
            if (!node.isArray() || step == 0) {
                return;
            }
            if (step > 0) {
                long upper = bound(end, size, size, 0, size);
                for (long i = bound(start, 0, size, 0, size); i < upper; i += Math.min(step, size)) {
                    add(match, (int) i, evaluation, found);
                }
            } else {
                long lower = bound(end, -size - 1, size, -1, size - 1);
                for (long i = bound(start, size - 1, size, -1, size - 1); i > lower; i += Math.max(step, -size)) {
                    add(match, (int) i, evaluation, found);
                }
            }
        }

        private static long bound(@Nullable Long given, long otherwise, long size, long least, long most) {
            long value = given == null ? otherwise : given;
            return Math.max(least, Math.min(most, value < 0 ? size + value : value));
        }

        private static void add(Match match, int index, Evaluation evaluation, List<Match> found) {
            evaluation.look();
            found.add(new Match(match, Integer.toString(index), match.node().get(index)));
        }
    }

    /** The members or elements for which a condition holds. */
    record Filter(Condition condition) implements Selector {
        @Override
        public void select(Match match, Evaluation evaluation, List<Match> found) {
            for (Match child : match.children()) {
                evaluation.look();
                if (condition.holds(child.node(), evaluation)) {
                    found.add(child);
                }
            }
        }
    }
}
