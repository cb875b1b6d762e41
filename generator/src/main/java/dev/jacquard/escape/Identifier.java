package dev.jacquard.escape;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Java identifier (JLS 3.8): checked, never repaired. */
public final class Identifier implements EscapedText, Comparable<Identifier> {
    /** JLS 3.9: the reserved keywords, and the literals that look like identifiers. */
    private static final Set<String> RESERVED = Set.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float",
            "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super",
            "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "void", "volatile",
            "while");

    /** JLS 3.9: contextual keywords that cannot name a type. */
    private static final Set<String> NOT_FOR_TYPES = Set.of("permits", "record", "sealed", "var", "yield");

    private final String text;

    private Identifier(String text) {
        this.text = text;
    }

    /**
     * The identifier with this spelling.
     *
     * @param text the spelling
     * @return the identifier
     * @throws IllegalArgumentException if it is not an identifier, is reserved, or holds a character that cannot
     *     be seen
     */
    public static Identifier of(String text) {
        if (!isLegal(text)) {
            throw new IllegalArgumentException("Not a Java identifier: " + JavaString.of(text));
        }
        return new Identifier(text);
    }

    /**
     * The identifier with this spelling, as the name of a class, record, interface or enum.
     *
     * @param text the spelling
     * @return the identifier
     * @throws IllegalArgumentException as {@link #of}, and for the contextual keywords that cannot name a type
     */
    public static Identifier ofType(String text) {
        Identifier identifier = of(text);
        if (NOT_FOR_TYPES.contains(text)) {
            throw new IllegalArgumentException("Not the name of a Java type: " + text);
        }
        return identifier;
    }

    /**
     * Whether {@link #of} takes this spelling.
     *
     * @param text the spelling
     * @return true if it is a legal identifier
     */
    public static boolean isLegal(String text) {
        if (text.isEmpty() || RESERVED.contains(text) || !Character.isJavaIdentifierStart(text.codePointAt(0))) {
            return false;
        }
        // Ignorable characters are legal in Java, but two names that differ by them look the same.
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean legal = Character.isJavaIdentifierPart(c)
                    && (c > ' ' && c < 0x7F || !Character.isIdentifierIgnorable(c) && !Characters.isInvisible(c));
            if (!legal) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Identifier other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identifier identifier && text.equals(identifier.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
