package dev.jacquard.names;

/** Names in camel case that are put together without saying anything twice. */
final class Overlap {
    private Overlap() {}

    /**
     * A name followed by another: words with which the first ends and the second begins stand once, if the second has
     * more words than these. {@code DiscountEligibility} and {@code EligibilityType} are
     * {@code DiscountEligibilityType}.
     */
    static String join(String start, String end) {
        for (int length = Math.min(start.length(), end.length() - 1); length > 1; length--) {
            int at = start.length() - length;
            boolean isShared = start.regionMatches(true, at, end, 0, length)
                    && Humps.isBoundary(start, at)
                    && Humps.isStart(end, length);
            if (isShared) {
                return start + end.substring(length);
            }
        }
        return start + end;
    }

    /** Whether the words of one name follow each other in another. A plural counts as its singular. */
    static boolean contains(String name, String words) {
        return !words.isEmpty() && (holds(name, words) || holds(name, Plurals.singular(words))
                || holds(name, Plurals.plural(words)));
    }

    private static boolean holds(String name, String words) {
        for (int i = 0; i + words.length() <= name.length(); i++) {
            boolean isThere = name.regionMatches(true, i, words, 0, words.length())
                    && Humps.isBoundary(name, i)
                    && Humps.isBoundary(name, i + words.length());
            if (isThere) {
                return true;
            }
        }
        return false;
    }
}
