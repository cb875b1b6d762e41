package dev.jacquard.translate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The one spelling of each tag. Tags are written by hand in each operation, and {@code Pets} beside {@code pets} is one
 * group to everybody who reads the document: capitals, blanks, hyphens and underscores make no difference.
 */
final class TagSpellings {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_-]");

    private final Map<String, String> spellings = new HashMap<>();

    /**
     * Spellings of the tags of a document.
     *
     * @param declared the tags that are declared: their spelling goes before others, the first one where there are two
     * @param used the tags of operations
     */
    TagSpellings(List<String> declared, Collection<String> used) {
        declared.forEach(this::add);
        // In their own order, and not in that of the paths: names do not depend on it.
        used.stream().sorted().forEach(this::add);
    }

    private void add(String tag) {
        spellings.putIfAbsent(folded(tag), tag);
    }

    /** The spelling that stands for a tag. */
    String of(String tag) {
        return spellings.getOrDefault(folded(tag), tag);
    }

    private static String folded(String tag) {
        String folded = BETWEEN_WORDS.matcher(tag).replaceAll("").toLowerCase(Locale.ROOT);
        return folded.isEmpty() ? tag : folded;
    }
}
