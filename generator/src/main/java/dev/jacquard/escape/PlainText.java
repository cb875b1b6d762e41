package dev.jacquard.escape;

/**
 * Tells text that Markdown reads as it stands. Most descriptions are of this kind, and for them no parser is loaded.
 */
final class PlainText {
    private PlainText() {}

    /**
     * Whether the text is paragraphs of words: a careful guess, which errs on the side of Markdown.
     *
     * @param text readable text
     * @return false if any of it may be Markdown
     */
    static boolean isPlain(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart) {
                if (startsBlock(text, i)) {
                    return false;
                }
                lineStart = false;
            }
            char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            switch (c) {
                case '`', '*', '[', '<', '\\', '|', '~', '\t' -> {
                    return false;
                }
                case '_' -> {
                    if (i == 0 || !MarkdownInline.isWord(text.charAt(i - 1)) || !MarkdownInline.isWord(after)) {
                        return false;
                    }
                }
                case '&' -> {
                    if (after == '#' || MarkdownInline.isWord(after)) {
                        return false;
                    }
                }
                case ' ' -> {
                    // Two blanks before a line end are a line break.
                    if (after == '\n' && i > 0 && text.charAt(i - 1) == ' ') {
                        return false;
                    }
                }
                case '\n' -> lineStart = true;
                default -> {
                }
            }
        }
        return true;
    }

    private static boolean startsBlock(String text, int lineStart) {
        int i = lineStart;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        int digits = i;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > i && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        return i - lineStart >= 4 || numbered || "#-+=>".indexOf(text.charAt(i)) >= 0;
    }
}
