package dev.jacquard.api;

import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        String letters = BETWEEN_WORDS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isSaid = BETWEEN_WORDS.splitAsStream(summary)
                .allMatch(word -> letters.contains(word.toLowerCase(Locale.ROOT)));
        return isSaid ? null : summary;
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
