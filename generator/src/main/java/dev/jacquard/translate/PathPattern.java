package dev.jacquard.translate;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of paths: {@code *} stands for anything within a segment, {@code **} for any segments. Methods may follow:
 * {@code /pets/**#GET,POST}.
 */
public final class PathPattern {
    private final String text;
    private final String[] segments;
    private final String methods;

    private PathPattern(String text, String[] segments, String methods) {
        this.text = text;
        this.segments = segments;
        this.methods = methods;
    }

    /**
     * A pattern.
     *
     * @param text the pattern
     * @return the pattern, to be matched
     */
    public static PathPattern of(String text) {
        int hash = text.lastIndexOf('#');
        String path = hash < 0 ? text : text.substring(0, hash);
        String methods = hash < 0 ? "" : "," + text.substring(hash + 1).toUpperCase(Locale.ROOT).replace(" ", "") + ",";
        return new PathPattern(text, path.strip().split("/", -1), methods);
    }

    /**
     * Whether a path matches.
     *
     * @param path a path as the document writes it
     * @param method the HTTP method, in capitals
     * @return true if it does
     */
    public boolean matches(String path, String method) {
        // A path may have a # itself.
        return text.equals(path) || (methods.isEmpty() || methods.contains("," + method + ",")) && matches(0, path.split("/", -1), 0);
    }

    /** The pattern as it was written. */
    String text() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathPattern pattern && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private boolean matches(int segment, String[] path, int at) {
        if (segment == segments.length) {
            return at == path.length;
        }
        if (segments[segment].equals("**")) {
            for (int next = at; next <= path.length; next++) {
                if (matches(segment + 1, path, next)) {
                    return true;
                }
            }
            return false;
        }
        return at < path.length && glob(segments[segment], path[at]) && matches(segment + 1, path, at + 1);
    }

    /** Matches one segment; backtracks to the last star only, so that the time is at most the product of the lengths. */
    private static boolean glob(String pattern, String text) {
        int p = 0;
        int star = -1;
        int marked = 0;
        for (int t = 0; t < text.length(); ) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                marked = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++marked;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
