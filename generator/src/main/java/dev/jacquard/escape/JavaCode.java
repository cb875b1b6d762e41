package dev.jacquard.escape;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Java, such as the type {@code Map<String, Pin>} or the expression {@code Pin.of("x")}: the generator's own
 * words, with encoded text in the gaps.
 */
public final class JavaCode implements EscapedText {
    private final String text;

    private JavaCode(String text) {
        this.text = text;
    }

    /**
     * A piece of Java.
     *
     * @param pattern code in which each {@code %} is a gap; a constant of the generator, never a document's text
     * @param parts what fills the gaps, in order
     * @return the code
     * @throws IllegalArgumentException if there are more or fewer gaps than parts, or a part is no Java
     */
    public static JavaCode of(String pattern, EscapedText... parts) {
        String[] words = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            words[i] = java(parts[i]);
        }
        return new JavaCode(Gaps.fill(pattern, words));
    }

    /**
     * Pieces with a separator between them, such as the arguments of a call.
     *
     * @param separator what stands between two pieces; a constant of the generator
     * @param parts the pieces
     * @return the code
     * @throws IllegalArgumentException if a part is no Java
     */
    public static JavaCode join(String separator, List<? extends EscapedText> parts) {
        StringJoiner joined = new StringJoiner(separator);
        for (EscapedText part : parts) {
            joined.add(java(part));
        }
        return new JavaCode(joined.toString());
    }

    private static String java(EscapedText part) {
        if (part instanceof Identifier
                || part instanceof QualifiedName
                || part instanceof JavaString
                || part instanceof JavaNumber
                || part instanceof JavaCode) {
            return part.toString();
        }
        throw new IllegalArgumentException("Not encoded for Java code: " + part.getClass().getSimpleName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JavaCode code && text.equals(code.text);
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
