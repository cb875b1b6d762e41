package dev.jacquard;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Options that take one of several words: the names of an enum's constants, in small letters. */
public final class Choice {
    private Choice() {}

    /**
     * What was chosen.
     *
     * @param <E> the enum
     * @param choices the constants
     * @param word what the user wrote
     * @return the constant; null if there is none of that name
     */
    public static <E extends Enum<E>> @Nullable E of(E[] choices, String word) {
        for (E choice : choices) {
            if (word(choice).equals(word)) {
                return choice;
            }
        }
        return null;
    }

    /**
     * What is wrong with a word that is none of them.
     *
     * @param option the option, as the user writes it
     * @param choices the constants
     * @param word what the user wrote
     * @return a line
     */
    public static String problem(String option, Enum<?>[] choices, String word) {
        String words = Stream.of(choices).map(Choice::word).collect(Collectors.joining(" or "));
        return "error: " + option + " is " + word + ", but must be " + words;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
