package dev.jacquard.runtime;

import java.util.Arrays;

/** A check of texts, and of values that are texts on the wire. Characters are code points. */
public final class TextCheck extends ValueCheck<Object> {
    private int least;
    private int greatest = Integer.MAX_VALUE;
    private String[] patterns = {};

    TextCheck() {
    }

    /**
     * Demands a length.
     *
     * @param characters the least number of characters
     * @return this check
     */
    public TextCheck atLeast(int characters) {
        least = characters;
        return this;
    }

    /**
     * Demands a length.
     *
     * @param characters the greatest number of characters
     * @return this check
     */
    public TextCheck atMost(int characters) {
        greatest = characters;
        return this;
    }

    /**
     * Demands that something in the text matches a pattern.
     *
     * @param pattern a regular expression
     * @return this check
     */
    public TextCheck pattern(String pattern) {
        String[] more = Arrays.copyOf(patterns, patterns.length + 1);
        more[patterns.length] = pattern;
        patterns = more;
        return this;
    }

    @Override
    public void check(ConstraintViolations out, Object value) {
        String text = value.toString();
        out.size(text.codePointCount(0, text.length()), least, greatest, "character");
        for (String pattern : patterns) {
            String problem = Patterns.problem(pattern, text);
            if (problem != null) {
                out.add(problem);
            }
        }
    }
}
