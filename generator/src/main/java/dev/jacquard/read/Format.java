package dev.jacquard.read;

import java.nio.file.Path;

/** Tells JSON from YAML by how a text begins. */
final class Format {
    private Format() {}

    static boolean isJson(String text, Path path) {
        int first = skipSpace(text, 0);
        char c = at(text, first);
        if (c == '[' || c == '/' && "/*".indexOf(at(text, first + 1)) >= 0) {
            // Two slashes begin no key of a document in YAML, but many a comment in what is meant as JSON.
            return true;
        }
        if (c != '{') {
            return false;
        }
        char second = at(text, skipSpace(text, first + 1));
        return second == '"' || second == '}' || path.toString().endsWith(".json");
    }

    private static int skipSpace(String text, int start) {
        int i = start;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static char at(String text, int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
