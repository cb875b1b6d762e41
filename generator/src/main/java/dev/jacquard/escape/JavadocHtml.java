package dev.jacquard.escape;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lays out encoded HTML in the lines of a comment. */
final class JavadocHtml {
    /** How a block is laid out. */
    enum Kind {
        /** Words; a {@code <p>} goes before all but the first block of a text. */
        PARAGRAPH,
        /** Words that bring their own tag. */
        MARKUP,
        /** Lines that stay as they are. */
        VERBATIM
    }

    /**
     * A stretch of HTML.
     *
     * @param kind its layout
     * @param html text in which each {@code <} begins a tag of ours; LF is a line end
     */
    record Block(Kind kind, String html) {}

    /** Longer code may be broken between two lines. */
    private static final int LONGEST_CODE = 60;

    private static final Pattern END_TAGS = Pattern.compile("(</[a-z]+>)+$");

    private JavadocHtml() {}

    /**
     * Encodes a text.
     *
     * @param text any characters
     * @return HTML that shows the same text, and in which nothing is a tag, an escape or the end of a comment
     */
    static String text(String text) {
        String readable = Characters.readable(text);
        int first = firstMark(readable);
        if (first < 0) {
            return readable;
        }
        StringBuilder out = new StringBuilder(readable.length() + 16).append(readable, 0, first);
        for (int i = first; i < readable.length(); i++) {
            char c = readable.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\\' -> out.append("&#92;");
                // After a letter it is part of an address, and no tag.
                case '@' -> out.append(i > 0 && MarkdownInline.isWord(readable.charAt(i - 1)) ? "@" : "&#64;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static int firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '\\' || c == '@') {
                return i;
            }
        }
        return -1;
    }

    /**
     * Encodes a text in the font of code.
     *
     * @param text a line
     * @return an inline tag where it shows the text as it stands, else an element
     */
    static String code(String text) {
        String readable = Characters.readable(text);
        return isCode(readable) ? "{@code " + readable + "}" : "<code>" + text(readable) + "</code>";
    }

    private static boolean isCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || "\\{}@<>&*".indexOf(c) >= 0) {
                return false;
            }
        }
        return text.length() <= LONGEST_CODE && !text.isBlank() && text.strip().length() == text.length();
    }

    /** Adds a full stop to a paragraph that ends with a letter, a digit, brackets, quotes or code. */
    static String sentence(String html) {
        String words = html.endsWith(">") ? END_TAGS.matcher(html).replaceAll("") : html;
        if (words.isEmpty()) {
            return html;
        }
        int last = words.codePointBefore(words.length());
        boolean open = Character.isLetterOrDigit(last) || ")]}\"'%$".indexOf(last) >= 0 || html.endsWith("</code>");
        return open ? html + "." : html;
    }

    /** An address that may stand in an attribute: an absolute URI (RFC 3986) of the web, in ASCII; null if it is none. */
    static @Nullable String address(@Nullable String destination) {
        // Half of a surrogate pair is a letter to the JDK's URI, which then cannot encode it.
        if (destination == null || !MarkdownParser.isWeb(destination)
                || destination.codePoints().anyMatch(Characters::isNoCharacter)) {
            return null;
        }
        try {
            String ascii = new URI(destination).toASCIIString();
            return ascii.replace("&", "&amp;").replace("'", "%27").replace("*", "%2A").replace("@", "%40");
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /**
     * Breaks blocks into lines.
     *
     * @param blocks the blocks, in order
     * @param width how many characters a line may have; a longer word stands alone on its line
     * @return the lines, none with the end of a comment in it
     */
    static List<String> lines(List<Block> blocks, int width) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            boolean next = block.kind() == Kind.PARAGRAPH && !lines.isEmpty();
            if (next) {
                lines.add("");
            }
            for (String line : (next ? "<p>" + block.html() : block.html()).split("\n", -1)) {
                if (block.kind() == Kind.VERBATIM) {
                    lines.add(guarded(line.stripTrailing()));
                } else {
                    wrap(line, width, lines);
                }
            }
        }
        return lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        if (isLine(text, width)) {
            lines.add(guarded(text));
            return;
        }
        StringBuilder line = new StringBuilder();
        for (int start = 0; start < text.length(); ) {
            int end = wordEnd(text, start);
            if (end > start) {
                if (!line.isEmpty() && line.length() + 1 + end - start > width) {
                    lines.add(guarded(line.toString()));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(text, start, end);
            }
            start = end + 1;
        }
        if (!line.isEmpty()) {
            lines.add(guarded(line.toString()));
        }
    }

    /** Whether wrapping would leave a text as it is. */
    private static boolean isLine(String text, int width) {
        if (text.isEmpty() || text.length() > width || text.indexOf('\t') >= 0) {
            return false;
        }
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    /** The next blank that is not within a tag. No other text has a brace before an at sign. */
    private static int wordEnd(String text, int start) {
        boolean tag = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '{' && text.startsWith("{@", i)) {
                tag = true;
            } else if (c == '>' || c == '}') {
                tag = false;
            } else if ((c == ' ' || c == '\t') && !tag) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * Takes the ends and beginnings of comments apart. This is done on whole lines, since the two characters may come
     * from different parts of a text. A line cannot begin with a slash, which would follow an asterisk; and asterisks
     * at either end would be taken for those of the comment.
     */
    private static String guarded(String line) {
        String apart = line.indexOf('*') < 0 ? line : line.replace("*/", "*&#47;").replace("/*", "&#47;*");
        if (apart.startsWith("/") || apart.startsWith("*")) {
            apart = "&#" + (int) apart.charAt(0) + ";" + apart.substring(1);
        }
        return apart.endsWith("*") ? apart.substring(0, apart.length() - 1) + "&#42;" : apart;
    }
}
