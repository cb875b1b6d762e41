package dev.jacquard.escape;

import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * HTML in a description that says what Markdown can say, as Markdown: paragraphs, lists, emphasis, code, links and images
 * of the web. Tags that only dress words are dropped. All others stay as they are, and are shown as text. What comes out
 * is a description like any other: whoever shows it tames it.
 */
final class HtmlAsMarkdown {
    /** The value may be written as JSX has it. */
    private static final String ATTRIBUTE =
            "\\s+[A-Za-z-]+(?:\\s*=\\s*(?:\"[^\"<>]*+\"|'[^'<>]*+'|\\{\\{[^<>{}]*+}}|[^\\s\"'<>=`{}]++))?+";

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*+)((?:" + ATTRIBUTE + ")*+)\\s*+/?>");
    private static final Pattern WORDS = Pattern.compile("([^<>\\[\\]`*]*+)</([A-Za-z0-9]++)\\s*+>");
    private static final Pattern CODE = Pattern.compile("([^<>]*+)</([A-Za-z0-9]++)\\s*+>");

    private static final Set<String> PAIRS = Set.of(
            "div", "aside", "section", "ul", "ol", "details", "center", "b", "strong", "i", "em", "h1", "h2", "h3", "h4",
            "h5", "h6", "summary", "code", "tt", "kbd", "a", "span", "sup", "sub", "small", "u", "font", "label");

    private final String text;
    private final String lower;
    private final StringBuilder out;
    private int at;
    private String name = "";

    /** Whether the next words begin a paragraph. */
    private boolean ended;

    /** Whether the next words begin an item of a list. */
    private boolean item;

    private HtmlAsMarkdown(String text) {
        this.text = text;
        this.lower = text.toLowerCase(Locale.ROOT);
        this.out = new StringBuilder(text.length() + 16);
    }

    /**
     * Rewrites a description.
     *
     * @param text readable text
     * @return the same words
     */
    static String of(String text) {
        boolean html = text.indexOf('<') >= 0 && text.indexOf('>') >= 0 && MarkdownParser.isFeasible(text);
        return html ? new HtmlAsMarkdown(text).rewritten() : text;
    }

    private String rewritten() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                code();
            } else if (c != '<' || !tag()) {
                int end = at + 1;
                while (end < text.length() && text.charAt(end) != '<' && text.charAt(end) != '`') {
                    end++;
                }
                words(text.substring(at, end));
                at = end;
            }
        }
        return out.toString();
    }

    private void words(String words) {
        String kept = ended || item ? words.stripLeading() : words;
        if (kept.isEmpty()) {
            return;
        }
        if (ended && !item && !out.isEmpty()) {
            trim();
            out.append("\n\n");
        }
        ended = false;
        item = false;
        out.append(kept);
    }

    private void trim() {
        while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1))) {
            out.setLength(out.length() - 1);
        }
    }

    /** Code between backticks is no HTML: it is copied, and so is a mark that opens none. */
    private void code() {
        int length = MarkdownInline.runLength(text, at);
        int end = text.indexOf("`".repeat(length), at + length);
        int next = end < 0 ? at + length : end + length;
        words(text.substring(at, next));
        at = next;
    }

    /** A tag; false if it stays as it is. */
    private boolean tag() {
        Matcher tag = TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            return false;
        }
        boolean opens = tag.group(1).isEmpty();
        int end = tag.end();
        name = tag.group(2).toLowerCase(Locale.ROOT);
        if (at > 0 && text.charAt(at - 1) == '\\' || !isElement()) {
            return false;
        }
        switch (name) {
            case "p", "div", "aside", "section", "ul", "ol", "details", "center" -> ended = true;
            case "li" -> {
                if (opens) {
                    item();
                }
            }
            case "b", "strong" -> end = emphasis(opens, end, "**");
            case "i", "em" -> end = emphasis(opens, end, "*");
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> {
                ended = true;
                end = emphasis(opens, end, "**");
                ended |= end > tag.end();
            }
            case "code", "tt", "kbd" -> end = opens ? span(end) : end;
            case "a" -> end = opens ? link(attribute(tag.group(3), "href"), end) : end;
            case "img" -> {
                return image(tag.group(3), end);
            }
            case "span", "sup", "sub", "small", "u", "font", "label" -> {
                // Words without their dress.
            }
            default -> {
                return false;
            }
        }
        at = end;
        return true;
    }

    /** Whether it may be the name of an element: other names between angle brackets stand for a value. */
    private boolean isElement() {
        return switch (name) {
            case "p", "li", "img" -> true;
            default -> PAIRS.contains(name) && lower.contains("<" + name) && lower.contains("</" + name + ">");
        };
    }

    private void item() {
        boolean first = ended && !item;
        if (item) {
            return;
        }
        trim();
        out.append(out.isEmpty() ? "" : first ? "\n\n" : "\n").append("- ");
        ended = false;
        item = true;
    }

    /** Words in a pair of marks, if nothing else stands between the tags; returns the place behind them. */
    private int emphasis(boolean opens, int from, String mark) {
        Matcher words = WORDS.matcher(text).region(from, text.length());
        if (!opens || !isWhole(words)) {
            return from;
        }
        String inner = words.group(1);
        boolean marked = !out.isEmpty() && out.charAt(out.length() - 1) == '*' || text.startsWith("*", words.end());
        String line = line(inner);
        words(inner.startsWith(" ") ? " " : "");
        words(marked ? line : mark + line + mark);
        words(inner.endsWith(" ") ? " " : "");
        return words.end();
    }

    /** Whether words follow up to the end of the element. */
    private boolean isWhole(Matcher words) {
        return words.lookingAt() && words.group(2).equalsIgnoreCase(name) && !words.group(1).isBlank();
    }

    private int span(int from) {
        Matcher code = CODE.matcher(text).region(from, text.length());
        if (!isWhole(code)) {
            return from;
        }
        words(MarkdownCode.span(line(code.group(1))
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")));
        return code.end();
    }

    private int link(@Nullable String target, int from) {
        Matcher words = WORDS.matcher(text).region(from, text.length());
        if (target == null || !isWhole(words)) {
            return from;
        }
        words("[" + line(words.group(1)) + "](" + target + ")");
        return words.end();
    }

    /** The lines of a text as one. A pattern for the blanks around their ends would look at each blank again and again. */
    private static String line(String text) {
        StringJoiner line = new StringJoiner(" ");
        for (String each : text.split("\n")) {
            String words = each.strip();
            if (!words.isEmpty()) {
                line.add(words);
            }
        }
        return line.toString();
    }

    private boolean image(String attributes, int end) {
        String source = attribute(attributes, "src");
        if (!MarkdownParser.isWeb(source)) {
            return false;
        }
        String words = attribute(attributes, "alt");
        words("![" + (words == null ? "" : words.replaceAll("[\\[\\]`*<>]", "")) + "](" + source + ")");
        at = end;
        return true;
    }

    /** The value of an attribute, if it can be the destination of a link or words. */
    private static @Nullable String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("(?i)\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|(\\S+))").matcher(attributes);
        if (!value.find()) {
            return null;
        }
        String quoted = value.group(1) != null ? value.group(1) : value.group(2);
        String found = quoted != null ? quoted : value.group(3);
        boolean destination = !name.equals("alt");
        return destination && !found.matches("[^\\s()<>\\[\\]\\\\`]+") ? null : found.replace('\n', ' ');
    }
}
