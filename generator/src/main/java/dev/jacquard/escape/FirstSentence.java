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

    /** Up to the first end of a sentence at which no brackets, code or emphasis is open. */
    private static String sentence(String line) {
        Matcher end = END.matcher(line);
        int at = 0;
        int brackets = 0;
        int parentheses = 0;
        boolean code = false;
        boolean emphasis = false;
        while (end.find()) {
            for (; at < end.end(); at++) {
                switch (line.charAt(at)) {
                    case '[' -> brackets++;
                    case ']' -> brackets--;
                    case '(' -> parentheses++;
                    case ')' -> parentheses--;
                    case '`' -> code = !code;
                    case '*' -> emphasis = !emphasis;
                    default -> { }
                }
            }
            if (brackets == 0 && parentheses == 0 && !code && !emphasis) {
                return line.substring(0, at);
            }
        }
        return line;
    }
}
