package dev.jacquard.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The title of a document as the name of a client: without the words that say that this is a document about an API.
 * {@code Swagger Petstore - OpenAPI 3.0} is {@code Swagger Petstore}, {@code dbt Cloud API v2} is {@code dbt Cloud v2}.
 */
final class Titles {
    private static final Set<String> NOISE = Set.of(
            "api", "apis", "rest", "restful", "openapi", "swagger", "documentation", "docs", "reference",
            "specification",
            "spec", "definition");

    private static final Set<String> VERSION = Set.of("v", "version");

    private Titles() {}

    /** The words that name the API; all of the title where nothing else would be left. */
    static String of(String title) {
        List<String> words = Words.of(title).words();
        int end = words.size();
        int digits = end;
        while (digits > 0 && isNumber(words.get(digits - 1))) {
            digits--;
        }
        int start = digits;
        boolean isMarked = start > 0 && (isMajor(words.get(start - 1)) || isOneOf(VERSION, words, start - 1));
        if (isMarked) {
            start--;
        }
        // A whole number is a version that callers know, as in v2; what has parts is the document's.
        String kept = "";
        boolean isVersion = start < end && (isMarked || isOneOf(NOISE, words, start - 1));
        if (isVersion) {
            String version = words.get(digits == end ? start : digits);
            int parts = end - digits + (isMarked && isMajor(words.get(start)) ? 1 : 0);
            kept = parts == 1 ? (isMajor(version) ? version : "v" + version) : "";
            end = start;
        }
        while (isOneOf(NOISE, words, end - 1)) {
            end--;
        }
        int first = end > 0 && words.get(0).equalsIgnoreCase("the") ? 1 : 0;
        if (end <= first || (first == 0 && end == words.size())) {
            return title;
        }
        List<String> left = new ArrayList<>(words.subList(first, end));
        if (!kept.isEmpty()) {
            left.add(kept);
        }
        return String.join(" ", left);
    }

    private static boolean isOneOf(Set<String> set, List<String> words, int index) {
        return index >= 0 && set.contains(words.get(index).toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** {@code v2} */
    private static boolean isMajor(String word) {
        return word.length() > 1 && Character.toLowerCase(word.charAt(0)) == 'v' && isNumber(word.substring(1));
    }
}
