package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;

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

    private JavadocHtml() {}

    /**
     * Encodes a text.
     *
     * @param text any characters
     * @return HTML that shows the same text, and in which nothing is a tag, an escape or the end of a comment
     */
    static String text(String text) {
        String readable = Characters.readable(text);
        StringBuilder out = new StringBuilder(readable.length() + 16);
        for (int i = 0; i < readable.length(); i++) {
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

    /** The next blank that is not within a tag. */
    private static int wordEnd(String text, int start) {
        boolean tag = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                tag = true;
            } else if (c == '>') {
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
        String apart = line.replace("*/", "*&#47;").replace("/*", "&#47;*");
        if (apart.startsWith("/") || apart.startsWith("*")) {
            apart = "&#" + (int) apart.charAt(0) + ";" + apart.substring(1);
        }
        return apart.endsWith("*") ? apart.substring(0, apart.length() - 1) + "&#42;" : apart;
    }
}
