package dev.jacquard.escape;

/** Patterns of the generator's own words, in which each {@code %} is a gap. */
final class Gaps {
    private static final char GAP = '%';

    private Gaps() {}

    /**
     * Fills the gaps.
     *
     * @param pattern a constant of the generator, never a document's text
     * @param words encoded text for each gap, in order
     * @return the whole
     * @throws IllegalArgumentException if there are more or fewer gaps than words
     */
    static String fill(String pattern, String... words) {
        int gap = pattern.indexOf(GAP);
        if (gap < 0 && words.length == 0) {
            return pattern;
        }
        int length = pattern.length() - words.length;
        for (String word : words) {
            length += word.length();
        }
        StringBuilder out = new StringBuilder(Math.max(length, 0));
        int done = 0;
        int used = 0;
        for (; gap >= 0; gap = pattern.indexOf(GAP, done)) {
            if (used == words.length) {
                throw new IllegalArgumentException("More gaps than parts: " + pattern);
            }
            out.append(pattern, done, gap).append(words[used++]);
            done = gap + 1;
        }
        if (used < words.length) {
            throw new IllegalArgumentException("More parts than gaps: " + pattern);
        }
        return out.append(pattern, done, pattern.length()).toString();
    }
}
