package dev.jacquard.names;

import dev.jacquard.escape.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The words of a document as legal Java names, before collisions are settled. */
final class JavaNames {
    /** Characters and UTF-8 bytes of a name: a class file with the name of a nested class is below 255 bytes. */
    private static final int MAX_LENGTH = 90;
    private static final int MAX_BYTES = 110;

    private JavaNames() {}

    /** The name of a class. */
    static Wish type(String text) {
        Words words = Words.of(text);
        return wish(text, words, spelling -> started(Casing.upperCamel(spelling)), List.of());
    }

    /** The name of a class, for use within longer names. */
    static String typeStem(String text) {
        return type(text).name();
    }

    /** The words of a text as they continue a name; empty if it has none. */
    static String continued(String text) {
        Words words = Words.of(text);
        return Casing.upperCamel(words.words().isEmpty() ? words.spelled() : words.plain());
    }

    /** The name of a method, parameter or component. */
    static Wish member(String text) {
        return member(text, List.of());
    }

    /** The name of a component that holds several values: where another has the name, it is the plural. */
    static Wish listMember(String text) {
        Words words = Words.of(text);
        String name = words.words().isEmpty() ? "" : Plurals.plural(member(words.plain()));
        return member(text, name.isEmpty() ? List.of() : List.of(name));
    }

    /** The name of a constant. */
    static Wish constant(String text) {
        Wish wish = wish(text, Words.of(text), spelling -> started(Casing.constant(spelling)), List.of());
        // The hash of a long one is in small letters until here.
        return new Wish(wish.rank(), wish.candidates().stream().map(Unicode::capitals).toList());
    }

    /** A class name that the document states, made legal. */
    static String statedType(String text) {
        boolean isLegal = Identifier.isLegal(text) && NamesFile.isTypeName(text);
        return isLegal && !Character.isLowerCase(text.codePointAt(0)) ? limited(text, text) : typeStem(text);
    }

    /** A member's name that the document states, made legal. */
    static String statedMember(String text) {
        boolean isLegal = Identifier.isLegal(text) && !Reserved.KEYWORDS.contains(text);
        return isLegal && !Character.isUpperCase(text.codePointAt(0)) ? limited(text, text) : member(text).name();
    }

    /** The last segment of a package. */
    static String packageSegment(String text) {
        Words words = Words.of(text);
        List<String> spelling = words.words().isEmpty() ? words.spelled() : words.plain();
        String name = limited(started(Unicode.smalls(Casing.lowerCamel(spelling))), text);
        return Reserved.KEYWORDS.contains(name) || Reserved.isDevice(name) ? name + "_" : name;
    }

    /** A name that is not too long: one that is keeps its beginning, and ends with a hash of the text. */
    static String limited(String name, String text) {
        // A char is three bytes at most.
        if (name.length() <= MAX_BYTES / 3
                || name.length() <= MAX_LENGTH && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES) {
            return name;
        }
        StringBuilder start = new StringBuilder();
        int bytes = 9;
        for (int i = 0, c; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES || start.length() + 9 + Character.charCount(c) > MAX_LENGTH) {
                break;
            }
            start.appendCodePoint(c);
        }
        // The hash of a string is the same in each JDK: its Javadoc gives the formula.
        return start + "_" + String.format("%08x", text.hashCode());
    }

    private static Wish member(String text, List<String> others) {
        Words words = Words.of(text);
        List<String> alternates = new ArrayList<>(others);
        if (isConventional(text)) {
            alternates.add(limited(text, text));
        }
        return wish(text, words, JavaNames::member, alternates);
    }

    private static String member(List<String> words) {
        String name = started(Casing.lowerCamel(words));
        return Reserved.KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** Whether a text can be a member's name as it stands, though with {@code _} in it. */
    private static boolean isConventional(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 || text.charAt(i) == '$') {
                return false;
            }
        }
        return Identifier.isLegal(text) && !Character.isUpperCase(text.charAt(0));
    }

    private static Wish wish(
            String text, Words words, Function<List<String>, String> join, List<String> alternates) {
        List<String> spelled = words.spelled();
        List<String> plain = words.words().isEmpty() ? spelled : words.plain();
        boolean isAll = plain.equals(spelled);
        String name = limited(join.apply(plain), text);
        Wish.Rank rank = name.equals(text) ? Wish.Rank.EXACT : isAll ? Wish.Rank.PLAIN : Wish.Rank.REST;
        if (isAll && alternates.isEmpty()) {
            return new Wish(rank, List.of(name));
        }
        List<String> candidates = new ArrayList<>();
        candidates.add(name);
        candidates.addAll(alternates);
        if (!isAll) {
            candidates.add(limited(join.apply(spelled), text));
        }
        return new Wish(rank, candidates);
    }

    private static String started(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }
}
