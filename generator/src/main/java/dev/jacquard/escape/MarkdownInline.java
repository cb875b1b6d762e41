package dev.jacquard.escape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown that stays within a line of text: what encodes the words of a page, and the text of its table cells. The
 * terms are those of CommonMark 0.31; {@code |} is that of GitHub's tables.
 */
final class MarkdownInline {
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    private static final String MARKS = "\n|\\`<[]";

    /** A link whose text is words and code alone. */
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]<>|\\\\]++)]\\(([^\\s()<>|\\\\`]*+)\\)");
    /** What of a fenced block is not its code. */
    private static final Pattern FENCED = Pattern.compile("^[ \\w+#-]*\n|\\s*\\z");

    private static final Pattern AUTOLINK = Pattern.compile("<(?:https?://|mailto:)[^\\s<>|`\\\\]+>");
    private static final Pattern LINE_BREAK = Pattern.compile("<br */?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAFE_DESTINATION =
            Pattern.compile("\\(<?(?:https?://|mailto:)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final StringBuilder out = new StringBuilder();
    private int at;

    /** Where the text ends of a link that is shown without its brackets, where the link does, and what is shown then. */
    private int wordsEnd = -1;

    private int linkEnd;
    private String leftOver = "";

    private MarkdownInline(String text) {
        this.text = text;
    }

    /**
     * Text that reads exactly as it stands, whatever Markdown would make of it.
     *
     * @param text readable text; its line ends stay
     * @return Markdown of the same text
     */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? '\n' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? '\n' : text.charAt(i + 1);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '&' -> out.append(after == '#' || isWord(after) ? "&amp;" : "&");
                case '\\' -> out.append(after == '\n' || isPunctuation(after) ? "\\\\" : "\\");
                case '`', '|' -> out.append('\\').append(c);
                case '*', '~' -> out.append(isBlank(before) && isBlank(after) ? "" : "\\").append(c);
                case '_' -> out.append(isWord(before) && isWord(after) ? "" : "\\").append(c);
                // No page defines link references, so that a bracket alone means nothing.
                case '(' -> out.append(before == ']' ? "\\(" : "(");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * Markdown as it stands, but for raw HTML, links that are not to the web, and what would end a table's cell.
     *
     * @param text readable text; its line ends become {@code <br/>}
     * @return Markdown without line ends
     */
    static String cell(String text) {
        return new MarkdownInline(text).cell();
    }

    private String cell() {
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '\n' -> put("<br/>", 1);
                case '|' -> put("\\|", 1);
                case '\\' -> backslash();
                case '`' -> backticks();
                case '<' -> angle();
                case '[' -> link();
                case ']' -> bracket();
                default -> words();
            }
        }
        return out.toString();
    }

    /** What means nothing to a cell, up to what does. */
    private void words() {
        int start = at;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        out.append(text, start, at);
    }

    private void put(String encoded, int length) {
        out.append(encoded);
        at += length;
    }

    private void backslash() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        if (next == '\n') {
            // Bare, it would take the power from the "<br/>" or the "|" that follows.
            put("\\\\", 1);
        } else if (next == '<') {
            put("&lt;", 2);
        } else if (isPunctuation(next)) {
            put("\\" + next, 2);
        } else {
            put("\\", 1);
        }
    }

    private void backticks() {
        int length = runLength(text, at);
        int end = closingRun(at + length, length);
        if (end < 0) {
            put("\\`".repeat(length), length);
            return;
        }
        String between = text.substring(at + length, end);
        boolean fenced = length >= 3 && between.indexOf('\n') >= 0;
        String code = fenced ? FENCED.matcher(between).replaceAll("") : between;
        if (code.contains("\n") || code.contains("\\|") || code.contains("<!--")) {
            // A code span can hold no "<br/>", and no escape of a backslash before a "|".
            String lines = literal(code.replaceAll("(?m)^ +| +$", "")).replace("\n", "</code><br/><code>");
            put(("<code>" + lines + "</code>").replace("<code></code>", ""), end + length - at);
        } else {
            String span = fenced ? MarkdownCode.span(code) : text.substring(at, end + length);
            put(span.replace("|", "\\|"), end + length - at);
        }
    }

    private int closingRun(int from, int length) {
        for (int i = text.indexOf('`', from); i >= 0; i = text.indexOf('`', i)) {
            int run = runLength(text, i);
            if (run == length) {
                return i;
            }
            i += run;
        }
        return -1;
    }

    private void angle() {
        Matcher link = AUTOLINK.matcher(text).region(at, text.length());
        Matcher lineBreak = LINE_BREAK.matcher(text).region(at, text.length());
        if (link.lookingAt()) {
            put(link.group(), link.group().length());
        } else if (lineBreak.lookingAt()) {
            put("<br/>", lineBreak.group().length());
        } else {
            put("&lt;", 1);
        }
    }

    /** A link that leads nowhere from here is its text, with its destination if that says more. */
    private void link() {
        Matcher link = LINK.matcher(text).region(at, text.length());
        boolean image = at > 0 && text.charAt(at - 1) == '!';
        if (image || !link.lookingAt() || SAFE_DESTINATION.matcher(text).region(link.end(1) + 1, link.end()).lookingAt()
                || link.group(1).chars().filter(c -> c == '`').count() % 2 == 1) {
            put("[", 1);
            return;
        }
        String target = link.group(2);
        boolean silent = target.isEmpty() || target.startsWith("#") || target.equals(link.group(1));
        wordsEnd = link.end(1);
        linkEnd = link.end();
        leftOver = silent ? "" : " (" + literal(target) + ")";
        at++;
    }

    private void bracket() {
        if (at == wordsEnd) {
            put(leftOver, linkEnd - at);
            return;
        }
        boolean link = at + 1 < text.length() && text.charAt(at + 1) == '(';
        if (link && !SAFE_DESTINATION.matcher(text).region(at + 1, text.length()).lookingAt()) {
            put("]\\(", 2);
        } else {
            put("]", 1);
        }
    }

    /** How many backticks stand from here on. */
    static int runLength(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - start;
    }

    /** ASCII punctuation: what a backslash can stand before. */
    static boolean isPunctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    /** An ASCII letter or digit. */
    static boolean isWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
