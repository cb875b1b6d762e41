package dev.jacquard.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the document tells readers about one of its parts. The texts are Markdown, as they stand in the document.
 *
 * @param summary a line
 * @param description a text
 * @param externalDocs a link to more
 * @param deprecation why not to use it and what to use instead; empty if it is deprecated without a word, null if it is not
 */
public record Documentation(
        @Nullable String summary,
        @Nullable String description,
        @Nullable ExternalDocs externalDocs,
        @Nullable String deprecation) {
    /** Nothing is told. */
    public static final Documentation NONE = new Documentation(null, null, null, null);

    /**
     * The summary, where it says more than a name does: titles often repeat it.
     *
     * @param name the part's name, in the document or in Java
     * @return the summary; null if there is none, or if all its words stand in the name
     */
    public @Nullable String summaryBeside(String name) {
        if (summary == null) {
            return null;
        }
        String letters = String.join("", words(name));
        return words(summary).stream().allMatch(letters::contains) ? null : summary;
    }

    /** The runs of letters and numbers, in lower case. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0, c; i <= text.length(); i += Character.charCount(c)) {
            c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean inWord = Character.isLetter(c) || isNumber(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }

    /** Whether a character is a number, one of more than a digit among them. */
    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /**
     * Whether the part is deprecated.
     *
     * @return true if it is
     */
    public boolean deprecated() {
        return deprecation != null;
    }
}
