package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name of a package, or of a type with its package: identifiers with dots between them (JLS 6.2). */
public final class QualifiedName implements EscapedText, Comparable<QualifiedName> {
    private final String text;
    private final List<Identifier> parts;

    private QualifiedName(String text, List<Identifier> parts) {
        this.text = text;
        this.parts = parts;
    }

    /**
     * The name with this spelling.
     *
     * @param text identifiers with dots between them
     * @return the name
     * @throws IllegalArgumentException if a part is not an identifier
     */
    public static QualifiedName of(String text) {
        List<Identifier> parts = new ArrayList<>();
        int start = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', start)) {
            parts.add(Identifier.of(text.substring(start, dot)));
            start = dot + 1;
        }
        parts.add(Identifier.of(text.substring(start)));
        return new QualifiedName(text, List.copyOf(parts));
    }

    /**
     * A name below this one: a package's type, a type's nested type, a package's subpackage.
     *
     * @param part the last part
     * @return the longer name
     */
    public QualifiedName child(Identifier part) {
        List<Identifier> longer = new ArrayList<>(parts);
        longer.add(part);
        return new QualifiedName(text + "." + part, List.copyOf(longer));
    }

    /**
     * The last part.
     *
     * @return a type's simple name
     */
    public Identifier simpleName() {
        return parts.get(parts.size() - 1);
    }

    /**
     * All parts but the last.
     *
     * @return a type's package; null if there is one part only
     */
    public @Nullable QualifiedName qualifier() {
        return parts.size() == 1
                ? null
                : new QualifiedName(text.substring(0, text.lastIndexOf('.')), parts.subList(0, parts.size() - 1));
    }

    /**
     * The identifiers.
     *
     * @return at least one
     */
    public List<Identifier> parts() {
        return parts;
    }

    @Override
    public int compareTo(QualifiedName other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualifiedName name && text.equals(name.text);
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
