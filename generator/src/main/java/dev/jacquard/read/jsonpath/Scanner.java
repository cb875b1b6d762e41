package dev.jacquard.read.jsonpath;

/** The characters of a query, and the words that they form. */
final class Scanner {
    private final String text;
    private int position;

    Scanner(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    void back(int to) {
        position = to;
    }

    boolean at(String word) {
        return text.startsWith(word, position);
    }

    boolean take(String word) {
        boolean there = at(word);
        position += there ? word.length() : 0;
        return there;
    }

    void expect(String word) throws JsonPathException {
        if (!take(word)) {
            throw problem("expected " + word);
        }
    }

    void end() throws JsonPathException {
        if (position < text.length()) {
            throw problem("expected the end");
        }
    }

    void skipBlanks() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    /** A comparison's sign; empty if there is none. */
    String operator() {
        for (String operator : new String[] {"==", "!=", "<=", ">=", "<", ">"}) {
            if (take(operator)) {
                return operator;
            }
        }
        return "";
    }

    /** A name without quotes: letters, digits, underscores and all beyond ASCII; no digit first. */
    String name() throws JsonPathException {
        int start = position;
        while (position < text.length() && isOfName(text.charAt(position), position == start)) {
            position++;
        }
        if (start == position) {
            throw problem("expected a name; put one of other characters into ['...']");
        }
        return text.substring(start, position);
    }

    private static boolean isOfName(char c, boolean first) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 127
                || !first && c >= '0' && c <= '9';
    }

    boolean atInteger() {
        return atNumber();
    }

    boolean atNumber() {
        char c = peek();
        return c == '-' || c >= '0' && c <= '9';
    }

    long integer() throws JsonPathException {
        int start = position;
        take("-");
        digits();
        String digits = text.substring(start, position);
        if (digits.length() > 16 || digits.matches("-?0.+|-0?")) {
            throw problem("not an index");
        }
        return Long.parseLong(digits);
    }

    String number() throws JsonPathException {
        int start = position;
        take("-");
        digits();
        if (take(".")) {
            digits();
        }
        if (take("e") || take("E")) {
            if (!take("-")) {
                take("+");
            }
            digits();
        }
        String number = text.substring(start, position);
        if (number.length() > 50 || number.matches("-?0[0-9].*|.*[eE].{6,}|.*[^0-9]")) {
            throw problem("not a number");
        }
        return number;
    }

    private void digits() {
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
    }

    boolean atQuote() {
        return peek() == '\'' || peek() == '"';
    }

    String quoted() throws JsonPathException {
        char quote = text.charAt(position++);
        StringBuilder out = new StringBuilder();
        while (peek() != quote) {
            if (position >= text.length() || peek() < ' ') {
                throw problem("a text in quotes does not end");
            }
            char c = text.charAt(position++);
            out.append(c == '\\' ? escape(quote) : c);
        }
        position++;
        return out.toString();
    }

    private char escape(char quote) throws JsonPathException {
        char c = peek();
        position++;
        switch (c) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '/', '\\':
                return c;
            case 'u':
                return unicode();
            default:
                if (c == quote && position <= text.length()) {
                    return c;
                }
                throw problem("an escape that JSON does not know");
        }
    }

    private char unicode() throws JsonPathException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw problem("an escape needs four digits");
            }
            value = value * 16 + digit;
            position++;
        }
        return (char) value;
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    JsonPathException problem(String what) {
        return new JsonPathException(what + ", at character " + (Math.min(position, text.length()) + 1));
    }
}
