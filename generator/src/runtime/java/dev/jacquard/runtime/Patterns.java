package dev.jacquard.runtime;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Matches texts with the patterns of the API's document. Each is compiled once, when it is first
 * needed.
 *
 * <p>Some patterns take a time that doubles with each character of some texts. The work is bounded:
 * what cannot be matched within the bound is a violation, so that nobody gets past a check by a
 * text that is too hard.
 */
final class Patterns {
    private static final long STEPS = 10_000_000;
    private static final long STEPS_A_CHARACTER = 100;
    private static final int LONGEST_SHOWN = 200;

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private Patterns() {
    }

    /** Says what is wrong with a text; null if the pattern matches something in it. */
    static @Nullable String problem(String pattern, String text) {
        Pattern compiled = COMPILED.get(pattern);
        if (compiled == null) {
            compiled = Pattern.compile(pattern);
            COMPILED.put(pattern, compiled);
        }
        try {
            CharSequence bounded = new Bounded(text, STEPS + STEPS_A_CHARACTER * text.length());
            boolean found = compiled.matcher(bounded).find();
            return found ? null : "must match the pattern " + shown(pattern);
        } catch (TooHard | StackOverflowError e) {
            return "is too hard to match with the pattern " + shown(pattern);
        }
    }

    private static String shown(String pattern) {
        // Documents write a dollar sign for the end.
        String text = pattern.replace("\\z", "$");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
    }

    /** A text of which a matcher may read only so many characters. */
    private static final class Bounded implements CharSequence {
        private final String text;
        private long steps;

        Bounded(String text, long steps) {
            this.text = text;
            this.steps = steps;
        }

        @Override
        public char charAt(int index) {
            if (--steps < 0) {
                throw new TooHard();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooHard extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooHard() {
            super(null, null, false, false);
        }
    }
}
