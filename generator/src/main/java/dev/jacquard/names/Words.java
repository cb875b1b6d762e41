package dev.jacquard.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a document, joined as Java joins them.
 *
 * <p>Everything that cannot stand in a Java identifier, and {@code _} and {@code $}, parts words. A word keeps its own
 * capitals ({@code pinID}), unless it has no small letter and stands beside others ({@code HTTP_STATUS}). Letters of all
 * scripts are kept. Case is changed without regard to the locale.
 */
final class Words {
    private Words() {}

    /** {@code geo-data} as {@code GeoData}; empty if the text has no letter or digit. */
    static String upperCamel(String text) {
        List<String> words = split(text);
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            String normal = normal(word, words.size() > 1);
            // Two numbers side by side would run together: v1_2 is not v12.
            if (out.length() > 0 && isDigit(out.charAt(out.length() - 1)) && isDigit(normal.charAt(0))) {
                out.append('_');
            }
            int first = normal.codePointAt(0);
            out.appendCodePoint(Character.toUpperCase(first)).append(normal, Character.charCount(first), normal.length());
        }
        return out.toString();
    }

    /** {@code X-Plex-Token} as {@code xPlexToken}; a name that is lower camel case already stays. */
    static String lowerCamel(String text) {
        String upper = upperCamel(text);
        int run = 0;
        while (run < upper.length() && Character.isUpperCase(upper.charAt(run))) {
            run++;
        }
        if (run == 0) {
            return upper;
        }
        // URLPath: the last capital of the run begins the next word, unless the run is a word of its own.
        boolean next = run > 1 && run < upper.length() && Character.isLetter(upper.charAt(run));
        // X-Plex: a first word of one letter is followed by the capital of the second.
        int lower = firstWordLength(text) == 1 ? 1 : next ? run - 1 : run;
        StringBuilder out = new StringBuilder(upper);
        for (int i = 0; i < lower; i++) {
            out.setCharAt(i, Character.toLowerCase(upper.charAt(i)));
        }
        return out.toString();
    }

    /** {@code badRequest} as {@code BAD_REQUEST}. */
    static String constant(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : split(text)) {
            if (out.length() > 0) {
                out.append('_');
            }
            for (int i = 0; i < word.length(); i++) {
                char c = word.charAt(i);
                boolean hump = i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(word.charAt(i - 1));
                out.append(hump ? "_" : "").append(Character.toUpperCase(c));
            }
        }
        return out.toString();
    }

    /** The name of one of several: {@code errors} gives {@code error}; other words come back as they are. */
    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
        return plural && word.length() > 2 ? word.substring(0, word.length() - 1) : word;
    }

    private static int firstWordLength(String text) {
        List<String> words = split(text);
        return words.isEmpty() ? 0 : words.get(0).length();
    }

    private static String normal(String word, boolean besideOthers) {
        boolean shouting = word.length() > 1;
        for (int i = 0; i < word.length() && shouting; i++) {
            shouting = !Character.isLowerCase(word.charAt(i));
        }
        if (!shouting || !besideOthers) {
            return word;
        }
        StringBuilder out = new StringBuilder(word);
        for (int i = 1; i < out.length(); i++) {
            out.setCharAt(i, Character.toLowerCase(out.charAt(i)));
        }
        return out.toString();
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c)) {
                if (Character.isBmpCodePoint(c)) {
                    word.appendCodePoint(c);
                } else {
                    // Java takes it in a name, but javadoc's @param does not: a letter by its number.
                    word.append('u').append(Integer.toHexString(c));
                }
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
