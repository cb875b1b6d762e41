package dev.jacquard.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Java, such as the type {@code Map<String, Pin>} or the expression {@code Pin.of("x")}: the generator's own
 * words, with encoded text in the gaps.
 */
public final class JavaCode implements EscapedText {
    private static final char GAP = '%';

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
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != GAP) {
                out.append(c);
            } else if (used < parts.length) {
                out.append(java(parts[used++]));
            } else {
                throw new IllegalArgumentException("More gaps than parts: " + pattern);
            }
        }
        if (used < parts.length) {
            throw new IllegalArgumentException("More parts than gaps: " + pattern);
        }
        return new JavaCode(out.toString());
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
        return new JavaCode(parts.stream().map(JavaCode::java).collect(Collectors.joining(separator)));
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
