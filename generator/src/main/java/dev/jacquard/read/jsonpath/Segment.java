package dev.jacquard.read.jsonpath;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of a query (RFC 9535, section 2.5).
 *
 * @param descendant whether it is taken from all values below, too
 * @param selectors what it selects of each
 */
record Segment(boolean descendant, List<Selector> selectors) {
    /** What the steps select, one after the other. */
    static List<Match> select(List<Segment> segments, Match start, Evaluation evaluation) {
        List<Match> matches = List.of(start);
        for (Segment segment : segments) {
            List<Match> next = new ArrayList<>();
            for (Match match : matches) {
                segment.select(match, evaluation, next);
            }
            matches = next;
        }
        return matches;
    }

    private void select(Match match, Evaluation evaluation, List<Match> found) {
        evaluation.look();
        for (Selector selector : selectors) {
            selector.select(match, evaluation, found);
        }
        if (descendant) {
            for (Match child : match.children()) {
                if (child.node().isContainerNode()) {
                    select(child, evaluation, found);
                }
            }
        }
    }

    /** Whether the step selects at most one value. */
    boolean singular() {
        return !descendant && selectors.size() == 1
                && (selectors.get(0) instanceof Selector.Name || selectors.get(0) instanceof Selector.Index);
    }
}
