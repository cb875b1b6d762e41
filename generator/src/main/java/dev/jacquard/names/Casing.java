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
            Map.entry("iOS", "Ios"), Map.entry("macOS", "Macos"), Map.entry("tvOS", "Tvos"), Map.entry("IPv", "Ipv"),
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
            lower = isTail(upper, run) ? run : run - Character.charCount(upper.codePointBefore(run));
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

    /** The name of several: {@code error} gives {@code errors}; a plural comes back as it is. */
    static String plural(String word) {
        if (!singular(word).equals(word)) {
            return word;
        }
        int last = word.length() - 1;
        if (word.endsWith("y") && last > 0 && "aeiou".indexOf(word.charAt(last - 1)) < 0) {
            return word.substring(0, last) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing ? "es" : "s");
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
            if (i > 0 && isCapital(c) && isHump(word, i, i + Character.charCount(c))) {
                out.append('_');
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    /** Whether a capital begins a part of a word. */
    private static boolean isHump(String word, int index, int next) {
        int before = word.codePointBefore(index);
        int after = next < word.length() ? word.codePointAt(next) : 0;
        if (isSmall(after) && !isTail(word, next)) {
            return true;
        }
        // Base64URL is BASE64_URL, but 1080P and 3D are one thing.
        return Character.isDigit(before) ? isCapital(after) && !startsWithDigit(word) : !isCapital(before);
    }

    private static boolean startsWithDigit(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    /** Whether a letter belongs to the capitals before it: {@code IDs}, {@code URLsOnly}, {@code APIv2}. */
    private static boolean isTail(String word, int index) {
        if (index < 2 || !isCapital(word.codePointBefore(index - 1))) {
            return false;
        }
        int after = index + 1 < word.length() ? word.codePointAt(index + 1) : 0;
        return word.charAt(index) == 's' ? !isSmall(after) : word.charAt(index) == 'v' && Character.isDigit(after);
    }

    /** The length of the capitals at the start. */
    private static int capitals(String text) {
        int run = 0;
        while (run < text.length() && isCapital(text.codePointAt(run))) {
            run += Character.charCount(text.codePointAt(run));
        }
        return run;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private static boolean isSmall(int c) {
        return Character.isLowerCase(c);
    }
}
