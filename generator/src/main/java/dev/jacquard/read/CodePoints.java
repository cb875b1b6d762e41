package dev.jacquard.read;

/** Turns places counted in code points, as SnakeYAML does, into UTF-16 offsets. */
final class CodePoints {
    private final String text;
    private final boolean same;
    private int points;
    private int units;

    CodePoints(String text) {
        this.text = text;
        this.same = text.codePointCount(0, text.length()) == text.length();
    }

    /** The offset of a code point. Rising questions are answered in one pass over the text. */
    int offset(int point) {
        if (same) {
            return Math.min(point, text.length());
        }
        if (point < points) {
            points = 0;
            units = 0;
        }
        while (points < point && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            points++;
        }
        return units;
    }
}
