package dev.jacquard.java;

/**
 * The tokens of a Java source file (JLS 3.5), one after the other, without comments. An operator of several characters comes
 * as a token for each.
 *
 * <p>What is beyond doubt is told, and nothing else: a file with a Unicode escape (JLS 3.3), which a compiler reads before
 * anything else, with a text block, or with a character that begins no token ends in a {@link #DOUBT}. Line ends must be LF.
 */
public final class JavaTokens {
    /** There is no further token. */
    static final int END = -1;
    /** From here on, a compiler may see other tokens, or none. */
    static final int DOUBT = -2;
    /** A word, or a number up to its point. */
    static final int WORD = 'a';
    /** A string, or a character. */
    static final int LITERAL = '"';

    private final String source;
    private final boolean escaped;
    private int start;
    private int end;
    private boolean commented;
    private boolean apart;

    JavaTokens(String source) {
        this.source = source;
        this.escaped = source.contains("\\u");
    }

    /**
     * Whether two files are the same but for comments, blanks and the ends of lines: compilers make the same of both, but for
     * the numbers of lines.
     *
     * @param one a source file
     * @param other another one
     * @return false also where that is in doubt
     */
    public static boolean areSame(String one, String other) {
        JavaTokens tokens = new JavaTokens(one);
        JavaTokens others = new JavaTokens(other);
        int token = tokens.next();
        while (token >= 0 && token == others.next() && tokens.isSame(others)) {
            token = tokens.next();
        }
        return token == END && others.next() == END;
    }

    /** Goes on to the next token, and tells what kind it is: END, DOUBT, WORD, LITERAL, or the character itself. */
    int next() {
        int before = end;
        if (escaped || !blanks()) {
            return DOUBT;
        }
        start = end;
        apart = start > before || before == 0;
        if (start == source.length()) {
            return END;
        }
        char c = source.charAt(end++);
        if (isWord(c)) {
            while (end < source.length() && isWord(source.charAt(end))) {
                end++;
            }
            return WORD;
        }
        return switch (c) {
            case '"', '\'' -> literal(c);
            case '{', '}', '(', ')', '[', ']', '<', '>', ';', ',', '.', '=', ':', '@', '?', '!',
                    '+', '-', '*', '/', '%', '&', '|', '^', '~' -> c;
            default -> DOUBT;
        };
    }

    /** Whether the token is the same in another file; two characters that touch may be an operator. */
    private boolean isSame(JavaTokens other) {
        int length = end - start;
        return apart == other.apart
                && length == other.end - other.start
                && source.regionMatches(start, other.source, other.start, length);
    }

    /** Where the token begins. */
    int start() {
        return start;
    }

    /** The place behind the token. */
    int end() {
        return end;
    }

    /** Whether a comment stands before the token. */
    boolean isCommented() {
        return commented;
    }

    /** Whether the token is a certain word. */
    boolean is(String word) {
        return end - start == word.length() && source.startsWith(word, start);
    }

    /** Passes over blanks and comments; false if one has no end. */
    private boolean blanks() {
        commented = false;
        for (; end < source.length(); end++) {
            char c = source.charAt(end);
            if (c == '/' && (source.startsWith("*", end + 1) || source.startsWith("/", end + 1))) {
                commented = true;
                end = source.charAt(end + 1) == '/' ? source.indexOf('\n', end) : source.indexOf("*/", end + 2) + 1;
                if (end <= 0) {
                    return false;
                }
            } else if (c != ' ' && c != '\n') {
                return true;
            }
        }
        return true;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c > ' ' && Character.isJavaIdentifierPart(c);
    }

    /** Passes over a string or a character, whose quote was read. */
    private int literal(char quote) {
        while (end < source.length()) {
            char c = source.charAt(end++);
            if (c == quote) {
                return LITERAL;
            }
            boolean escape = c == '\\';
            if (c < ' ' || escape && (end == source.length() || "btnfrs\"'\\01234567".indexOf(source.charAt(end++)) < 0)) {
                return DOUBT;
            }
        }
        return DOUBT;
    }
}
