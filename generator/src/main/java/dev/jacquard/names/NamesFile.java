package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.diagnostics.Position;
import dev.jacquard.escape.Identifier;
import dev.jacquard.names.NameKey.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of a names file, which the user commits: a line for each name, sorted, so that a change of one name is a
 * change of one line.
 *
 * <pre>
 * # Names that callers of the client may use. ...
 * method #/paths/~1pets/get = listPets
 * type #/components/schemas/Pet = Pet
 * </pre>
 *
 * <p>In pointers, blanks, backslashes and what cannot be seen are written as {@code \}{@code uXXXX}. Lines that are
 * empty or begin with {@code #} say nothing.
 */
public final class NamesFile {
    private static final String HEADER = """
            # Names that callers of the generated client may use. A name that stands here stays, whatever the document
            # becomes. Written by the code generator when it is asked to; commit it, and merge it as any other text.
            """;

    private static final String EQUALS = " = ";
    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        for (Kind kind : Kind.values()) {
            KINDS.put(kind.word(), kind);
        }
    }

    private NamesFile() {}

    /**
     * Reads a names file. A line that is not understood is an error.
     *
     * @param text its text
     * @param file its path, for messages
     * @param diagnostics takes what is wrong
     * @return what the other lines record
     */
    public static RecordedNames parse(String text, String file, Diagnostics diagnostics) {
        Map<NameKey, RecordedNames.Entry> entries = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Position position = new Position(file, i + 1, 1);
            NameKey key = parseKey(line);
            if (key == null) {
                error("This is no line of a names file", position, "Write it so: type #/components/schemas/Pet = Pet",
                        diagnostics);
                continue;
            }
            String name = line.substring(line.lastIndexOf(EQUALS) + EQUALS.length()).strip();
            if (!isLegal(key.kind(), name)) {
                error("This is no Java name for a " + key.kind().word(), position, "Write another name", diagnostics);
            } else if (entries.putIfAbsent(key, new RecordedNames.Entry(name, position)) != null) {
                error("An earlier line names this already", position, "Remove one of the two", diagnostics);
            }
        }
        return new RecordedNames(entries);
    }

    /**
     * Writes a names file.
     *
     * @param names the names
     * @return its text
     */
    public static String print(Map<NameKey, String> names) {
        StringBuilder out = new StringBuilder(HEADER);
        names.entrySet().stream()
                .map(entry -> key(entry.getKey()) + EQUALS + entry.getValue() + "\n")
                .sorted()
                .forEach(out::append);
        return out.toString();
    }

    /** A key as it stands at the start of a line. */
    static String key(NameKey key) {
        return key.kind().word() + " " + escaped(key.pointer().document(), "#\\") + "#"
                + escaped(key.pointer().path(), "\\");
    }

    private static String escaped(String text, String special) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(special.indexOf(c) < 0 && isSeen(text, i) ? String.valueOf(c) : escape(c));
        }
        return out.toString();
    }

    private static @Nullable NameKey parseKey(String line) {
        int blank = line.indexOf(' ');
        int equals = line.lastIndexOf(EQUALS);
        if (blank < 0 || equals <= blank) {
            return null;
        }
        Kind kind = KINDS.get(line.substring(0, blank));
        String pointer = line.substring(blank + 1, equals).strip();
        int hash = pointer.indexOf('#');
        if (kind == null || hash < 0 || pointer.indexOf(' ') >= 0) {
            return null;
        }
        String document = unescape(pointer.substring(0, hash));
        String path = unescape(pointer.substring(hash + 1));
        boolean isPath = path != null && (path.isEmpty() || path.startsWith("/"));
        return document == null || path == null || !isPath ? null : new NameKey(kind, new Pointer(document, path));
    }

    private static boolean isLegal(Kind kind, String name) {
        if (!Identifier.isLegal(name)) {
            return false;
        }
        return switch (kind) {
            case CLIENT, CONFIG, GLOBALS, HEADERS, API, TYPE, REQUEST, EXCEPTION, RESULT, BRANCH, OUTCOME ->
                isTypeName(name);
            default -> true;
        };
    }

    /** Whether a legal identifier can name a class too. */
    static boolean isTypeName(String name) {
        try {
            Identifier.ofType(name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the character at an index, with its partner if it is half of one, can be seen and is no blank. */
    private static boolean isSeen(String text, int index) {
        char c = text.charAt(index);
        if (c < 0x80) {
            return c > ' ' && c != 0x7F;
        }
        if (!Character.isSurrogate(c)) {
            return Unicode.isSeen(c);
        }
        int pair = Character.isHighSurrogate(c) ? text.codePointAt(index) : text.codePointBefore(index + 1);
        return pair > 0xFFFF && Unicode.isSeen(pair);
    }

    private static String escape(char c) {
        return String.format(Locale.ROOT, "\\u%04x", (int) c);
    }

    private static @Nullable String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (!text.startsWith("u", i + 1) || i + 6 > text.length()) {
                return null;
            }
            try {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
            } catch (NumberFormatException e) {
                return null;
            }
            i += 5;
        }
        return out.toString();
    }

    private static void error(String message, Position position, String hint, Diagnostics diagnostics) {
        diagnostics.add(new Diagnostic(
                Diagnostic.Severity.ERROR, "names-file", message, null, position, hint));
    }
}
