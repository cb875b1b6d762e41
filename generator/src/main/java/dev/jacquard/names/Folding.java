package dev.jacquard.names;

import java.text.Normalizer;
import java.util.Locale;

/** Names as a file system sees them that knows neither case nor the forms of Unicode. */
final class Folding {
    private Folding() {}

    /**
     * The same text for all names that some file system takes for one. Unicode's full case folding, so that {@code ß}
     * meets {@code ss}; and beyond it, the dotted and the dotless i meet i.
     */
    static String fold(String name) {
        if (isAscii(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        // Down, up, down: the capital sharp s has a small form, and only that one has SS for capitals.
        String folded = normal(name).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return normal(normal(folded).replace("i\u0307", "i").replace('\u03c2', '\u03c3'));
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
