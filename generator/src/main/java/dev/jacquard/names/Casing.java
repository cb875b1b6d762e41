package dev.jacquard.names;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words joined as Java joins them. A word keeps its own capitals ({@code pinID}), unless it has no small letter and
 * stands beside others ({@code HTTP_STATUS}). Case is changed without regard to the locale.
 */
final class Casing {
    /** Words with capitals inside that nobody writes as two. */
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("OAuth", "Oauth"), Map.entry("iPhone", "Iphone"), Map.entry("iPad", "Ipad"),
            Map.entry("iOS", "Ios"), Map.entry("QoS", "Qos"),
            Map.entry("macOS", "Macos"), Map.entry("tvOS", "Tvos"), Map.entry("IPv", "Ipv"),
            Map.entry("eTag", "Etag"), Map.entry("ETag", "Etag"), Map.entry("eBook", "Ebook"),
            Map.entry("eMail", "Email"), Map.entry("GitHub", "Github"), Map.entry("GitLab", "Gitlab"),
            Map.entry("YouTube", "Youtube"), Map.entry("PayPal", "Paypal"), Map.entry("LinkedIn", "Linkedin"),
            Map.entry("JavaScript", "Javascript"), Map.entry("TypeScript", "Typescript"),
            Map.entry("GraphQL", "Graphql"), Map.entry("MySQL", "Mysql"), Map.entry("PostgreSQL", "Postgresql"));

    /** Compiled when the first constant comes. */
    private static final class WholeWords {
        static final Pattern PATTERN =
                Pattern.compile("(?<![a-z])(?:" + String.join("|", WHOLE.keySet()) + ")(?![a-z])");
    }

    private Casing() {}

    /** {@code geo data} as {@code GeoData}. */
    static String upperCamel(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            String normal = normal(word, words.size() > 1);
            // Two numbers side by side would run together: v1_2 is not v12.
            if (out.length() > 0
                    && Character.isDigit(out.codePointBefore(out.length()))
                    && Character.isDigit(normal.codePointAt(0))) {
                out.append('_');
            }
            int first = normal.codePointAt(0);
            out.appendCodePoint(Unicode.upper(first)).append(normal, Character.charCount(first), normal.length());
        }
        return out.toString();
    }

    /** {@code X Plex Token} as {@code xPlexToken}; a word that is lower camel case already stays. */
    static String lowerCamel(List<String> words) {
        String upper = upperCamel(words);
        if (upper.isEmpty()) {
            return upper;
        }
        int run = capitals(upper);
        String word = words.get(0);
        int first = word.codePointAt(0);
        int firstLength = Character.charCount(upper.codePointAt(0));
        if (isSmall(first)) {
            return Character.toString(first) + upper.substring(firstLength);
        }
        int lower = run;
        if (word.length() == Character.charCount(first)) {
            // X Plex: a first word of one letter is followed by the capital of the second.
            lower = Math.min(run, firstLength);
        } else if (run > 1 && run < upper.length() && Character.isLetter(upper.codePointAt(run))) {
            // URLPath: the last capital of the run begins the next word; but IDs is one.
            lower = Humps.isTail(upper, run) ? run : run - Character.charCount(upper.codePointBefore(run));
            lower = Math.max(lower, firstLength);
        }
        StringBuilder out = new StringBuilder(upper.length());
        return out.append(Unicode.smalls(upper.substring(0, lower)))
                .append(upper, lower, upper.length())
                .toString();
    }

    /** {@code bad Request} as {@code BAD_REQUEST}, {@code HTTPStatus} as {@code HTTP_STATUS}. */
    static String constant(List<String> words) {
        return words.stream()
                .map(word -> Unicode.capitals(humps(whole(word))))
                .collect(Collectors.joining("_"));
    }

    private static String normal(String word, boolean besideOthers) {
        if (!besideOthers || word.length() < 2 || hasSmall(word)) {
            return word;
        }
        int first = Character.charCount(word.codePointAt(0));
        return word.substring(0, first) + Unicode.smalls(word.substring(first));
    }

    private static boolean hasSmall(String word) {
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (isSmall(c)) {
                return true;
            }
        }
        return false;
    }

    private static String whole(String word) {
        return WholeWords.PATTERN.matcher(word).replaceAll(match -> WHOLE.get(match.group()));
    }

    /** A word with {@code _} before each part that begins with a capital. */
    private static String humps(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (Humps.isStart(word, i)) {
                out.append('_');
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    /** The length of the capitals at the start. */
    private static int capitals(String text) {
        int run = 0;
        while (run < text.length() && isCapital(text.codePointAt(run))) {
            run += Character.charCount(text.codePointAt(run));
        }
        return run;
    }

    static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isSmall(int c) {
        return Character.isLowerCase(c);
    }
}
