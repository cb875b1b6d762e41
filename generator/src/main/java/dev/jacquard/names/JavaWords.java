package dev.jacquard.names;

import java.util.Locale;

/** The document's words as legal Java names, before collisions are settled. */
final class JavaWords {
    private JavaWords() {}

    /** The name of a class. */
    static String type(String text) {
        String name = NameLength.cut(Words.upperCamel(text), NameLength.WORD);
        if (name.isEmpty()) {
            return "Value";
        }
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** The name of a method, parameter or component. */
    static String member(String text) {
        String name = NameLength.cut(Words.lowerCamel(text), NameLength.WORD);
        if (name.isEmpty()) {
            return "value";
        }
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name = "_" + name;
        }
        return Reserved.KEYWORDS.contains(name) ? name + "_" : name;
    }

    /** The name of a constant. */
    static String constant(String text) {
        String name = Words.constant(text);
        if (name.isEmpty()) {
            return text.isEmpty() ? "EMPTY" : "VALUE";
        }
        return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
    }

    /** A package's last segment. */
    static String packageSegment(String text) {
        String name = NameLength.cut(Words.upperCamel(text).toLowerCase(Locale.ROOT), NameLength.WORD);
        if (name.isEmpty()) {
            return "client";
        }
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name = "_" + name;
        }
        return Reserved.KEYWORDS.contains(name) ? name + "_" : name;
    }
}
