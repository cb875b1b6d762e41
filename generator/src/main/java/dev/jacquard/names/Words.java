package dev.jacquard.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text of a document as words. Everything that is no letter, digit or mark parts words; so do {@code _} and
 * {@code $}. Letters of all scripts are kept.
 *
 * @param words the words, in order
 * @param gaps what stands before each word and after the last: one more than there are words
 */
record Words(List<String> words, List<String> gaps) {
    /** Between symbols that matter, these do not. */
    private static final String SEPARATORS = " _-./:,;\t\r\n";

    /** Before the first word these are meant, not decoration: {@code -1}, {@code >=5}, {@code !done}. */
    private static final Set<String> LEADING = Set.of("<", "<=", ">", ">=", "=", "==", "!=", "<>", "!", "*");

    /** After the last word these are meant: {@code viewCount>=}, {@code C#}, {@code image/*}, {@code 50%}. */
    private static final Map<String, String> TRAILING = Map.ofEntries(
            Map.entry("+", "plus"), Map.entry("++", "plus plus"), Map.entry("-", "minus"),
            Map.entry("--", "minus minus"), Map.entry("#", "sharp"), Map.entry("%", "percent"),
            Map.entry("*", "star"), Map.entry("<", "less than"), Map.entry("<=", "less than or equal"),
            Map.entry(">", "greater than"), Map.entry(">=", "greater than or equal"), Map.entry("=", "equal"),
            Map.entry("==", "equal equal"), Map.entry("!=", "not equal"), Map.entry("<>", "less or greater than"));

    /** Takes a text apart. */
    static Words of(String text) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        String composed = isSimple(text) ? text : composed(text);
        int start = 0;
        boolean inWord = false;
        for (int i = 0, c; i < composed.length(); i += Character.charCount(c)) {
            c = composed.codePointAt(i);
            // A mark without a letter to stand on begins no word.
            boolean ofWord = Unicode.isOfWord(c) && (inWord || !Unicode.isMark(c));
            if (ofWord != inWord) {
                (inWord ? words : gaps).add(composed.substring(start, i));
                start = i;
                inWord = ofWord;
            }
        }
        (inWord ? words : gaps).add(composed.substring(start));
        if (inWord) {
            gaps.add("");
        }
        return new Words(words, gaps);
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '\'') {
                return false;
            }
        }
        return true;
    }

    /**
     * The text with its marks on their letters, without apostrophes in words, and with numbers for letters that javadoc
     * takes in no name.
     */
    private static String composed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        normal.replaceAll("(?<=\\p{L})['\u2019](?=\\p{L})", "").codePoints().forEach(c -> {
            if (Character.isSupplementaryCodePoint(c) && Unicode.isOfWord(c)) {
                out.append('u').append(Integer.toHexString(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** The words as people say them: with the symbols that are meant, without those that part or decorate. */
    List<String> plain() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            out.addAll(i == 0 ? leading(gaps.get(0)) : inner(gaps.get(i)));
            out.add(words.get(i));
        }
        if (!words.isEmpty()) {
            out.addAll(trailing(gaps.get(words.size())));
        }
        return out;
    }

    /** The words with every symbol spelled out, but for those that only part words. Never empty. */
    List<String> spelled() {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            boolean between = i > 0 && i < words.size();
            String gap = gaps.get(i);
            String symbols = words.isEmpty() ? gap : without(gap, between ? " _-\t\r\n" : " \t\r\n");
            if (!symbols.isEmpty()) {
                out.addAll(Symbols.words(symbols));
            }
            if (i < words.size()) {
                out.add(words.get(i));
            }
        }
        if (out.isEmpty()) {
            return gaps.get(0).isEmpty() ? List.of("empty") : Symbols.numbers(gaps.get(0));
        }
        return out;
    }

    private List<String> leading(String gap) {
        if (gap.isEmpty()) {
            return List.of();
        }
        String symbol = without(gap, SEPARATORS.replace("-", ""));
        boolean sign = symbol.equals("+") || symbol.equals("-");
        if (sign ? gap.endsWith(symbol) : LEADING.contains(symbol) && !isBracket(symbol)) {
            return Symbols.words(symbol);
        }
        return signs(gap);
    }

    private static List<String> inner(String gap) {
        return gap.strip().equals("&") ? List.of("and") : signs(gap);
    }

    private List<String> trailing(String gap) {
        if (gap.isEmpty()) {
            return List.of();
        }
        String symbol = without(gap, SEPARATORS.replace("-", ""));
        String phrase = TRAILING.get(symbol);
        if (phrase == null || isBracket(symbol) || (symbol.startsWith("-") && !gap.startsWith("-"))) {
            return signs(gap);
        }
        return List.of(phrase.split(" "));
    }

    /** Whether this is half of a pair, as in {@code List<Pet>}. */
    private boolean isBracket(String symbol) {
        String partner = symbol.equals("<") ? ">" : symbol.equals(">") ? "<" : "";
        return !partner.isEmpty() && gaps.stream().anyMatch(gap -> gap.contains(partner));
    }

    /** Signs of mathematics, currencies and small numbers are meant wherever they stand. */
    private static List<String> signs(String gap) {
        if (isSimple(gap)) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        gap.codePoints().filter(c -> c >= 0x80 && Unicode.isAssigned(c)).forEach(c -> {
            int type = Character.getType(c);
            boolean isMeant = type == Character.MATH_SYMBOL
                    || type == Character.CURRENCY_SYMBOL
                    || type == Character.OTHER_NUMBER;
            if (isMeant) {
                out.addAll(Symbols.words(Character.toString(c)));
            }
        });
        return out;
    }

    private static String without(String text, String characters) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
