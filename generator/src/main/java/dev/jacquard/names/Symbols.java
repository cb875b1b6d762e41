package dev.jacquard.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Symbols in words: {@code >=} is "greater than or equal", an emoji is what Unicode calls it. */
final class Symbols {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("+", "plus"), Map.entry("-", "minus"), Map.entry("*", "star"), Map.entry("/", "slash"),
            Map.entry("\\", "backslash"), Map.entry("=", "equal"), Map.entry("==", "equal equal"),
            Map.entry("===", "equal equal equal"), Map.entry("!=", "not equal"), Map.entry("!", "not"),
            Map.entry("<", "less than"), Map.entry("<=", "less than or equal"), Map.entry(">", "greater than"),
            Map.entry(">=", "greater than or equal"), Map.entry("<>", "less or greater than"),
            Map.entry("->", "arrow"), Map.entry("=>", "double arrow"), Map.entry("~", "tilde"),
            Map.entry("^", "caret"), Map.entry("&", "and"), Map.entry("|", "or"), Map.entry("%", "percent"),
            Map.entry("#", "hash"), Map.entry("@", "at"), Map.entry("$", "dollar"), Map.entry("?", "question mark"),
            Map.entry(".", "dot"), Map.entry(",", "comma"), Map.entry(":", "colon"), Map.entry(";", "semicolon"),
            Map.entry("_", "underscore"), Map.entry("'", "apostrophe"), Map.entry("\"", "quote"),
            Map.entry("`", "backtick"), Map.entry("(", "open parenthesis"), Map.entry(")", "close parenthesis"),
            Map.entry("[", "open bracket"), Map.entry("]", "close bracket"), Map.entry("{", "open brace"),
            Map.entry("}", "close brace"), Map.entry(" ", "space"), Map.entry("\t", "tab"),
            Map.entry("\n", "line feed"), Map.entry("\r", "carriage return"));

    /** Unicode names the modifiers by a scale of dermatology; CLDR's words are those that people know. */
    private static final List<String> SKIN_TONES = List.of(
            "light skin tone", "medium light skin tone", "medium skin tone", "medium dark skin tone",
            "dark skin tone");

    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int REGIONAL_A = 0x1F1E6;

    private Symbols() {}

    /** The words for a run of symbols, in small letters; empty if it has none but such as cannot be seen. */
    static List<String> words(String symbols) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < symbols.length(); ) {
            int length = operator(symbols, i);
            if (length > 0) {
                add(words, WORDS.get(symbols.substring(i, i + length)));
                i += length;
                continue;
            }
            int c = symbols.codePointAt(i);
            i += Character.charCount(c);
            if (isRegional(c) && i < symbols.length() && isRegional(symbols.codePointAt(i))) {
                // Two letters of this kind are the flag of a country.
                words.add("flag");
                words.add(letter(c) + letter(symbols.codePointAt(i)));
                i += Character.charCount(symbols.codePointAt(i));
            } else if (!isUnseen(c)) {
                add(words, word(c));
            }
        }
        return words;
    }

    /** The words for code points one by one, by their numbers: for what has no words. */
    static List<String> numbers(String text) {
        List<String> words = new ArrayList<>();
        text.codePoints().forEach(c -> words.add(number(c)));
        return words;
    }

    /** The length of the longest operator that begins at an index; 0 if there is none. */
    private static int operator(String symbols, int start) {
        for (int length = Math.min(3, symbols.length() - start); length > 0; length--) {
            if (WORDS.containsKey(symbols.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static void add(List<String> words, @Nullable String phrase) {
        if (phrase != null) {
            words.addAll(List.of(phrase.split(" ")));
        }
    }

    private static String word(int c) {
        if (c >= FIRST_SKIN_TONE && c < FIRST_SKIN_TONE + SKIN_TONES.size()) {
            return SKIN_TONES.get(c - FIRST_SKIN_TONE);
        }
        String name = Unicode.name(c);
        if (name == null) {
            return number(c);
        }
        String phrase = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
        return phrase.endsWith(" sign") ? phrase.substring(0, phrase.length() - " sign".length()) : phrase;
    }

    private static String number(int c) {
        return "u" + Integer.toHexString(c);
    }

    /** Joiners, which hold an emoji's parts together, and variation selectors. */
    private static boolean isUnseen(int c) {
        return c == 0x200D || Unicode.isVariationSelector(c);
    }

    private static boolean isRegional(int c) {
        return c >= REGIONAL_A && c < REGIONAL_A + 26;
    }

    private static String letter(int regional) {
        return String.valueOf((char) ('a' + regional - REGIONAL_A));
    }
}
