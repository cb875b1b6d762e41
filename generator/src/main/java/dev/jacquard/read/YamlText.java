package dev.jacquard.read;

import java.util.Locale;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A text in memory, as SnakeYAML's scanner reads it.
 *
 * <p>The inherited reader fills a window by a kilobyte at a time and copies it each time, which for a scalar of four
 * megabytes takes seconds and grows with the square of its length. Indices are UTF-16 offsets here: the scanner treats
 * both halves of a surrogate pair as it treats a letter.
 *
 * <p>The scanner looks at characters by {@code peek} and takes text by {@code prefix}. Two characters look like others
 * where YAML 1.2 lets them stand and the scanner would refuse them: a tab that does not indent looks like a space, and
 * a question mark that belongs to a word ({@code [/pins?a=b]}) like a letter.
 */
final class YamlText extends StreamReader {
    private static final int[] NO_SNIPPET = {};

    /** Looks like a letter to the scanner; no text holds it, since YAML does not allow it. */
    private static final char LETTER = '\uFFFE';

    private final char[] text;
    private int pointer;
    private int line;
    private int column;
    private int documentStart;
    private int blanksStart;
    private int blanksEnd;
    private boolean blanksIndent;

    /** A reader of a text that YAML allows. */
    YamlText(String text) throws SyntaxProblem {
        super("");
        this.text = text.toCharArray();
        for (int i = 0; i < this.text.length; i++) {
            char c = this.text[i];
            if ((c < ' ' || c > '~') && !isAllowed(c)) {
                String number = Integer.toHexString(c | 0x10000).substring(1).toUpperCase(Locale.ROOT);
                throw new SyntaxProblem("syntax", "not YAML: a character that it does not allow, U+" + number, i,
                        "write it as an escape in a double-quoted string");
            }
        }
    }

    /** YAML 1.2.2, section 5.1; pairs of surrogates are whole, since the text was decoded from bytes. */
    private static boolean isAllowed(char c) {
        return c == '\n' || c == '\r' || c == '\t' || c == '\u0085' || c >= '\u00A0' && c < '\uFFFE';
    }

    @Override
    public Mark getMark() {
        return new Mark("", pointer, line, column, NO_SNIPPET, 0);
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && pointer < text.length; i++) {
            char c = text[pointer++];
            boolean lineBreak = c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029'
                    || c == '\r' && (pointer == text.length || text[pointer] != '\n');
            if (lineBreak) {
                line++;
                column = 0;
            } else if (c != '\uFEFF') {
                column++;
            }
        }
    }

    @Override
    public int peek() {
        return peek(0);
    }

    @Override
    public int peek(int index) {
        int at = pointer + index;
        if (at >= text.length) {
            return '\0';
        }
        char c = text[at];
        if (c == '\t') {
            return indents(at) ? c : ' ';
        }
        return c == '?' && belongsToWord(at) ? LETTER : c;
    }

    /** Whether a tab stands before the first character of its line. On a line of blanks alone it means nothing. */
    private boolean indents(int at) {
        if (at < blanksStart || at >= blanksEnd) {
            blanksStart = at;
            while (blanksStart > 0 && isBlank(text[blanksStart - 1])) {
                blanksStart--;
            }
            blanksEnd = at;
            while (blanksEnd < text.length && isBlank(text[blanksEnd])) {
                blanksEnd++;
            }
            blanksIndent = (blanksStart == 0 || isLineEnd(text[blanksStart - 1]))
                    && blanksEnd < text.length && !isLineEnd(text[blanksEnd]);
        }
        return blanksIndent;
    }

    private boolean belongsToWord(int at) {
        char before = at == 0 ? '\n' : text[at - 1];
        boolean begins = isBlank(before) || isLineEnd(before) || ",[{".indexOf(before) >= 0;
        boolean ends = at + 1 == text.length || isBlank(text[at + 1]) || isLineEnd(text[at + 1]);
        return !begins || !ends;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    @Override
    public String prefix(int length) {
        return new String(text, pointer, Math.min(length, text.length - pointer));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        pointer += prefix.length();
        column += prefix.length();
        return prefix;
    }

    @Override
    public int getColumn() {
        return column;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getIndex() {
        return pointer;
    }

    @Override
    public int getDocumentIndex() {
        return pointer - documentStart;
    }

    @Override
    public void resetDocumentIndex() {
        documentStart = pointer;
    }
}
