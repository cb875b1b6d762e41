package dev.jacquard.diagnostics;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that is nearest to a misspelt one, by the number of letters to insert, drop, replace or swap with
 * their neighbour.
 */
public final class NearestName {
    private static final int LONGEST = 200;

    /** Steps left for all questions together, so that a document full of faults costs no more than a second. */
    private long budget = 30_000_000;

    /**
     * Finds a name.
     *
     * @param wanted the misspelt name
     * @param names the names that exist
     * @return the nearest of the names; the first one of several; null if none is near enough to be meant
     */
    public @Nullable String to(String wanted, Iterator<String> names) {
        int least = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        while (names.hasNext() && budget > 0) {
            String name = names.next();
            budget--;
            if (name.equalsIgnoreCase(wanted)) {
                return name;
            }
            if (Math.abs(name.length() - wanted.length()) < least && name.length() <= LONGEST) {
                int distance = distance(wanted, name);
                if (distance < least) {
                    least = distance;
                    nearest = name;
                }
            }
        }
        return nearest;
    }

    private int distance(String a, String b) {
        budget -= (long) a.length() * b.length();
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
