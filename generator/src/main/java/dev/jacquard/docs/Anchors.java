package dev.jacquard.docs;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The anchors that code-hosting sites give to the headings of a page: the text in small letters, with hyphens for
 * blanks and without punctuation; a second heading of the same text gets {@code -1}, a third {@code -2}.
 */
final class Anchors {
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Notes the page's next heading.
     *
     * @param heading its text, without markup
     * @return its anchor
     */
    String next(String heading) {
        StringBuilder out = new StringBuilder();
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                out.append('-');
            } else if (c == '-' || isWord(c)) {
                out.appendCodePoint(c);
            }
        });
        String anchor = out.toString();
        int count = seen.getOrDefault(anchor, 0);
        String unique = anchor;
        while (seen.containsKey(unique)) {
            count++;
            unique = anchor + "-" + count;
        }
        seen.put(anchor, count);
        seen.putIfAbsent(unique, 0);
        return unique;
    }

    /** Letters, marks, numbers, and connectors such as {@code _}. */
    private static boolean isWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}
