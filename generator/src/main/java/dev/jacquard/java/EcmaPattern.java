package dev.jacquard.java;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Says the regular expressions of documents (ECMA-262, as JSON Schema recommends) in the words of {@link Pattern}. Where
 * ECMA-262 has no meaning for what Java, Perl and Python agree on ({@code \A}, {@code (?i)}), theirs is kept: documents are
 * written by their servers' authors.
 */
final class EcmaPattern {
    /** A longer one is a program, and may be an attack. */
    private static final int LONGEST = 10_000;

    /** White space that Java's {@code \s} does not know. */
    private static final String SPACES = "\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    private final String source;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private EcmaPattern(String source) {
        this.source = source;
    }

    /**
     * The same expression for Java.
     *
     * @param ecma an expression
     * @return an expression that compiles; empty if there is none
     */
    static Optional<String> toJava(String ecma) {
        if (ecma.length() > LONGEST) {
            return Optional.empty();
        }
        String flags = flags(ecma);
        boolean delimited = flags != null;
        String body = delimited ? ecma.substring(1, ecma.lastIndexOf('/')) : ecma;
        String java = (delimited ? inline(flags) : "") + new EcmaPattern(body).translated();
        try {
            Pattern.compile(java);
            return Optional.of(java);
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The flags of an expression that is written between slashes; null if it is not. Nothing stands before a beginning. */
    private static @Nullable String flags(String ecma) {
        int end = ecma.lastIndexOf('/');
        boolean delimited = ecma.startsWith("/^") && end > 1 && ecma.charAt(end - 1) != '\\'
                && ecma.substring(end + 1).chars().allMatch(c -> "dgimsuvy".indexOf(c) >= 0);
        return delimited ? ecma.substring(end + 1) : null;
    }

    private static String inline(String flags) {
        StringBuilder known = new StringBuilder();
        for (char flag : flags.toCharArray()) {
            known.append(flag == 'i' ? "iu" : flag == 'm' || flag == 's' ? String.valueOf(flag) : "");
        }
        return known.isEmpty() ? "" : "(?" + known + ")";
    }

    private String translated() {
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case '\\' -> escape(false);
                case '[' -> set();
                case '$' -> out.append("\\z");
                case '{' -> out.append(quantifier() ? "{" : "\\{");
                case '(' -> group();
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether the brace that was read says how often something stands there. */
    private boolean quantifier() {
        int end = source.indexOf('}', at);
        return out.length() > 0 && end > 0 && source.substring(at, end).matches("\\d+(,\\d*)?");
    }

    /** In Java, names of groups have letters and digits alone. */
    private void group() {
        out.append('(');
        int end = source.indexOf('>', at);
        boolean named = source.startsWith("?<", at) && end > 0 && !source.startsWith("?<=", at) && !source.startsWith("?<!", at);
        if (named) {
            out.append("?<").append(name(source.substring(at + 2, end))).append('>');
            at = end + 1;
        }
    }

    private static String name(String ecma) {
        StringBuilder name = new StringBuilder("g");
        ecma.codePoints().forEach(c -> name.append(
                c < 128 && Character.isLetterOrDigit(c) ? Character.toString(c) : "x" + Integer.toHexString(c)));
        return name.toString();
    }

    private void set() {
        boolean negated = source.startsWith("^", at);
        at += negated ? 1 : 0;
        if (source.startsWith("]", at)) {
            at++;
            out.append(negated ? "[\\s\\S]" : "(?!)");
            return;
        }
        out.append(negated ? "[^" : "[");
        while (at < source.length()) {
            char c = source.charAt(at++);
            switch (c) {
                case ']' -> {
                    out.append(']');
                    return;
                }
                case '\\' -> escape(true);
                // In Java these open a set within the set, and intersect sets.
                case '[', '&' -> out.append('\\').append(c);
                default -> out.append(c);
            }
        }
    }

    private void escape(boolean inSet) {
        if (at == source.length()) {
            out.append('\\');
            return;
        }
        char c = source.charAt(at++);
        switch (c) {
            case 's' -> out.append(inSet ? "\\s" + SPACES : "[\\s" + SPACES + "]");
            case 'S' -> out.append("[^\\s" + SPACES + "]");
            case 'v' -> out.append("\\x0B");
            case 'Z' -> out.append("\\z");
            case '0' -> out.append(digit() ? "\\0" : "\\x00");
            case 'b' -> out.append(inSet ? "\\x08" : "\\b");
            case 'p', 'P' -> property(c);
            case 'u' -> unicode();
            case 'k' -> reference();
            default -> out.append('\\').append(c);
        }
    }

    private boolean digit() {
        return at < source.length() && Character.isDigit(source.charAt(at));
    }

    private void property(char kind) {
        int end = source.indexOf('}', at);
        out.append('\\').append(kind);
        if (source.startsWith("{", at) && end > 0) {
            out.append(source, at, end + 1);
            at = end + 1;
        }
    }

    private void unicode() {
        int end = source.indexOf('}', at);
        if (source.startsWith("{", at) && end > 0) {
            out.append("\\x").append(source, at, end + 1);
            at = end + 1;
        } else {
            out.append("\\u");
        }
    }

    private void reference() {
        int end = source.indexOf('>', at);
        if (source.startsWith("<", at) && end > 0) {
            out.append("\\k<").append(name(source.substring(at + 1, end))).append('>');
            at = end + 1;
        } else {
            out.append("\\k");
        }
    }
}
