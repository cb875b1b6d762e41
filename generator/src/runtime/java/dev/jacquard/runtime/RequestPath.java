package dev.jacquard.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The path of a request in the making. A parameter's value stays inside the segment in which the
 * template has it: it can neither add nor climb nor remove one.
 */
final class RequestPath {
    private static final String FIXED = "-._~!$&'()*+,;=:@/";

    private final StringBuilder path = new StringBuilder();
    private @Nullable String empty; // the parameter that left its segment empty so far

    /** Appends a part of the template. Escapes that it holds are kept. */
    void fixed(String text) {
        if (text.startsWith("/")) {
            checkEmpty();
        }
        empty = null;
        path.append(ParameterText.encodeFixed(text, FIXED));
    }

    /** Appends an encoded value. */
    void value(String name, String encoded) {
        if (!encoded.isEmpty()) {
            empty = null;
            path.append(encoded);
        } else if (path.length() == 0 || path.charAt(path.length() - 1) == '/') {
            empty = name;
        }
    }

    /**
     * Returns the path.
     *
     * @throws IllegalArgumentException where a value makes its segment empty, {@code .} or
     *         {@code ..}
     */
    String finish() {
        checkEmpty();
        String text = path.toString();
        if (hasDotSegment(text)) {
            throw new IllegalArgumentException("a path parameter makes a segment \".\" or \"..\","
                    + " which would address something else");
        }
        return text.isEmpty() || text.startsWith("/") ? text : "/" + text;
    }

    private void checkEmpty() {
        if (empty != null) {
            throw new IllegalArgumentException("the path parameter " + empty
                    + " is empty, which would address something else");
        }
    }

    /** Says whether a segment is {@code .} or {@code ..}, percent-encoded or not. */
    static boolean hasDotSegment(@Nullable String path) {
        if (path == null || (path.indexOf('.') < 0 && path.indexOf('%') < 0)) {
            return false;
        }
        int start = 0;
        while (start <= path.length()) {
            int end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            if (end - start <= 6) { // "%2e%2e" is the longest spelling
                String segment = path.substring(start, end).replace("%2e", ".")
                        .replace("%2E", ".");
                if (segment.equals(".") || segment.equals("..")) {
                    return true;
                }
            }
            start = end + 1;
        }
        return false;
    }
}
