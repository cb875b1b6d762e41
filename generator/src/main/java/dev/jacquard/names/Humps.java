package dev.jacquard.names;

/** The words in a name that is written in camel case. */
final class Humps {
    private Humps() {}

    /** Whether a word begins at an index that is not the first. */
    static boolean isStart(String name, int index) {
        if (index == 0 || index >= name.length()) {
            return false;
        }
        int c = name.codePointAt(index);
        return Casing.isCapital(c) && isHump(name, index, index + Character.charCount(c));
    }

    /** Whether an index parts two words, or is one of the ends of the name. */
    static boolean isBoundary(String name, int index) {
        return index == 0 || index == name.length() || isStart(name, index);
    }

    /** Whether a letter belongs to the capitals before it: {@code IDs}, {@code URLsOnly}, {@code APIv2}. */
    static boolean isTail(String word, int index) {
        if (index < 2 || !Casing.isCapital(word.codePointBefore(index - 1))) {
            return false;
        }
        int after = index + 1 < word.length() ? word.codePointAt(index + 1) : 0;
        return word.charAt(index) == 's'
                ? !Casing.isSmall(after)
                : word.charAt(index) == 'v' && Character.isDigit(after);
    }

    /** Whether a capital begins a part of a word. */
    private static boolean isHump(String word, int index, int next) {
        int before = word.codePointBefore(index);
        int after = next < word.length() ? word.codePointAt(next) : 0;
        if (Casing.isSmall(after) && !isTail(word, next)) {
            return true;
        }
        // Base64URL is BASE64_URL, but 1080P and 3D are one thing.
        return Character.isDigit(before)
                ? Casing.isCapital(after) && !Character.isDigit(word.codePointAt(0))
                : !Casing.isCapital(before);
    }
}
