package dev.jacquard.escape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first sentence of a description, across the ends of its lines. */
final class FirstSentence {
    private static final Pattern PARAGRAPHS = Pattern.compile("\n[ \t]*\n");

    /** What begins a block that is no paragraph. */
    private static final Pattern OTHER_BLOCK = Pattern.compile("[#>|=]|[-+*_](?:[-\\s]|$)|~~~|```|!\\[|\\d+[.)]\\s");

    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[\\p{Lu}\\[`*(])");

    private FirstSentence() {}

    /**
     * The first sentence of the first paragraph.
     *
     * @param markdown readable text
     * @return a line; the first line of the text if it has no paragraph
     */
    static String of(String markdown) {
        String first = markdown.strip();
        for (String paragraph : PARAGRAPHS.split(first, 8)) {
            String words = paragraph.strip();
            if (!words.isEmpty() && !OTHER_BLOCK.matcher(words).lookingAt()) {
                return sentence(lines(words));
            }
        }
        return first.lines().findFirst().orElse("").replaceFirst("^[#>]+\\s*", "");
    }

    /** The lines of a paragraph as one: a list that follows without an empty line is not part of it. */
    private static String lines(String paragraph) {
        StringBuilder line = new StringBuilder();
        for (String each : paragraph.split("\n")) {
            String words = each.strip();
            if (OTHER_BLOCK.matcher(words).lookingAt()) {
                break;
            }
            line.append(line.isEmpty() ? "" : " ").append(words);
        }
        return line.toString();
    }

    private static String sentence(String line) {
        Matcher end = END.matcher(line);
        while (end.find()) {
            String sentence = line.substring(0, end.end());
            if (isWhole(sentence)) {
                return sentence;
            }
        }
        return line;
    }

    /** Whether no brackets, code or emphasis is open at the end. */
    private static boolean isWhole(String sentence) {
        return count(sentence, '[') == count(sentence, ']')
                && count(sentence, '(') == count(sentence, ')')
                && count(sentence, '`') % 2 == 0
                && count(sentence, '*') % 2 == 0;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
